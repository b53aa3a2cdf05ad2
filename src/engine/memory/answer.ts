/** The parts of an answer, each made of the stages that it needs. */
import type { Columns } from '../../model/dataset/columns'
import { eventNumber } from '../../model/dataset/texts'
import type { Description } from '../../model/description'
import { dropping } from '../../model/filters'
import type { Judgement } from '../../model/judgement/judgement'
import { FILTERS, type Filter, type View, VOICES } from '../../model/view'
import type { Answer } from '../answer/parts'
import type { Part, Question } from '../engine'
import { FIRST_ROWS } from '../firstQuestion'
import { hidersOf } from './choice/subjects'
import { countWithoutDay } from './choice/voices'
import { codeValues } from './codes'
import { differences } from './differences'
import { detailOf } from './event/detail'
import type { Judged } from './field/judged'
import { lineRowOf, lineRows } from './field/lineRows'
import { marksIn, marksInTiles, traysOf } from './field/marks'
import { reportsOf } from './field/reports'
import { stageOf } from './field/stage'
import { tiedTo } from './field/ties'
import { matrixOf } from './list/matrix'
import { neighbours } from './list/page'
import { rowOf } from './list/rows'
import { remember } from './memo'
import { relaxationsOf } from './relax'
import { type Dataset, type Stages, staging } from './stages'
import { counter } from './sums/counts'
import { unticked, withoutSource } from './withoutSource'

/** Answers the parts that a question names. */
export type Answering = <P extends Part>(question: Question<P>) => Pick<Answer, P>

/** How each part is made. */
type Parts = { [P in Part]: (question: Question, stages: Stages) => Answer[P] }

/** @returns a function that answers questions, and one that gives the stages of a question */
export function answering(dataset: Dataset): { answer: Answering; stagesOf: (question: Question) => Stages } {
  const stagesOf = staging(dataset)
  const parts = partsOf(dataset)
  const answer: Answering = (question) => {
    const stages = stagesOf(question)
    const made = question.parts.map((part) => [part, parts[part](question, stages)] as const)
    return Object.fromEntries(made) as Pick<Answer, (typeof question.parts)[number]>
  }
  return { answer, stagesOf }
}

function partsOf({ columns, description, allIncluded, countAll }: Dataset): Parts {
  const memo = {
    included: remember<ReturnType<typeof includedTotals>>(),
    totals: remember<Answer['totals']>(),
    counts: remember<Answer['counts']>(),
    unknown: remember<number>(),
    reports: remember<Answer['reports']>(),
    differs: remember<Answer['differs']>(),
    lanes: remember<Pick<Answer, 'lanes' | 'answered'>>(),
    marks: remember<Pick<Answer, 'marks' | 'inWindow'>>(),
    rows: remember<Answer['rows']>(),
    lines: remember<Answer['lines']>(),
    stage: remember<Answer['stage']>(),
    selected: remember<Answer['selected']>(),
    without: remember<Answer['without']>(),
    relaxations: remember<Answer['relaxations']>(),
  }
  const drawnOver = new WeakMap<Answer['marks'], { e: number; marks: Answer['marks'] }>()
  const counts = counting(columns, description, countAll)

  const judgedNow = ({ judgement }: Stages): Judged => ({ columns, allIncluded, judgement: judgement() })
  const lanes = (stages: Stages) => {
    const { keys, sight, markTotals } = stages
    return memo.lanes(`${keys.markTotals} ${sight().from} ${sight().to}`, () => ({
      lanes: traysOf(judgedNow(stages), markTotals(), sight()),
      answered: sight(),
    }))
  }
  const marks = (stages: Stages) => {
    const { keys, sight, markTotals, window } = stages
    return memo.marks(`${keys.markTotals} ${sight().from} ${sight().to} ${window.from} ${window.to}`, () =>
      marksIn(judgedNow(stages), markTotals(), window, sight()),
    )
  }
  /** The marks of the window, and those of the selected event that tiles count; the same array where there are none. */
  const withSelected = ({ event }: View, stages: Stages): Answer['marks'] => {
    const { marks: all } = marks(stages)
    const e = event === null ? -1 : eventNumber(columns, event)
    if (e < 0) return all
    const known = drawnOver.get(all)
    if (known && known.e === e) return known.marks
    const own = marksInTiles(judgedNow(stages), stages.markTotals(), all, e)
    const made = own.length ? [...own, ...all] : all
    drawnOver.set(all, { e, marks: made })
    return made
  }

  return {
    totals: (_, { keys, events, judgement }) =>
      memo.totals(keys.subjects, () => ({
        events: events(),
        ofEvents: description.events,
        ...memo.included(keys.voices, () => includedTotals(columns, judgement())),
        ofSources: description.voices,
      })),
    counts: ({ view }, stages) => memo.counts(stages.keys.subjects, () => counts(view, stages)),
    unknownDay: ({ view }, { keys }) =>
      view.asof === null ? 0 : memo.unknown(keys.voices, () => countWithoutDay(columns, view.filters)),
    reports: ({ view }, { keys, days }) =>
      memo.reports(keys.voices, () => reportsOf(columns, days(), view.asof)),
    differs: (_, { keys, judgement }) =>
      memo.differs(keys.voices, () => differences(columns, allIncluded, judgement())),
    lanes: (_, stages) => lanes(stages).lanes,
    answered: (_, stages) => lanes(stages).answered,
    marks: ({ view }, stages) => withSelected(view, stages),
    inWindow: (_, stages) => marks(stages).inWindow,
    density: (_, { markTotals }) => (description.extent ? markTotals().density : NOTHING),
    rows: ({ rows: { from, to } = FIRST_ROWS }, { keys, page, judgement }) =>
      memo.rows(`${keys.subjects} ${keys.order} ${from} ${to}`, () =>
        Array.from(page({ from, to }), (e) => rowOf(columns, allIncluded, judgement(), e)),
      ),
    lines: ({ lines: { from, to } = FIRST_ROWS }, stages) => {
      const { keys, visibility, everyDay, lineOrder } = stages
      return memo.lines(`${keys.subjects} ${keys.order} ${from} ${to}`, () =>
        lineRows(judgedNow(stages), visibility(), everyDay(), lineOrder(), { from, to }),
      )
    },
    stage: ({ view }, stages) => {
      const { keys, visibility, lineOrder } = stages
      return memo.stage(`${keys.subjects} ${keys.order} ${JSON.stringify(view.event)}`, () =>
        stageOf(judgedNow(stages), view, visibility(), lineOrder()),
      )
    },
    matrix: ({ cells }, { judgement, page, matrixColumns }) =>
      cells ? matrixOf(columns, allIncluded, judgement(), page(cells.rows), matrixColumns(), cells) : null,
    selected: ({ view }, { keys, judgement, visibility, everyDay, order, lineOrder }) =>
      memo.selected(`${keys.subjects} ${keys.order} ${JSON.stringify(view.event)}`, () =>
        detailOf(
          columns,
          allIncluded,
          judgement(),
          view,
          (e) => neighbours(visibility().bits(), order(), e),
          (e) => hidersOf(visibility(), e),
          (e) => lineRowOf(e, visibility(), everyDay(), lineOrder()),
        ),
      ),
    without: ({ view, without }, { keys, judgement, judged }) =>
      without === undefined
        ? null
        : memo.without(`${keys.voices} ${without}`, () =>
            withoutSource(columns, without, judgement(), judged(unticked(view, without))),
          ),
    tied: ({ tied }, stages) =>
      tied === undefined
        ? null
        : tiedTo(judgedNow(stages), stages.visibility(), stages.everyDay(), stages.lineOrder(), tied),
    relaxations: ({ view }, { keys, events, eventsOf }) =>
      events() ? NOTHING : memo.relaxations(keys.subjects, () => relaxationsOf(view, eventsOf)),
  }
}

const NOTHING: never[] = []

/** Counts the events of each filter's values: drops that filter, keeps all others, computes anew. Dropping any but a
 *  voice filter changes no judgement. */
function counting(columns: Columns, description: Description, countAll: Dataset['countAll']) {
  // Only voice filters need a count of their own: see `countDropping`.
  const countOne = new Map(VOICES.map((voice) => [voice as Filter, counter(columns, [voice])]))
  const values = new Map(FILTERS.map((filter) => [filter, positions(columns, description, filter)]))

  function countDropping(filter: Filter, view: View, { judged, visibilityIn }: Stages) {
    const dropped = { ...view, ...dropping(view, filter) }
    return countOne.get(filter)?.(judged(dropped), visibilityIn(dropped)).get(filter)
  }

  return (view: View, stages: Stages): Answer['counts'] => {
    const counts = countAll(stages.judgement(), stages.visibility())
    const entries = FILTERS.map((filter) => {
      const isDropped = countOne.has(filter) && view.filters[filter]
      const counted = isDropped ? countDropping(filter, view, stages) : counts.get(filter)
      return [filter, (values.get(filter) ?? []).map((code) => counted?.[code] ?? 0)]
    })
    return Object.fromEntries(entries) as Answer['counts']
  }
}

/** The position of each of a filter's values, in the description's order, in its dictionary. */
function positions(columns: Columns, description: Description, filter: Filter): number[] {
  const at = new Map(codeValues(columns, filter).map((value, i) => [value, i]))
  return description.values[filter].map(({ value }) => at.get(value) ?? -1)
}

/** How many claims are included, and of how many sources. */
function includedTotals(
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
