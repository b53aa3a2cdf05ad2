/** Why a file was not read to its end: a question has to be answered first, or nothing of it can be shown. */
import type { Asked } from '../model/opening'
import type { Problem } from '../model/problem'
import { type Finding, shorten } from './record/finding'

/** `asks`: the question; without one, `problems` tell why the file is refused. */
export type Outcome = { asks: Asked | null; problems: Problem[] }

export const asking = (asks: Asked): Outcome => ({ asks, problems: [] })

export const refused = (file: string, found: readonly Finding[]): Outcome => ({
  asks: null,
  problems: found.map((one) => ({ file, ...one, value: shorten(one.value), done: 'refused' })),
})

/** What the reader of a table or a tree stopped at; null where it read all. */
export const outcomeOf = (
  stopped: { asks: Asked } | { wrong: Finding } | null,
  file: string,
): Outcome | null => stopped && ('asks' in stopped ? asking(stopped.asks) : refused(file, [stopped.wrong]))
