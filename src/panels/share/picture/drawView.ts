/** What is shown, as a picture: asked of the engine, drawn by `picture/`. It is our own drawing and no capture of the page:
 *  its SVG is shapes and texts that any editor of drawings can change, it holds rows that are not on the page, and it
 *  needs no package (html-to-image and modern-screenshot wrap HTML into SVG, which only browsers can draw, and which
 *  WebKit does not let a canvas read). */
import type { Matrix } from '../../../engine/answer/row'
import { textWidth } from '../../../look/size/textWidth'
import { STATUSES } from '../../../model/statuses'
import { windowInSight } from '../../../model/time/window'
import type { Theme, View } from '../../../model/view'
import { card } from '../../../picture/card/card'
import { type Around, framed } from '../../../picture/frame'
import { laneField } from '../../../picture/lanes/laneField'
import { lanesLegend, linesLegend, matrixLegend } from '../../../picture/legend'
import { claimLines } from '../../../picture/lines/claimLines'
import { type Look, paletteOf } from '../../../picture/look'
import { matrix as drawMatrix } from '../../../picture/matrix'
import type { Drawn } from '../../../picture/svg'
import type { Known, PageAnswer } from '../../../store/known'
import { spanWords } from '../../../words/en/sentences/dateWords'
import { pictureWords as words } from '../../../words/en/share/picture'
import { sourcesAndDay } from '../../viewLeftOut'
import { aroundOf } from './around'

export const PICTURES = ['view', 'whole', 'card'] as const
/** What is in sight, the same in full height, or the event that is open. */
export type PictureOf = (typeof PICTURES)[number]

/** @property name what it is a picture of: the title of the data, or of the event */
export type Picture = { drawn: Drawn; name: string }

/** px, without margins. */
const WIDTH = 1136
/** Rows and columns of a picture at most: beyond that nobody can read it, and no canvas is large enough. */
const [MOST_ROWS, MOST_COLUMNS] = [400, 200]

type Open = Known & {
  answer: PageAnswer
  source: NonNullable<Known['source']>
  description: NonNullable<Known['description']>
}

/** @param inSight the events whose rows are in sight; null for all
 *  @param day of now, `YYYY-MM-DD`
 *  @returns null where there is nothing to draw */
export async function drawView(
  known: Known,
  of: PictureOf,
  theme: Theme,
  inSight: ReadonlySet<string> | null,
  day: string,
): Promise<Picture | null> {
  const around = aroundOf(known, day)
  if (!isOpen(known) || !around) return null
  const look: Look = { colours: paletteOf(theme), measure: textWidth }
  const { selected } = known.answer
  const name = around.title
  if (of === 'card') {
    const { view, answer } = known
    const sources = sourcesAndDay(view, answer).join(' · ')
    const own = { ...around, shown: words.included(sources, answer.totals.ofSources) }
    return selected
      ? {
          drawn: card(selected, known.description, view.asof !== null, own, look),
          name: selected.title,
        }
      : null
  }
  const drawn = await viewOf(known, of === 'view' ? inSight : null, around, look)
  return drawn && { drawn, name }
}

/** The list has no picture of its own: its events are drawn as the timeline that its link names. */
function viewOf(
  known: Open,
  inSight: ReadonlySet<string> | null,
  around: Around,
  look: Look,
): Promise<Drawn | null> {
  const { show, lanes } = known.view
  if (show === 'matrix') return matrixOf(known, inSight, around, look)
  return lanes === 'event' ? linesOf(known, inSight, around, look) : lanesOf(known, inSight, around, look)
}

const isOpen = (known: Known): known is Open => !!(known.answer && known.source && known.description)

async function linesOf(
  { view, description, source, answer }: Open,
  inSight: ReadonlySet<string> | null,
  around: Around,
  look: Look,
): Promise<Drawn | null> {
  const { lines: answered, stage } = await source.engine.ask({
    view,
    parts: ['lines', 'stage'],
    lines: { from: 0, to: MOST_ROWS },
  })
  const { claimsExtent, folds, eras, largeFrom } = description
  const staged = view.step !== null && stage.lines.length > 0
  const all = staged ? stage.lines : (answered?.lines ?? [])
  const lines = all.filter(({ id }) => inSight?.has(id) ?? true)
  if (!lines.length) return null
  const body = claimLines(
    {
      lines,
      eras,
      largeFrom,
      rows: staged ? stage.rows : (answered?.rows ?? 0),
      time: { claimsExtent, folds, window: view.window, fold: view.fold },
      selected: view.event,
      asof: view.asof !== null,
    },
    WIDTH,
    look,
  )
  const notes = [...windowNote(view), ...rowsNote(lines.length, staged ? stage.rows : (answered?.rows ?? 0))]
  const { sources, ofSources } = answer.totals
  return framed(body, linesLegend(sources < ofSources), { ...around, notes }, look)
}

async function lanesOf(
  { view, description, source }: Open,
  inSight: ReadonlySet<string> | null,
  around: Around,
  look: Look,
): Promise<Drawn | null> {
  const question = { view, lanes: { from: 0, to: MOST_ROWS } }
  const { lanes: all, marks } = await source.engine.ask({ ...question, parts: ['lanes', 'marks'] })
  const window = windowInSight(view.window, description.extent)
  const filled = all.filter((lane) => lane.marks > 0)
  const lanes = filled.filter(({ id }) => inSight?.has(id) ?? true).slice(0, MOST_ROWS)
  if (!lanes.length) return null
  const { eras } = description
  const shown = marks.filter(({ lane }) => lanes.some(({ id }) => id === lane))
  const body = laneField({ lanes, marks: shown, window, eras, selected: view.event }, WIDTH, look)
  const notes = [...windowNote(view), ...rowsNote(lanes.length, filled.length)]
  return framed(body, lanesLegend(shown, view.lanes === 'source'), { ...around, notes }, look)
}

const windowNote = ({ window }: View): string[] =>
  window ? [words.window(spanWords({ ...window, fromUnit: 'day', toUnit: 'day' }))] : []

const rowsNote = (drawn: number, of: number): string[] => (drawn < of ? [words.rows(drawn, of)] : [])

async function matrixOf(
  { view, source, answer }: Open,
  inSight: ReadonlySet<string> | null,
  around: Around,
  look: Look,
): Promise<Drawn | null> {
  const cells = { rows: { from: 0, to: MOST_ROWS }, columns: { from: 0, to: MOST_COLUMNS } }
  const { matrix } = await source.engine.ask({ view, parts: ['matrix'], cells })
  if (!matrix) return null
  const rows = matrix.rows.filter(({ id }) => inSight?.has(id) ?? true)
  if (!rows.length) return null
  const body = drawMatrix({ ...matrix, rows }, view.columns === 'affiliation', view.event, WIDTH, look)
  const notes = [...rowsNote(rows.length, answer.totals.events), ...columnsNote(matrix)]
  const statuses = STATUSES.filter((one) => rows.some(({ status }) => status === one))
  return framed(body, matrixLegend(statuses), { ...around, notes }, look)
}

const columnsNote = ({ columns, sources }: Matrix): string[] =>
  columns.length < sources ? [words.columns(columns.length, sources)] : []
