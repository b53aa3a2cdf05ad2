/** The stages between a view and its answer, in the order of contracts.md, "Two kinds of filters": voice filters include claims, then
 *  statuses and spans, then subject filters choose the events that are shown, then lanes. A stage is computed when a
 *  part of the answer needs it, and remembered, since successive questions mostly differ in one stage only: panning
 *  asks for other marks, nothing else. */
import type { Columns } from '../../model/dataset/columns'
import type { Description } from '../../model/description'
import type { Judgement } from '../../model/judgement/judgement'
import { windowInSight } from '../../model/time/window'
import { FILTERS, type GroupedBy, type View, VOICES } from '../../model/view'
import type { Question } from '../engine'
import { FIRST_LANES } from '../firstQuestion'
import type { Positions } from '../positions'
import { judging } from './choice/judgements'
import {
  countShown,
  type OtherHiders,
  otherHidersOf,
  type SubjectContext,
  type Visibility,
  visibilityIn,
  visibilityOf,
} from './choice/subjects'
import { includedClaims, voicesKey } from './choice/voices'
import { makeMarks } from './field/allMarks/makeMarks'
import type { AllMarks } from './field/allMarks/markColumns'
import { answeredLanes } from './field/marks'
import { reportDays } from './field/reports'
import { matrixColumns } from './list/matrix'
import { type Order, orderOf } from './list/order'
import { page } from './list/page'
import { remember } from './memo'
import type { SearchIndex } from './search/searchIndex'
import type { Counter } from './sums/counts'
import { type MarkAggregate, type MarkTotals, markAggregate } from './sums/markTotals'

/** An opened dataset. */
export type Dataset = {
  columns: Columns
  description: Description
  /** The judgement with every claim included. */
  allIncluded: Judgement
  index: SearchIndex
  /** Counts for all filters. */
  countAll: Counter
}

export type Stages = ReturnType<ReturnType<typeof staging>>

/** @returns the stages of a question */
export function staging({ columns, description, allIncluded, index }: Dataset) {
  const { extent } = description
  const context: SubjectContext = { columns, index, extent, none: new Uint8Array(columns.events) }
  const judged = judging(columns, allIncluded)
  const memo = {
    otherHiders: remember<OtherHiders>(),
    visibility: remember<Visibility>(),
    order: remember<Order>(),
    everyDay: remember<Visibility>(),
    lineOrder: remember<Order>(),
    allMarks: remember<AllMarks>(),
    markAggregate: remember<MarkAggregate>(),
    markTotals: remember<MarkTotals>(),
    matrixColumns: remember<ReturnType<typeof matrixColumns>>(),
    days: remember<ReturnType<typeof reportDays>>(),
  }

  return ({ view, lanes }: Question) => {
    const keys = keysOf(view)
    const judgement = once(() => judged(view))
    const visibility = once(() =>
      memo.visibility(keys.subjects, () => visibilityOf(columns, judgement(), view, otherHiders())),
    )
    const otherHiders = () => memo.otherHiders(keys.others, () => otherHidersOf(context, judgement(), view))
    const order = once(() =>
      memo.order(keys.order, () => orderOf(columns, judgement(), view.sort.by, view.sort.reverse)),
    )
    const anyDay = { ...view, asof: null }
    /** What the view would show without its day of knowledge; null where it has none. */
    const everyDay = () =>
      view.asof === null
        ? null
        : memo.everyDay(keysOf(anyDay).subjects, () => visibilityIn(context, judged(anyDay), anyDay))
    /** The order of claim lines: the day of knowledge does not change it and, by date, neither do the voice filters. */
    const lineOrder = () => {
      const by = view.sort.by === 'date' ? allIncluded : judged(anyDay)
      const key = `${view.sort.by === 'date' || voicesKey(anyDay)} ${view.sort.by} ${view.sort.reverse}`
      return memo.lineOrder(key, () => orderOf(columns, by, view.sort.by, view.sort.reverse))
    }
    const allMarks = once(() =>
      memo.allMarks(keys.allMarks, () => makeMarks(columns, description, judgement(), groupedBy(view))),
    )
    const markTotals = once(() =>
      memo.markTotals(keys.markTotals, () => {
        const markTotals = memo.markAggregate(groupedBy(view), () => markAggregate(allMarks().lanes.length))
        return markTotals(allMarks(), visibility())
      }),
    )
    return {
      keys,
      judgement,
      visibility,
      order,
      markTotals,
      everyDay,
      lineOrder,
      /** Events that are shown. */
      events: once(() => countShown(visibility())),
      /** The judgement of another view. */
      judged,
      /** Which events another view shows. */
      visibilityIn: (other: View): Visibility => visibilityIn(context, judged(other), other),
      /** How many events another view shows. */
      eventsOf: (other: View): number => countShown(visibilityIn(context, judged(other), other)),
      page: ({ from, to }: Positions) => page(visibility(), order(), from, to),
      sight: once(() => answeredLanes(markTotals(), lanes ?? FIRST_LANES)),
      window: windowInSight(view.window, extent),
      matrixColumns: () =>
        memo.matrixColumns(`${keys.subjects} ${view.columns}`, () =>
          matrixColumns(columns, description, judgement(), visibility().bits(), view.columns),
        ),
      days: () =>
        memo.days(voicesKey({ ...view, asof: null }), () =>
          reportDays(
            columns,
            view.asof === null ? judgement().included : includedClaims(columns, view.filters, null),
            description,
          ),
        ),
    }
  }
}

/** Computes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Under claim lines the overview counts one mark per event. */
export const groupedBy = ({ lanes }: View): GroupedBy => (lanes === 'event' ? 'none' : lanes)

/** Keys for the memos: equal exactly where the result of a stage is the same. */
function keysOf(view: View) {
  const voices = voicesKey(view)
  const { place, tag } = view.filters
  const { q, within, window } = view
  const others = `${voices} ${JSON.stringify([place ?? null, tag ?? null, q, within && window, within])}`
  const subjects = `${others} ${JSON.stringify(SUBJECTS.map((filter) => view.filters[filter] ?? null))}`
  return {
    voices,
    others,
    subjects,
    order: `${voices} ${view.sort.by} ${view.sort.reverse}`,
    allMarks: `${voices} ${groupedBy(view)}`,
    markTotals: `${subjects} ${groupedBy(view)}`,
  }
}

const SUBJECTS = FILTERS.filter((filter) => !(VOICES as readonly string[]).includes(filter))
