/** The relations of kind `contradicts`. */
import type { ClaimRelation, StatedContradiction } from './relations'

/** Each pair of claims once per field, whichever of the two comes first; the first relation's note holds. */
export function statedContradictionsOf(relations: readonly ClaimRelation[]): StatedContradiction[] {
  const found = new Map<string, StatedContradiction>()
  for (const { kind, from, to, about = null, note = '' } of relations) {
    if (kind !== 'contradicts') continue
    const key = `${about} ${Math.min(from, to)} ${Math.max(from, to)}`
    if (!found.has(key)) found.set(key, { from, to, about, note })
  }
  return [...found.values()]
}
