/** What the page says aloud of each change, once it is there (contracts.md, "Names on the page"). */
import type { ColumnsBy, LanesBy, Show, Sort } from '../../model/view'
import { plural } from './plural'
import { shellWords } from './shell'
import { storyWords } from './story'
import { matrixWords } from './views/matrix'

export const announcedWords = {
  opened: (title: string, events: number) => `${title}: ${plural(events, 'event')}`,
  /** @param text the step's own */
  step: (step: number, of: number, text: string) => `${storyWords.place(step, of)}. ${text}`,
  storyLeft: 'The story is closed',
  allSources: 'All sources included',
  /** "As known on 13 December 2024: 8 events" */
  asOf: (day: string, events: number) => `As known on ${day}: ${plural(events, 'event')}`,
  latest: (events: number) => `Everything known: ${plural(events, 'event')}`,
  inView: (events: number) => `${plural(events, 'event')} in view`,
  shown: (show: Show) => shellWords.tabs.shows[show],
  rows: (lanes: LanesBy) => `Rows: ${shellWords.rows.lanes[lanes]}`,
  columns: (by: ColumnsBy) => `${matrixWords.columnsBy}: ${matrixWords.columns[by]}`,
  sorted: (by: Sort, reverse: boolean) =>
    `Sorted by ${shellWords.rows.sorts[by]}${reverse ? `, ${shellWords.rows.reversed}` : ''}`,
  folded: 'Empty stretches are folded',
  unfolded: 'Empty stretches are drawn in full',
  window: (from: string, to: string) => `Dates shown: ${from} to ${to}`,
  allDates: 'All dates shown',
  /** @param status in the words of the page */
  event: (title: string, status: string) => `${title}. ${status}`,
  eventClosed: 'The event is closed',
  /** Where a key was to lead to what contradicts a claim, and why it does not. */
  noTie: 'Nothing contradicts it',
  tieHidden: 'What contradicts it is on an event that is not in view',
  tieOutside: 'What contradicts it lies outside the dates shown',
  tieElsewhere: 'Keys lead to contradictions in rows by event and by source',
  /** Several changes of one press, each a sentence. */
  together: (changes: readonly string[]) => changes.join('. '),
}
