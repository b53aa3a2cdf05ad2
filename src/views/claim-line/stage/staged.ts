/** The claims of an event on the stage: which stand above its line, on it and below it, at which side of each its words
 *  have room, and which have no date. */
import type { StagedClaim, StagedLine } from '../../../engine/answer/stagedLines'
import { shown } from '../../../model/bounds'
import { parseDay } from '../../../model/time/days'
import { DAY } from '../../../model/time/span'
import { openWords } from '../../../words/en/views/claimLine'
import { gather, type Sign } from '../geometry/gather'
import { type Level, levelOf } from '../geometry/levels'
import { MOST_LINES, type OpenLine, openLines } from '../geometry/openRow'
import { placeClaim } from '../geometry/placing'
import type { Scale } from '../geometry/timeScale'

/** One sign on a line of its own, with the claims that it stands for: one, unless they are very many. Those of sources
 *  that are left out are pale rings. `under`: its band leaves no room beside it, so its words stand under it. `narrow`:
 *  name and date do not fit on one line. `overFold`: they stand over the torn edges of a fold. */
export type Told = OpenLine & { claims: StagedClaim[] } & Fit
type Fit = { under: boolean; narrow: boolean; overFold: boolean }

export type Staged = { above: Told[]; on: Told[]; below: Told[]; undated: Told[] }

/** Radius of a sign, in units. */
export const RADIUS = 7
/** Words are at most so wide, as `.stage-words`. */
const WIDEST = 440

/** How wide texts are, px: of names in bold, and of all else. */
export type Measures = { bold: (text: string) => number; plain: (text: string) => number }

/** @param asof the day as known on; null for everything */
export function staged(whole: StagedLine, scale: Scale, asof: string | null, measures: Measures): Staged {
  const known = whole.claims.filter((claim) => claim.included || isKnown(claim, asof))
  const { claims, again } = withoutRepeats(known)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const told = (open: OpenLine): Told => {
    const own = open.sign.claims.flatMap(({ id }) => [byId.get(id) ?? [], again.get(id) ?? []].flat())
    const sign = { ...open.sign, claims: own }
    return { ...open, sign, claims: own, ...fitting(open, scale, measures) }
  }
  const at = (level: Level): Told[] => {
    const lines = (some: StagedClaim[]) =>
      openLines({ ...whole, claims: some }, level, scale, RADIUS, (sign) => roomFor(sign, byId, measures))
    const included = lines(claims.filter((claim) => claim.included))
    const leftOut = lines(claims.filter((claim) => !claim.included).map(asIncluded))
    return [...included, ...leftOut.map(asLeftOut)].sort((a, b) => a.sign.x - b.sign.x).map(told)
  }
  return {
    above: at('above'),
    on: at('on'),
    below: at('below'),
    undated: undated(claims, scale).map((sign) =>
      told({ sign, words: 'right', wide: 0, cramped: false, outside: null }),
    ),
  }
}

/** How many claims had not been made on the day as known on. */
export const laterClaims = ({ claims }: StagedLine, asof: string | null): number =>
  claims.filter((claim) => !claim.included && !isKnown(claim, asof)).length

/** Had a claim been made by the end of that day (`contracts.md`, "Two kinds of filters")? */
function isKnown({ reported }: StagedClaim, asof: string | null): boolean {
  const day = asof === null ? null : parseDay(asof)
  return day === null || (reported?.date?.to ?? Number.POSITIVE_INFINITY) <= day + DAY
}

const asIncluded = (claim: StagedClaim): StagedClaim => ({ ...claim, included: true })

/** A pale ring without its band. */
const asLeftOut = (line: OpenLine): OpenLine => ({
  ...line,
  sign: { ...line.sign, kind: 'left-out', bands: [] },
})

/** Without the claims by which a source repeats its own of that date: they stand at its first, by id. */
function withoutRepeats(all: readonly StagedClaim[]) {
  const again = new Map<string, StagedClaim[]>()
  const claims = all.filter((claim) => {
    if (claim.votes || claim.overturned) return true
    const first = all.find((other) => isSame(other, claim) && (other.votes || !claim.included))
    if (!first || first === claim) return true
    again.set(first.id, [...(again.get(first.id) ?? []), claim])
    return false
  })
  return { claims, again }
}

const isSame = (a: StagedClaim, b: StagedClaim): boolean =>
  a.source === b.source && a.stance === b.stance && a.written === b.written && a.included === b.included

/** Words need so much beside a band, in units. */
const LEAST = 150

/** Between a sign, or its band, and its words, in units. */
const AIR = 12

function fitting({ sign, words, outside }: OpenLine, { width, gaps }: Scale, measures: Measures): Fit {
  const { bands, x, r } = sign
  const left = Math.min(x - r, ...bands.map((band) => band.left))
  const right = width - Math.max(x + r, ...bands.map((band) => band.right))
  const under = !outside && bands.length > 0 && Math.max(left, right) < LEAST
  const room = outside ? width - r : under ? Math.max(x, width - x) : Math.max(left, right)
  const line = firstLine(sign, measures) + AIR
  const [from, to] = words === 'left' ? [left - line, left] : [width - right, width - right + line]
  const overFold = !outside && !under && gaps.some((gap) => from < gap.right && to > gap.left)
  return { under, narrow: line > room, overFold }
}

function firstLine(sign: Sign, { bold, plain }: Measures): number {
  const { who, when, lapse } = openWords(sign)
  return bold(who) + plain(` ${when}${lapse}`)
}

/** What a sign's words need to stand well: their first line whole, and a quote in few lines. */
function roomFor(sign: Sign, claims: ReadonlyMap<string, StagedClaim>, measures: Measures): number {
  const { quote, text } = claims.get(sign.key) ?? { quote: '', text: '' }
  const said = measures.plain(shown(quote || text))
  return Math.max(firstLine(sign, measures), Math.min(said, WIDEST))
}

/** As the levels stand: who says so, who takes no side, who denies; what is left out last. Of very many, a sign for each
 *  stance. */
function undated(claims: readonly StagedClaim[], scale: Scale): Sign[] {
  const order: Level[] = ['above', 'on', 'below']
  const without = claims
    .filter(({ dates }) => dates === null)
    .sort(
      (a, b) =>
        Number(b.included) - Number(a.included) || order.indexOf(levelOf(a)) - order.indexOf(levelOf(b)),
    )
  const placed = without.map((claim) => ({ ...placeClaim(claim, scale), x: 0, band: null }))
  return placed.length > MOST_LINES ? gather(placed, RADIUS) : placed.flatMap((one) => gather([one], RADIUS))
}
