/** Names beside signs, where there is room: no two texts overlap, and none lies over another's sign. Over a fold, or
 *  under their signs, lie only names of denials and doubts that have no room elsewhere. */
import { callers, isShortened } from './callers'
import type { Spread } from './spread'
import type { Scale } from './timeScale'
import { type SignName, underNames } from './underNames'

/** `overFold`: lies it over a fold? `under`: does it stand under its sign? */
export type Label = SignName & { overFold: boolean; under: boolean }

type Taken = { left: number; right: number }

/** The greatest width of a name, and the space around it, px. */
const WIDEST = 240
const AIR = 5
const OVER_FOLDS: readonly Taken[] = []
/** The distance of names from the field's ends, px. */
const EDGE = 2

/** @param signs of one level, by place
 *  @param measure width of a name, px */
export function labelsOf(signs: readonly Spread[], scale: Scale, measure: (text: string) => number): Label[] {
  const named = signs.filter(({ kind }) => kind === 'vote' || kind === 'struck')
  const labels = new Map<Spread, Label>()
  const fit = (names: readonly string[], at: Spread, folds: readonly Taken[] = scale.gaps) =>
    firstFitting(names, at, { signs, scale, measure }, [
      ...folds,
      ...signs.filter((other) => other !== at).flatMap(extentsOf),
      ...[...labels].flatMap(([own, { left, width }]) => (own === at ? [] : { left, right: left + width })),
    ])
  for (const sign of named) {
    const names = callers([sign])
    const beside = fit(names, sign)
    const label = beside ?? (isAgainst(sign) ? fit(names, sign, OVER_FOLDS) : null)
    if (label) labels.set(sign, { ...label, stance: sign.stance, overFold: !beside, under: false })
  }
  const nameless = shareNames(named, labels, fit)
  const under = underNames(nameless, { taken: scale.gaps, width: scale.width, measure })
  return [...labels.values(), ...under.map((name) => ({ ...name, overFold: false, under: true }))]
}

const isAgainst = ({ stance }: Spread) => stance === 'denies' || stance === 'doubts'

/** What a sign covers: itself with its number, and its bands. */
const extentsOf = (sign: Spread): Taken[] => [{ left: sign.left, right: sign.right }, ...drawnBands(sign)]

/** What is left out has a ring alone. */
const drawnBands = ({ kind, bands }: Spread): Spread['bands'] => (kind === 'left-out' ? [] : bands)

type Field = { signs: readonly Spread[]; scale: Scale; measure: (text: string) => number }

/** The first of some names that has room beside a sign, at its right or its left. */
function firstFitting(
  names: readonly string[],
  at: Spread,
  { signs, scale, measure }: Field,
  taken: readonly Taken[],
): Pick<Label, 'key' | 'text' | 'left' | 'width'> | null {
  const beside = edgesOf(at, signs)
  for (const text of names) {
    const width = measure(text)
    if (width > WIDEST) continue
    for (const left of [beside.right + AIR, beside.left - AIR - width]) {
      const right = left + width
      if (left < EDGE || right > scale.width - EDGE) continue
      if (taken.some((other) => left - AIR < other.right && right + AIR > other.left)) continue
      if (signs.some((other) => other !== at && isBetween(other.x, at.x, left < at.x ? right : left)))
        continue
      return { key: at.key, text, left, width }
    }
  }
  return null
}

const isBetween = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b)

/** Where a sign ends at both sides, with all bands that reach there without a break. */
function edgesOf(at: Spread, signs: readonly Spread[]): Taken {
  const edges = { left: at.left, right: at.right }
  const bands = signs.flatMap(drawnBands)
  for (let before = Number.NaN; before !== edges.right - edges.left; ) {
    before = edges.right - edges.left
    for (const { left, right } of bands) {
      if (left < edges.left && right >= edges.left - AIR) edges.left = left
      if (right > edges.right && left <= edges.right + AIR) edges.right = right
    }
  }
  return edges
}

/** Where a single name has no room, denials and doubts that are close together get one common name.
 *  @returns those that have none, in runs of neighbours */
function shareNames(
  named: readonly Spread[],
  labels: Map<Spread, Label>,
  fit: (names: readonly string[], at: Spread) => Omit<Label, 'stance' | 'overFold' | 'under'> | null,
): Spread[][] {
  const nameless: Spread[][] = []
  let waiting: Spread[] = []
  const end = () => {
    if (waiting.length) nameless.push(waiting)
    waiting = []
  }
  for (const sign of named) {
    if (!isAgainst(sign)) end()
    else if (!labels.has(sign)) waiting.push(sign)
    else {
      const whole = callers([...waiting, sign]).filter((names) => !isShortened(names))
      const shared = waiting.length ? fit(whole, sign) : null
      if (shared) {
        labels.set(sign, { ...shared, stance: null, overFold: false, under: false })
        waiting = []
      }
      end()
    }
  }
  end()
  return nameless
}
