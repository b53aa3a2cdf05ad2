/** What a reader does by the page's own controls, in any order: the address leads a new page to the same view. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COLUMNS, FILTERS, LANES, SHOWS, SORTS, SUBJECTS, type View, VOICES } from '../../src/model/view'
import { dropHider, onlyValue, resetFilters, toggleValue } from '../../src/store/choices'
import type { State } from '../../src/store/state'
import { fragmentOf } from '../../src/store/story'
import { visited } from '../fixtures/stores'
import { runs } from './runs'

type Gesture = (state: State) => void

/** One of a list, by a number that need not know how long it is. */
const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length]

const which = fc.nat({ max: 9_999 })
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  fc.tuple(fc.constantFrom(...FILTERS), which, fc.constantFrom(toggleValue, onlyValue)).map(
    ([filter, n, how]): Gesture =>
      ({ choose, description }) => {
        const value = pick(description?.values[filter] ?? [], n)?.value
        if (value !== undefined) choose(how(filter, value))
      },
  ),
  fc
    .constantFrom<Partial<View>>(
      ...LANES.map((lanes) => ({ lanes })),
      ...SHOWS.map((show) => ({ show })),
      ...COLUMNS.map((columns) => ({ columns })),
      ...SORTS.flatMap((by) => [true, false].map((reverse) => ({ sort: { by, reverse } }))),
      { fold: false },
      { within: true },
      { window: null },
    )
    .map(
      (change): Gesture =>
        ({ choose }) =>
          choose(change),
    ),
  fc.tuple(which, which).map(
    ([start, length]): Gesture =>
      ({ move }) => {
        const from = Date.UTC(2024, 7, 1) + start * 3_600_000
        move({ window: { from, to: from + (length + 1) * 1_800_000 } })
      },
  ),
  fc.constantFrom('', 'plekhovo', 'Kursk', 'no such word', '"brigade', 'é').map(
    (q): Gesture =>
      ({ move }) =>
        move({ q }),
  ),
  which.map(
    (n): Gesture =>
      ({ move }) =>
        move({ asof: new Date(Date.UTC(2024, 9, 1 + (n % 120))).toISOString().slice(0, 10) }),
  ),
  which.map(
    (n): Gesture =>
      ({ select, answer }) =>
        select(pick(answer?.rows ?? [], n)?.id ?? null),
  ),
  fc.constantFrom(1, -1).map(
    (by): Gesture =>
      ({ step }) =>
        step(by as 1 | -1),
  ),
  which.map(
    (n): Gesture =>
      ({ goToStep, description }) =>
        goToStep(1 + (n % (description?.story?.length ?? 1))),
  ),
  fc.constant<Gesture>(({ leaveStory, view }) => view.step !== null && leaveStory()),
  fc.constantFrom(...[...VOICES, ...SUBJECTS].map((filter) => dropHider(filter)), resetFilters).map(
    (choice): Gesture =>
      ({ choose }) =>
        choose(choice),
  ),
)

/** Waits until the page shows its view. */
const answered = (state: () => State) =>
  expect
    .poll(() => state().answered?.view === state().view && state().steps === 0, { interval: 1 })
    .toBe(true)

/** What a reader sees of a view before they scroll. */
const seen = ({ view, answer, notices }: State) => ({
  view,
  notices,
  totals: answer?.totals,
  counts: answer?.counts,
  differs: answer?.differs,
  selected: answer?.selected,
  unknownDay: answer?.unknownDay,
  reports: answer?.reports,
  relaxations: answer?.relaxations,
  rows: answer?.rows,
  lines: answer?.lines,
  lanes: answer?.lanes,
  matrix: answer?.matrix,
})

it('leads to a view whose address opens it again: same counts, rows and selection', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 12 }), async (gestures) => {
      const { state } = await visited()
      for (const act of gestures) {
        act(state())
        await answered(state)
      }
      const other = await visited(fragmentOf(state()))
      expect(seen(other.state())).toEqual(seen(state()))
    }),
    { numRuns: runs(1_000, 40) },
  )
})
