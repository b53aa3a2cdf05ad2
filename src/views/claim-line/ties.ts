/** Ties between claims that contradict each other, found among the signs that are drawn. */

/** Two claims' ids. */
export type Tie = readonly [string, string]

/** The sign that holds each claim. */
export function signsByClaim(field: HTMLElement): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>()
  for (const sign of field.querySelectorAll<HTMLElement>('[data-claims]'))
    for (const id of claimsOf(sign)) found.set(id, sign)
  return found
}

export const claimsOf = (sign: HTMLElement): string[] =>
  sign.dataset.claims ? (JSON.parse(sign.dataset.claims) as string[]) : []

/** Pairs of signs that are tied, each once. */
export function tiedSigns(field: HTMLElement, ties: readonly Tie[]): [HTMLElement, HTMLElement][] {
  const signs = signsByClaim(field)
  const seen = new Map<HTMLElement, Set<HTMLElement>>()
  return ties.flatMap(([a, b]): [HTMLElement, HTMLElement][] => {
    const [one, other] = [signs.get(a), signs.get(b)]
    if (!one || !other || one === other || seen.get(one)?.has(other) || seen.get(other)?.has(one)) return []
    seen.set(one, (seen.get(one) ?? new Set()).add(other))
    return [[one, other]]
  })
}
