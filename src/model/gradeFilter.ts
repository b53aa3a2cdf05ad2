/** The filter *reliability* as a least letter: "at least C". */
import type { ValueFilter } from './view'

/** Letters that grade a source, best first. F means "cannot be judged", like no letter, and is no worse than E. */
export const JUDGED = ['A', 'B', 'C', 'D', 'E'] as const
export type Judged = (typeof JUDGED)[number]

/** "At least C": A, B and C, as the filter *reliability* spells them. */
export const atLeast = (least: Judged): { only: string[] } => ({
  only: JUDGED.slice(0, JUDGED.indexOf(least) + 1),
})

/** The letter that a filter asks for at least; null where it asks for anything else. */
export function leastOf(ticked: ValueFilter | undefined): Judged | null {
  if (!ticked || !('only' in ticked)) return null
  const least = JUDGED[ticked.only.length - 1]
  return least && atLeast(least).only.every((letter) => ticked.only.includes(letter)) ? least : null
}
