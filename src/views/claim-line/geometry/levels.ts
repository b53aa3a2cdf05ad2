import type { LineClaim } from '../../../engine/answer/claimLine'

/** Above the line stands who says so, below it who denies or doubts, on it who takes no side or is silent. */
export const LEVELS = ['above', 'on', 'below'] as const
export type Level = (typeof LEVELS)[number]

export const levelOf = ({ stance }: Pick<LineClaim, 'stance'>): Level =>
  stance === 'asserts' ? 'above' : stance === 'denies' || stance === 'doubts' ? 'below' : 'on'
