/** Why a file was not read to its end: a question has to be answered first, or nothing of it can be shown. */
import type { Inquiry } from '../model/opening'
import type { Problem } from '../model/problem'
import { type Finding, shorten } from './record/finding'

/** `inquiry`: what the reader has to say first; where it is null, `problems` tell why the file is refused. */
export type Outcome = { inquiry: Inquiry | null; problems: Problem[] }

export const inquiring = (inquiry: Inquiry): Outcome => ({ inquiry, problems: [] })

export const refused = (file: string, found: readonly Finding[]): Outcome => ({
  inquiry: null,
  problems: found.map((one) => ({ file, ...one, value: shorten(one.value), done: 'refused' })),
})

/** What the reader of a table or a tree stopped at; null where it read all. */
export const outcomeOf = (
  stopped: { inquiry: Inquiry } | { wrong: Finding } | null,
  file: string,
): Outcome | null =>
  stopped && ('inquiry' in stopped ? inquiring(stopped.inquiry) : refused(file, [stopped.wrong]))
