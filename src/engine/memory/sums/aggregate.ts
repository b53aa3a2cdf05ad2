/** Sums over the events in view, as rows of numbers. The sum over all events is remembered: where few events are hidden
 *  they are subtracted from it; where many are, the events in view are added up. */
import type { Judgement } from '../../../model/judgement/judgement'
import { countShown, type Visibility } from '../choice/subjects'

/** How events add up. */
export type Adding = {
  /** Adds an event to a row of sums.
   *  @param others the bits of the filters that hide it, without those by profile
   *  @param sign 1 to add it, -1 to subtract it */
  event: (row: Int32Array, e: number, others: number, sign: number) => void
  /** Adds all events that any included claim is about, in one go. */
  all: (row: Int32Array) => void
  /** Adds those that nothing hides, in one go. */
  chosen: (row: Int32Array, visibility: Visibility) => void
}

/** The sum of all events that nothing hides. Not to be written to. */
export type Aggregate<Basis> = (basis: Basis, visibility: Visibility) => Int32Array

/** @param width how many numbers a row has
 *  @param adding gives the way to add up events for a basis
 *  @param judgementOf the judgement of a basis: bases of one judgement have the same sums */
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

/** Are most events in view? Then subtracting the others is less work. */
const isMost = (visibility: Visibility): boolean => 2 * countShown(visibility) > visibility.profiles.length

/** The sum of all events without the hidden ones. */
function allBut(all: Int32Array, { event }: Adding, { profiles, others, hides }: Visibility): Int32Array {
  const sum = all.slice()
  for (let e = 0; e < others.length; e++) {
    const other = others[e] as number
    if (!other || hides[profiles[e] as number]) continue
    event(sum, e, 0, -1)
    // A filter counts the events that it hides itself for its own values.
    event(sum, e, other, 1)
  }
  return sum
}

function chosen(width: number, { chosen }: Adding, visibility: Visibility): Int32Array {
  const sum = new Int32Array(width)
  chosen(sum, visibility)
  return sum
}
