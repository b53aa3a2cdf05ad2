/** From what was told and what is shown now to the words for what has changed. Pure. */

import { SHOWN_TEXT, shown } from '../../model/bounds'
import { formatDay } from '../../model/time/days'
import { SUBJECTS, type View, VOICES } from '../../model/view'
import type { PageAnswer } from '../../store/known'
import type { State } from '../../store/state'
import { announcedWords as words } from '../../words/en/announced'
import { filterWords } from '../../words/en/filters'
import { dayWords } from '../../words/en/sentences/dateWords'
import { STATUS_WORDS } from '../../words/en/sentences/labels'

/** What is shown, as far as it is told. */
export type Shown = {
  view: View
  /** The dataset's title and revision. */
  title: string
  revision: string
  answer: Pick<PageAnswer, 'totals' | 'differs' | 'selected'>
  /** The texts of its story's steps. */
  story: readonly string[]
}

/** Null while what is shown is not yet the view that was asked for. */
export function shownIn({ view, answered, answer, description, phase }: State): Shown | null {
  if (!answer || !description || answered?.view !== view || phase.is !== 'ready') return null
  const { title, revision } = description
  return { view, title, revision, answer, story: (description.story ?? []).map(({ text }) => text) }
}

export const openedWords = ({ title, answer }: Shown): string => words.opened(title, answer.totals.events)

/** @param before of the same dataset
 *  @param titled has the event's title the focus, so that it is read out anyway?
 *  @returns a sentence per change; none where nothing has changed that is told */
export function changeWords(before: Shown, now: Shown, titled: boolean): string[] {
  if (now.view.step !== before.view.step) return storyWords(now)
  return [
    ...countedWords(before, now),
    ...lookWords(before.view, now.view),
    ...eventWords(before, now, titled),
  ]
}

/** A step is told by its text, whatever its view changes. */
function storyWords({ view: { step }, story, answer }: Shown): string[] {
  if (step === null) return [words.storyLeft, words.inView(answer.totals.events)]
  return [words.step(step, story.length, shown(story[step - 1] ?? '', SHOWN_TEXT))]
}

/** What changes the number of events. It is said once. */
function countedWords(before: Shown, now: Shown): string[] {
  const { events } = now.answer.totals
  const [was, is] = [before.view, now.view]
  const differ = (names: readonly (keyof View['filters'])[]) =>
    names.some((name) => was.filters[name] !== is.filters[name])
  const said = differ(VOICES) ? [sourcesWords(now)] : []
  if (was.asof !== is.asof) {
    const day = is.asof === null ? words.latest(events) : words.asOf(dayWords(is.asof), events)
    return [...said, day]
  }
  const chosen = differ(SUBJECTS) || was.q !== is.q || was.within !== is.within
  const others = !said.length && events !== before.answer.totals.events
  return chosen || others ? [...said, words.inView(events)] : said
}

function sourcesWords({ view, answer: { totals, differs } }: Shown): string {
  if (VOICES.every((voice) => !view.filters[voice])) return words.allSources
  return filterWords.changes.sentence({
    sources: totals.sources,
    ofSources: totals.ofSources,
    statuses: differs.statuses.count,
    dates: differs.dates.count,
    gone: differs.gone.count,
  })
}

/** How the events are shown. */
function lookWords(was: View, is: View): string[] {
  const said: string[] = []
  if (was.show !== is.show) said.push(words.shown(is.show))
  if (was.lanes !== is.lanes) said.push(words.rows(is.lanes))
  if (was.columns !== is.columns) said.push(words.columns(is.columns))
  if (was.sort.by !== is.sort.by || was.sort.reverse !== is.sort.reverse)
    said.push(words.sorted(is.sort.by, is.sort.reverse))
  if (was.fold !== is.fold) said.push(is.fold ? words.folded : words.unfolded)
  if (was.window?.from !== is.window?.from || was.window?.to !== is.window?.to) said.push(windowWords(is))
  return said
}

function windowWords({ window }: View): string {
  if (!window) return words.allDates
  const [first, last] = [window.from, window.to - 1].map((time) => dayWords(formatDay(time)))
  return words.window(first ?? '', last ?? '')
}

function eventWords(before: Shown, { view, answer: { selected } }: Shown, titled: boolean): string[] {
  if (view.event === before.view.event) return []
  if (!selected) return [words.eventClosed]
  const status = selected.spoken ? STATUS_WORDS[selected.status] : filterWords.changes.gone
  return [titled ? status : words.event(shown(selected.title), status)]
}
