/** Every word of the columns question about the table as a whole: the sentence, the table of columns, the questions. */
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'

/** Around the names of columns: "Each row is one claim: Outlet says Claim about What happened on Day." */
const sentence = {
  begins: 'Each row is one claim:',
  file: 'this file',
  says: 'says',
  text: 'about',
  about: 'that this happened:',
  on: 'on',
  at: 'at',
  from: 'from',
  to: 'to',
  undated: 'without a date',
  stance: 'tells whether it is said or denied.',
  and: 'Column',
  asserts: 'No column tells who denies it: every row says that it happened.',
  /** Around the names of columns, each of one speaker. */
  spoken: 'Each filled cell of',
  claims: 'is one claim, about',
}

const table = {
  caption: 'The first rows, and what each column is read as',
  /** The name of a choice above a column. */
  choice: (position: number) => `Column ${position} is`,
  unused: (count: number) => `${plural(count, 'column is', 'columns are')} not read:`,
  allUsed: 'All columns with something in them are read.',
  use: (column: string, role: string) => `Read “${column}” as ${role}`,
  roles: {
    '': 'not read',
    title: 'what happened',
    source: 'who says it',
    sources: 'another who says it',
    stance: 'whether it is said or denied',
    speakers: 'what one speaker says to it',
    occurred: 'when it happened',
    start: 'when it began',
    end: 'when it ended',
    lasts: 'how long it lasted',
    time: 'its clock time',
    until: 'the clock time of its end',
    reported: 'when it was reported',
    place: 'where',
    coordinates: 'coordinates',
    lat: 'latitude',
    lon: 'longitude',
    summary: 'summary',
    text: 'what is said',
    quote: 'quote',
    affiliation: 'side',
    via: 'via',
    tags: 'tags',
    url: 'link',
    note: 'note',
    figures: 'a number',
    event: 'id of the event',
    precision: 'how exact the date is',
    zones: 'zone of its clock times',
    year: 'year',
    month: 'month',
    day: 'day',
  },
}

/** Columns that each belong to one speaker. */
const speakers = {
  name: (column: string) => `Speaker of “${column}”`,
  hint: 'Each filled cell is a claim of theirs',
  caption: 'What the words in these columns mean. An empty cell is no claim.',
}

/** Of two numbers in a cell, which stands first. */
const pairs = {
  label: 'Coordinates begin with',
  hint: 'Both numbers of a cell could be either',
  options: { '': 'the latitude', lon: 'the longitude' },
}

/** What of the first rows would be lost. */
const losses = {
  /** "33 of the first 50 rows" */
  rows: (some: number, all: number, whole: boolean) =>
    `${digits(some)} of the ${whole ? '' : 'first '}${plural(all, 'row')}`,
  untitled: (rows: string) => `${rows} would not load: there is no title.`,
  /** What another column for the title would do. */
  instead: (loaded: number, all: number) =>
    loaded === all
      ? 'With another column as the title all would load.'
      : `With another column as the title ${digits(loaded)} would load.`,
  use: (column: string) => `Use “${column}” as the title`,
  unmeant: (rows: string, columns: readonly string[], said: readonly string[]) =>
    `${rows} would not load: nothing says what ${examples(said)} in ${examples(columns)} ${pluralForm(said.length, 'means', 'mean')}.`,
  mean: (count: number) => `Say what ${pluralForm(count, 'it means', 'they mean')}`,
  undated: (rows: string, columns: readonly string[], said: readonly string[]) =>
    `${rows} would have no date: ${examples(said)} in ${examples(columns)} cannot be read.`,
}

/** "“a”, “b” and 3 more" */
function examples(all: readonly string[]): string {
  const shown = all
    .slice(0, all.length > 3 ? 2 : 3)
    .map((one) => `“${one.length > 30 ? `${one.slice(0, 30)}…` : one}”`)
  const last = all.length > 3 ? `${digits(all.length - 2)} more` : shown.pop()
  return shown.length ? `${shown.join(', ')} and ${last}` : (last ?? '')
}

const questions = {
  heading: (left: number) => `${plural(left, 'question')} left`,
  none: 'No question is left.',
  recommended: 'recommended',
  /** Why an order of day and month is recommended. */
  inOrder: 'The dates of the table then stand in order.',
  zone: (example: string) => `In which zone is ${example}? Nothing in the table says so.`,
  own: (zone: string) => `${zone}, the zone of this computer`,
  otherZone: 'Another zone…',
  denials: 'The date of a denial lies beside what it denies. It is:',
  /** How both numbers of a cell can be read. */
  pair: (example: string) => `Which is the latitude in “${example}”? Nothing in the table says so.`,
  pairUsual: 'Most tables give the latitude first.',
  latFirst: (lat: string) => `${lat}: the latitude stands first`,
  lonFirst: (lat: string) => `${lat}: the longitude stands first`,
  calendar: (example: string) => `Of which calendar is “${example}”? Nothing in the table says so.`,
  merged: (columns: readonly string[]) =>
    `Empty cells of ${columns.map((name) => `“${name}”`).join(' and ')}:`,
}

const notes = (count: number): string =>
  `${plural(count, 'note')} on how it was guessed, ${pluralForm(count, 'no fault', 'none of them a fault')}`

export const mappingTableWords = { sentence, table, speakers, pairs, losses, questions, notes }
