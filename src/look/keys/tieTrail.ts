/** Going along ties from sign to sign by a key, and back. */

/** A way that was gone, by the signs' keys. */
export type Trail = { from: string; to: string }

/** Where a tie leads from a sign. Pressed where a tie has led, the way goes back; pressed again there, on to the next
 *  that contradicts it.
 *  @param others keys of the signs that contradict the one at `at`
 *  @returns the key of the next sign, and the trail after it; null where nothing contradicts */
export function alongTie(
  others: readonly string[],
  at: string,
  trail: Trail | null,
): { next: string; trail: Trail } | null {
  if (trail?.to === at && others.includes(trail.from)) return { next: trail.from, trail }
  const last = trail?.from === at ? others.indexOf(trail.to) : -1
  const next = others[(last + 1) % others.length]
  return next === undefined ? null : { next, trail: { from: at, to: next } }
}
