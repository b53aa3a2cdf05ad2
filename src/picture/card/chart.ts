/** The dated claims of an event to scale, and in words who gives no date and who is silent. */
import type { LineClaim } from '../../engine/answer/claimLine'
import type { Detail } from '../../engine/answer/eventDetail'
import type { Description } from '../../model/description'
import type { Unit } from '../../model/time/dateTypes'
import { DAY, type Span } from '../../model/time/span'
import { gapFor, type Scale, scaleOf, wholeWindow } from '../../views/claim-line/geometry/timeScale'
import { listNames, names } from '../../words/en/sentences/eventSentences'
import { pictureWords as words } from '../../words/en/share/picture'
import { axis, axisHeight, backdrop, tears } from '../lines/axis'
import { drawnLines, linesHeight, type Measure, type OpenLines, openedLines } from '../lines/openRow'
import type { Look } from '../look'
import { type Drawn, moved } from '../svg'
import { lines, wrapped } from '../texts'

const NOTE = { size: 16 }

/** The claims on lines of their own, or, where they are too many, several on one.
 *  @param folds of the dataset
 *  @param room px */
export function chart(
  detail: Detail,
  { folds, eras }: Pick<Description, 'folds' | 'eras'>,
  { width, height: room }: { width: number; height: number },
  look: Look,
): Drawn[] {
  const { colours } = look
  const included = detail.line.claims.filter((claim) => claim.included)
  const undated = undatedWords(included, width, look)
  const extent = extentOf(included)
  const below = undated.length * 20
  if (!extent) return lines(0, 24, [words.noDates, ...undated], 20, { ...NOTE, fill: colours.ink })
  const scale = scaleOf(wholeWindow(extent, folds, DAY), folds, width, gapFor(width))
  const top = axisHeight(scale, eras)
  // No hours where no claim gives any.
  const least = included.some(({ dates }) => dates && isClock(dates)) ? 0 : DAY
  const { open, measure } = fitting(detail, scale, room - top - below - 8, look)
  const height = linesHeight(open, measure) + 8
  const isDisputed = detail.status === 'contested'
  const { under, over } = drawnLines(open, isDisputed, width, colours.paper, look, measure)
  return [
    ...backdrop(scale, eras, top + height, look, least),
    ...axis(scale, eras, look, null, least),
    moved(0, top + 4, under),
    moved(0, top, tears(scale, height, look)),
    moved(0, top + 4, over),
    ...lines(0, top + height + 16, undated, 20, { ...NOTE, fill: colours.ink }),
  ]
}

const isClock = ({ fromUnit, toUnit }: { fromUnit: Unit; toUnit: Unit }): boolean =>
  [fromUnit, toUnit].some((unit) => unit === 'minute' || unit === 'second')

/** Steps in which lines get smaller, and then fewer. */
const MEASURES: readonly Omit<Measure, 'most'>[] = [
  { size: 22, height: 36, r: 10 },
  { size: 19, height: 30, r: 9 },
  { size: 17, height: 26, r: 8 },
  { size: 15, height: 22, r: 7 },
]
const MOST = 12

function fitting(detail: Detail, scale: Scale, room: number, look: Look) {
  const tries = [
    ...MEASURES.map((measure) => ({ ...measure, most: MOST })),
    ...Array.from({ length: MOST - 1 }, (_, i) => ({ size: 15, height: 22, r: 7, most: MOST - 1 - i })),
  ]
  let last: { open: OpenLines; measure: Measure } | null = null
  for (const measure of tries) {
    last = { open: openedLines(detail.line, scale, look, measure), measure }
    if (linesHeight(last.open, measure) <= room) break
  }
  return last ?? { open: { above: [], below: [] }, measure: { size: 15, height: 22, r: 7, most: 1 } }
}

/** From the first to the last bounded end of what is dated, ms; null where nothing is. */
function extentOf(claims: readonly LineClaim[]): Span | null {
  const ends = claims.flatMap(({ dates }) => (dates ? [dates.from, dates.to] : [])).filter(Number.isFinite)
  return ends.length ? { from: Math.min(...ends), to: Math.max(...ends, Math.min(...ends) + 1) } : null
}

/** Who gives no date, and who is silent: neither stands on the axis. */
function undatedWords(claims: readonly LineClaim[], width: number, look: Look): string[] {
  const voting = claims.filter(({ dates, votes }) => dates === null && votes)
  const namesOf = (all: readonly LineClaim[]) =>
    names(listNames([...new Set(all.map(({ source }) => source))]))
  const dateless = voting.filter(({ stance }) => stance !== 'silent' && stance !== 'neither')
  const silent = voting.filter(({ stance }) => stance === 'silent')
  const said = [
    dateless.length ? words.undated(namesOf(dateless)) : '',
    silent.length ? words.silent(namesOf(silent)) : '',
  ]
  return wrapped(said.filter(Boolean).join(' '), width, look, NOTE, 2)
}
