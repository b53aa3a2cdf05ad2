/** Finds claims that repeat each other in a circle. */

import type { Dataset } from '../../model/claim'
import { cycles } from '../../model/dataset/cycles'
import type { Finding } from '../record/finding'

/** So many of a circle's claims, or relations, are named before the rest is counted. */
const NAMED = 3

/** One per circle of `repeats`, at the first of its relations. They are kept: which of the claims votes is a rule of the
 *  format (contracts.md, "Status"). */
export function repeatingCircles({ relations = [] }: Dataset): Finding[] {
  const numbers = new Map<string, number>()
  const leads = new Map<number, number[]>()
  const links = relations.flatMap(({ kind, from: a, to: b }, at) => {
    if (kind !== 'repeats' || a === b) return []
    const [from, to] = [numbered(numbers, a), numbered(numbers, b)]
    const others = leads.get(from)
    if (others) others.push(to)
    else leads.set(from, [to])
    return [{ at, from, to }]
  })
  const found = cycles(leads)
  const circleOf = new Map(found.flatMap((circle, n) => circle.map((claim) => [claim, n])))
  const within: number[][] = found.map(() => [])
  for (const { at, from, to } of links) {
    const circle = circleOf.get(from) ?? -1
    if (circle === circleOf.get(to)) within[circle]?.push(at)
  }
  const ids = [...numbers.keys()]
  return found.map((circle, n) => told(circle.map((claim) => ids[claim] ?? '').sort(), within[n] ?? []))
}

function numbered(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size
  numbers.set(id, number)
  return number
}

function told(claims: string[], [first, ...rest]: number[]): Finding {
  const others = rest.length ? `, with ${few(rest.map((at) => `relations[${at}]`))}` : ''
  const what = `repeat each other in a circle${others}: where they are of one event and stance, and repeat nothing else, the one reported first is taken for the original`
  return { place: `relations[${first}]`, value: few(claims), what }
}

/** "a, b, c and 4 more" */
const few = (all: readonly string[]): string =>
  all.length > NAMED + 1 ? `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more` : all.join(', ')
