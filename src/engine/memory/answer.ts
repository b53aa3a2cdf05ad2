/** From a view to its answer, in the order of contracts section 2: voices choose claims, then statuses and spans,
 *  then subjects choose events, then lanes. Each stage remembers its last two results, since successive questions
 *  mostly differ in one stage only: panning asks for other marks, nothing else. */
import type { Columns } from '../../model/dataset/columns'
import type { Description } from '../../model/description'
import { dropping } from '../../model/filters'
import type { Judgement } from '../../model/judgement/judgement'
import { windowInSight } from '../../model/time/window'
import { FILTERS, type Filter, type View, VOICES } from '../../model/view'
import type { Answer, Question } from '../engine'
import { judging } from './choice/judgements'
import {
  hiddenOtherwise,
  hidersOf,
  type Indexed,
  inView,
  type Looked,
  look,
  lookedAt,
  type Otherwise,
} from './choice/subjects'
import { hear, voicesKey, withoutDay } from './choice/voices'
import { codeValues } from './codes'
import { differences } from './differences'
import { detailOf } from './event/detail'
import { answeredLanes, marksIn, prepareMarks, traysOf } from './field/marks'
import { type Placed, place } from './field/placement'
import { reportDays, reportsOf } from './field/reports'
import { matrixColumns, matrixOf } from './list/matrix'
import { type Order, orderOf } from './list/order'
import { neighbours, page } from './list/page'
import { rowOf } from './list/rows'
import { remember } from './memo'
import { loosen } from './relax'
import type { SearchIndex } from './search'
import { type Counter, counter } from './sums/counts'
import { type Survey, type Surveyor, surveyor } from './sums/markTotals'
import type * as Ahead from './warm/warm'
import { unticked, withoutSource } from './without'

/** Does a part of what makes the next answers come sooner. @returns false where there is nothing to do */
export type Part = (ahead: typeof Ahead) => boolean

export type Answering = {
  answer(question: Question): Answer
  /** What can be prepared for other views near the last one that was answered. */
  parts(): Part[]
}

export function answering(
  columns: Columns,
  description: Description,
  everybody: Judgement,
  countAll: Counter,
  index: SearchIndex,
): Answering {
  const indexed: Indexed = {
    columns,
    index,
    extent: description.extent,
    none: new Uint8Array(columns.events),
  }
  const judged = judging(columns, everybody)
  const last = {
    otherwise: remember<Otherwise>(),
    looked: remember<Looked>(),
    included: remember<ReturnType<typeof heardTotals>>(),
    totals: remember<Answer['totals']>(),
    counts: remember<Answer['counts']>(),
    unknown: remember<number>(),
    order: remember<Order>(),
    rows: remember<Answer['rows']>(),
    // Marks of claims are moved in place.
    placed: remember<Placed>(1),
    surveyor: remember<Surveyor>(),
    survey: remember<Survey>(),
    differs: remember<Answer['differs']>(),
    lanes: remember<Pick<Answer, 'lanes' | 'answered'>>(),
    marks: remember<Pick<Answer, 'marks' | 'inWindow'>>(),
    columns: remember<ReturnType<typeof matrixColumns>>(),
    days: remember<ReturnType<typeof reportDays>>(),
    reports: remember<Answer['reports']>(),
    selected: remember<Answer['selected']>(),
    without: remember<Answer['without']>(),
    loosen: remember<Answer['loosen']>(),
  }
  const countOne = new Map(VOICES.map((voice): [Filter, Counter] => [voice, counter(columns, [voice])]))
  const values = new Map(FILTERS.map((filter) => [filter, positions(columns, description, filter)]))

  /** Per filter: drops it, keeps all others, computes anew. Dropping any but a filter of voices changes no judgement. */
  function countsOf(view: View, looked: Looked): Answer['counts'] {
    const counts = countAll.counts(judged(view), looked)
    const entries = FILTERS.map((filter) => {
      const counted =
        isVoice(filter) && view.filters[filter] ? countDropping(filter, view) : counts.get(filter)
      return [filter, (values.get(filter) ?? []).map((code) => counted?.[code] ?? 0)]
    })
    return Object.fromEntries(entries) as Answer['counts']
  }

  function countDropping(filter: Filter, view: View): ArrayLike<number> | undefined {
    const dropped = { ...view, ...dropping(view, filter) }
    const judgement = judged(dropped)
    return countOne
      .get(filter)
      ?.counts(judgement, look(indexed, judgement, dropped))
      .get(filter)
  }

  let preparing: Part[] = []

  function answer({ view, rows, lanesInSight, cells, without }: Question): Answer {
    const judgement = judged(view)
    const voices = voicesKey(view)
    const subjects = `${voices} ${subjectsKey(view)}`
    const sorted = `${view.sort.by} ${view.sort.reverse}`
    const otherwise = last.otherwise(`${voices} ${othersKey(view)}`, () =>
      hiddenOtherwise(indexed, judgement, view),
    )
    const looked = last.looked(subjects, () => lookedAt(columns, judgement, view, otherwise))
    const events = inView(looked)
    const order = last.order(`${voices} ${sorted}`, () =>
      orderOf(columns, judgement, view.sort.by, view.sort.reverse),
    )
    const pageOf = ({ from, to }: Question['rows']) => page(looked, order, from, to)
    const days = last.days(voicesKey({ ...view, asof: null }), () =>
      reportDays(
        columns,
        view.asof === null ? judgement.included : hear(columns, view.filters, null),
        description.extent,
      ),
    )
    const standing = `${subjects} ${view.lanes}`
    const placed = last.placed(`${voices} ${view.lanes}`, () =>
      place(columns, description, judgement, view.lanes),
    )
    const surveys = last.surveyor(view.lanes, () => surveyor(placed.lanes.length))
    const survey = last.survey(standing, () => surveys.survey(placed, looked))
    const answered = answeredLanes(survey, lanesInSight)
    const sight = `${standing} ${answered.from} ${answered.to}`
    const window = windowInSight(view.window, description.extent)
    const across = () =>
      last.columns(`${subjects} ${view.columns}`, () =>
        matrixColumns(columns, description, judgement, looked.bits(), view.columns),
      )
    const resting = (source: string) =>
      last.without(`${voices} ${source}`, () =>
        withoutSource(columns, source, judgement, judged(unticked(view, source))),
      )
    preparing = [
      () => countAll.prepare(judgement, looked),
      () => surveys.prepare(placed, looked),
      () => prepareMarks(survey, window, answered),
      ({ prepareOrder }) => prepareOrder(order),
    ]
    return {
      totals: last.totals(subjects, () => ({
        events,
        ofEvents: description.events,
        ...last.included(voices, () => heardTotals(columns, judgement)),
        ofSources: description.voices,
      })),
      counts: last.counts(subjects, () => countsOf(view, looked)),
      unknownDay: view.asof === null ? 0 : last.unknown(voices, () => withoutDay(columns, view.filters)),
      reports: last.reports(voices, () => reportsOf(columns, days, view.asof)),
      differs: last.differs(voices, () => differences(columns, everybody, judgement)),
      density: description.extent ? survey.density : NOTHING,
      ...last.lanes(sight, () => ({
        lanes: traysOf(columns, judgement, survey, answered),
        answered,
      })),
      ...last.marks(`${sight} ${window.from} ${window.to}`, () =>
        marksIn(columns, judgement, survey, window, answered),
      ),
      rows: last.rows(`${subjects} ${sorted} ${rows.from} ${rows.to}`, () =>
        Array.from(pageOf(rows), (e) => rowOf(columns, judgement, e)),
      ),
      matrix: cells ? matrixOf(columns, judgement, pageOf(cells.rows), across(), cells) : null,
      selected: last.selected(`${subjects} ${sorted} ${view.event}`, () =>
        detailOf(
          columns,
          everybody,
          judgement,
          view,
          (e) => neighbours(looked.bits(), order, e),
          (e) => hidersOf(looked, e),
        ),
      ),
      without: without === undefined ? null : resting(without),
      loosen: events
        ? NOTHING
        : last.loosen(subjects, () =>
            loosen(view, (dropped) => inView(look(indexed, judged(dropped), dropped))),
          ),
    }
  }

  return { answer, parts: () => preparing }
}

const NOTHING: never[] = []

/** Where each of a filter's values, in the description's order, stands in its dictionary. */
function positions(columns: Columns, description: Description, filter: Filter): number[] {
  const at = new Map(codeValues(columns, filter).map((value, i) => [value, i]))
  return description.values[filter].map(({ value }) => at.get(value) ?? -1)
}

const isVoice = (filter: Filter): boolean => (VOICES as readonly Filter[]).includes(filter)

const subjectsKey = (view: View): string =>
  JSON.stringify(FILTERS.filter((filter) => !isVoice(filter)).map((f) => view.filters[f] ?? null)) +
  othersKey(view)

/** A text that is equal exactly when the same is hidden beside by its profile, among the same voices. */
const othersKey = ({ filters: { place, tag }, q, within, window }: View): string =>
  JSON.stringify([place ?? null, tag ?? null, q, within && window, within])

/** How many claims are heard, and of how many sources. */
function heardTotals(
  { source, party }: Columns,
  { included }: Judgement,
): { claims: number; sources: number } {
  const perSource = new Uint32Array(party.length)
  for (let c = 0; c < included.length; c++)
    (perSource[source[c] as number] as number) += included[c] as number
  return {
    claims: perSource.reduce((sum, one) => sum + one, 0),
    sources: perSource.reduce((sum, one) => sum + (one ? 1 : 0), 0),
  }
}
