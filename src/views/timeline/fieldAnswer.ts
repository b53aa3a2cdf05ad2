import type { Answer } from '../../engine/answer/parts'
import { hasParts, type PageAnswer } from '../../store/known'

/** The parts of an answer that the timeline draws. */
export const FIELD_PARTS = ['lanes', 'marks', 'answered', 'inWindow', 'density'] as const

export type FieldAnswer = PageAnswer & Pick<Answer, (typeof FIELD_PARTS)[number]>

/** The answer, once it has what the timeline draws: after another view it comes with the next answer. */
export const fieldAnswer = (answer: PageAnswer | null): FieldAnswer | null =>
  answer && hasParts(answer, FIELD_PARTS) ? answer : null
