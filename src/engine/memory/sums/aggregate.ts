/** Sums over the events in view, as a row of numbers. Where nothing is hidden, or little, the sum over all events is
 *  remembered and what is hidden is taken away; else the events in view are added up. */
import type { Judgement } from '../../../model/judgement/judgement'
import { countShown, type Visibility } from '../choice/subjects'

/** How events add up. */
export type Adding = {
  /** Adds an event to a row of sums.
   *  @param others what hides it beside its profile
   *  @param sign 1 to add it, -1 to take it away */
  event: (row: Int32Array, e: number, others: number, sign: number) => void
  /** Adds all events that any included claim is about, in one go. */
  all: (row: Int32Array) => void
  /** Adds those that nothing hides, in one go. */
  chosen: (row: Int32Array, visibility: Visibility) => void
}

/** The sum of all events that nothing hides. Not to be written to. */
export type Aggregate<Basis> = (basis: Basis, visibility: Visibility) => Int32Array

/** @param width numbers in a row
 *  @param adding how events add up on a basis
 *  @param judgementOf a basis: on bases of one judgement events add up alike */
export function aggregating<Basis>(
  width: number,
  adding: (basis: Basis) => Adding,
  judgementOf: (basis: Basis) => Judgement,
): Aggregate<Basis> {
  let everything: { judgement: Judgement; sum: Int32Array } | null = null

  function all(basis: Basis): Int32Array {
    const judgement = judgementOf(basis)
    if (everything?.judgement !== judgement) {
      everything = { judgement, sum: new Int32Array(width) }
      adding(basis).all(everything.sum)
    }
    return everything.sum
  }

  return (basis, visibility) => {
    if (visibility.everything) return all(basis)
    return visibility.allProfiles && isMost(visibility)
      ? allBut(all(basis), adding(basis), visibility)
      : chosen(width, adding(basis), visibility)
  }
}

/** Are most events in view? Then less work is to take away the others. */
const isMost = (visibility: Visibility): boolean => 2 * countShown(visibility) > visibility.profiles.length

/** Everything but what is hidden. */
function allBut(all: Int32Array, { event }: Adding, { profiles, others, hides }: Visibility): Int32Array {
  const sum = all.slice()
  for (let e = 0; e < others.length; e++) {
    const other = others[e] as number
    if (!other || hides[profiles[e] as number]) continue
    event(sum, e, 0, -1)
    // The filter that hides it still counts it for its own values.
    event(sum, e, other, 1)
  }
  return sum
}

function chosen(width: number, { chosen }: Adding, visibility: Visibility): Int32Array {
  const sum = new Int32Array(width)
  chosen(sum, visibility)
  return sum
}
