/** From a view to its answer, in the order of contracts section 2: voices choose claims, then statuses and spans,
 *  then subjects choose events, then lanes. Each stage remembers its last result, since successive questions
 *  mostly differ in one stage only: panning asks for other marks, nothing else. */
import type { Columns } from '../model/columns'
import type { Description } from '../model/description'
import type { Span } from '../model/span'
import type { Judgement } from '../model/status'
import { judge } from '../model/status'
import { FILTERS, type Filter, type Filters, type View, VOICES } from '../model/view'
import { defaultWindow } from '../model/window'
import { codeValues, countValues } from './counts'
import { density } from './density'
import { detailOf } from './detail'
import { differences } from './differences'
import type { Answer, Question } from './engine'
import { place } from './lanes'
import { lanesOf, marksIn } from './marks'
import { matrixColumns, matrixOf } from './matrix'
import { reportDays, reportsOf } from './reports'
import { rowOf, sorted } from './rows'
import { searchIndex } from './search'
import { BITS, type Hider, hidden } from './subjects'
import { hear, voicesKey, withoutDay } from './voices'
import { unticked, withoutSource } from './without'

export function answering(columns: Columns, description: Description, everybody: Judgement) {
  const indexed = { columns, index: searchIndex(columns), extent: description.extent }
  const judgements = new Map([[voicesKey({ filters: {}, asof: null }), everybody]])
  const lastWithout = remember<Answer['without']>()
  const [lastDays, lastReports] = [remember<ReturnType<typeof reportDays>>(), remember<Answer['reports']>()]
  const [lastBits, lastCounts, lastUnknown, lastOrder, lastPlaced, lastDrawn, lastColumns] = [
    remember<Uint8Array>(),
    remember<Answer['counts']>(),
    remember<number>(),
    remember<Uint32Array>(),
    remember<ReturnType<typeof place>>(),
    remember<Pick<Answer, 'differs' | 'lanes' | 'marks' | 'density'>>(),
    remember<ReturnType<typeof matrixColumns>>(),
  ]

  /** Keeps everybody's judgement, the view's, one per voice filter dropped for its counts, and one without a source
   *  that is asked about. */
  function judged(view: View): Judgement {
    const key = voicesKey(view)
    const judgement = judgements.get(key) ?? judge(columns, hear(columns, view.filters, view.asof))
    if (judgement !== everybody) {
      judgements.delete(key)
      judgements.set(key, judgement)
    }
    const [, ...aged] = judgements.keys()
    for (const old of aged.slice(0, -(VOICES.length + 2))) judgements.delete(old)
    return judgement
  }

  const countsOf = (view: View, bits: Uint8Array): Answer['counts'] => {
    const entries = FILTERS.map((filter) => [filter, countFilter(filter, view, bits)])
    return Object.fromEntries(entries) as Answer['counts']
  }

  /** Drops one filter, keeps all others, computes anew. */
  function countFilter(filter: Filter, view: View, bits: Uint8Array): number[] {
    const dropped = dropping(view, filter)
    const others = isVoice(filter) && dropped !== view ? judged(dropped) : judged(view)
    const remaining = others === judged(view) ? bits : hidden(indexed, others, dropped)
    const counts = countValues(
      columns,
      others,
      inViewBut(remaining, filter in BITS ? BITS[filter as Hider] : 0),
      filter,
    )
    const position = new Map(codeValues(columns, filter).map((value, i) => [value, i]))
    return description.values[filter].map(({ value }) => counts[position.get(value) ?? -1] ?? 0)
  }

  return ({ view, rows, cells, without }: Question): Answer => {
    const judgement = judged(view)
    const voices = voicesKey(view)
    const subjects = `${voices} ${subjectsKey(view)}`
    const bits = lastBits(subjects, () => hidden(indexed, judgement, view))
    const inView = inViewBut(bits, 0)
    const { by, reverse } = view.sort
    const order = lastOrder(`${voices} ${by} ${reverse}`, () => sorted(columns, judgement, by, reverse))
    const placed = lastPlaced(`${subjects} ${view.lanes}`, () =>
      place(columns, description, judgement, inView, view.lanes),
    )
    const days = lastDays(voicesKey({ ...view, asof: null }), () =>
      reportDays(columns, view.filters, description.extent),
    )
    const drawn = lastDrawn(`${subjects} ${view.lanes} ${JSON.stringify(view.window)}`, () => ({
      differs: differences(columns, everybody, judgement),
      lanes: lanesOf(columns, judgement, placed),
      marks: marksIn(columns, judgement, placed, around(view.window, description.extent)),
      density: density(placed, description.extent),
    }))
    const across = () =>
      lastColumns(`${subjects} ${view.columns}`, () =>
        matrixColumns(columns, description, judgement, inView, view.columns),
      )
    const resting = (source: string) =>
      lastWithout(`${voices} ${source}`, () =>
        withoutSource(columns, source, judgement, judged(unticked(view, source))),
      )
    const chosen = order.filter((e) => inView[e])
    return {
      totals: totals(columns, description, judgement, inView),
      counts: lastCounts(subjects, () => countsOf(view, bits)),
      unknownDay: view.asof === null ? 0 : lastUnknown(voices, () => withoutDay(columns, view.filters)),
      reports: lastReports(voices, () => reportsOf(columns, days, view.asof)),
      ...drawn,
      rows: [...chosen.subarray(rows.from, rows.to)].map((e) => rowOf(columns, judgement, e)),
      matrix: cells ? matrixOf(columns, judgement, chosen, across(), cells) : null,
      selected: view.event === null ? null : detailOf(columns, judgement, view, order, bits),
      without: without === undefined ? null : resting(without),
      loosen: chosen.length ? [] : loosen(view, (dropped) => hidden(indexed, judged(dropped), dropped)),
    }
  }
}

/** Remembers the value made for the last key. */
function remember<T>() {
  let last: { key: string; value: T } | null = null
  return (key: string, make: () => T): T => {
    if (last?.key !== key) last = { key, value: make() }
    return last.value
  }
}

const isVoice = (filter: Filter): boolean => (VOICES as readonly Filter[]).includes(filter)

const subjectsKey = ({ filters, q, within, window }: View): string =>
  JSON.stringify([
    FILTERS.filter((filter) => !isVoice(filter)).map((f) => filters[f] ?? null),
    q,
    within && window,
    within,
  ])

const inViewBut = (bits: Uint8Array, mask: number): Uint8Array => bits.map((bit) => (bit & ~mask ? 0 : 1))

type Loosened = Answer['loosen'][number]['what']

/** The view without one of its filters; itself where that filter lets everything through. */
function dropping(view: View, what: Loosened): View {
  if (what === 'q') return { ...view, q: '' }
  if (what === 'within') return { ...view, within: false }
  if (what === 'asof') return { ...view, asof: null }
  if (!view.filters[what]) return view
  const filters: Filters = { ...view.filters }
  delete filters[what]
  return { ...view, filters }
}

/** For a view that holds nothing: how many events each single change brings back. */
function loosen(view: View, hide: (view: View) => Uint8Array): Answer['loosen'] {
  const active: Loosened[] = FILTERS.filter((filter) => view.filters[filter])
  if (view.q.trim()) active.push('q')
  if (view.within) active.push('within')
  if (view.asof !== null) active.push('asof')
  return active
    .map((what) => ({ what, events: count(inViewBut(hide(dropping(view, what)), 0)) }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events)
}

const count = (marked: Uint8Array): number => marked.reduce((sum, mark) => sum + mark, 0)

function totals(
  columns: Columns,
  description: Description,
  { heard }: Judgement,
  inView: Uint8Array,
): Answer['totals'] {
  const sources = new Uint8Array(columns.party.length)
  for (let c = 0; c < heard.length; c++) if (heard[c]) sources[columns.source[c] ?? 0] = 1
  return {
    events: count(inView),
    ofEvents: description.events,
    claims: count(heard),
    sources: count(sources),
    ofSources: description.voices,
  }
}

/** The window and half of it at either side, so that a pan shows what it uncovers at once. */
function around(window: Span | null, extent: Span | null): Span {
  const { from, to } = window ?? (extent ? defaultWindow(extent) : { from: 0, to: 0 })
  const more = (to - from) / 2
  return { from: from - more, to: to + more }
}
