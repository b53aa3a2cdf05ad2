/** Every word of the question what the columns of a table mean. */
import type { SimpleField } from '../../../model/mapping'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'

/** What a field says while no column is chosen for it. */
export const NOT_IN_TABLE = 'not in this table'
export const CHOOSE = 'Choose a column'

const dialog = {
  /** Around the name of the file. */
  title: { before: 'What do the columns of', after: 'mean?' },
  explained:
    'Claimline does not know this table. Each row becomes a claim: what one source says about one event. Say which column holds what. Beside it you see how the first rows would look.',
  cancel: 'Cancel',
  open: 'Open',
}

/** Where the settings come from. */
const filled = {
  guess: 'This is a guess from the names of the columns and what they hold. Please check it.',
  begun: 'Filled in as you left it before.',
  remembered: 'Filled in as you opened a table with the same columns before, in this browser.',
  /** Before the name of a file of settings. */
  file: 'Filled in from',
  forget: 'Forget it and guess again',
  again: 'Guess again',
}

const field = {
  isGuess: 'a guess',
  empty: 'empty in the first rows',
  none: NOT_IN_TABLE,
  fromColumn: 'From a column',
  sameInAll: 'The same in all rows…',
  sameInAllName: (label: string) => `${label}, the same in all rows`,
}

const fields: Record<SimpleField, { label: string; hint: string }> = {
  source: { label: 'Source', hint: 'Who says it: a person, a newspaper, an office' },
  affiliation: { label: 'Affiliation', hint: 'The side for which the source speaks' },
  via: { label: 'Via', hint: 'Who passed it on; several separated by ;' },
  reported: { label: 'Reported', hint: 'When it was said or published' },
  place: { label: 'Place', hint: 'Where it happened' },
  lat: { label: 'Latitude', hint: 'In degrees, −90 to 90' },
  lon: { label: 'Longitude', hint: 'In degrees, −180 to 180' },
  coordinates: { label: 'Coordinates', hint: 'Latitude and longitude in one cell' },
  tags: { label: 'Tags', hint: 'Topics; several separated by ;' },
  summary: { label: 'Summary', hint: 'What this event covers' },
  text: { label: 'Text', hint: 'What the source says; without it, the title and the date' },
  quote: { label: 'Quote', hint: 'The source’s own words' },
  url: { label: 'Link', hint: 'Where it can be read' },
  note: { label: 'Note', hint: 'Remarks of whoever made the table' },
}

const parts = { where: 'Where', more: 'More' }

const what = {
  heading: 'What happened',
  title: { label: 'Title', hint: 'The event in a few words', none: CHOOSE },
  titlePart: {
    label: (position: number) => `Title, part ${position}`,
    hint: 'Joined to the first by a comma',
    none: 'no more',
  },
  addPart: 'Add a column to the title',
  sameEvent: {
    label: 'Which rows are one event',
    hint: 'Rows of one event are compared: who says so, who denies it, and when',
    /** Where the table has more rows than these. */
    counted: (rows: number) => `Counted in the first ${digits(rows)} rows.`,
    /** "3 events, 2 contradictions" */
    counts: ({ events, contradictions }: { events: number; contradictions: number }) =>
      `${plural(events, 'event')}, ${contradictions ? plural(contradictions, 'contradiction') : 'no contradiction'}`,
    title: 'Those with the same title',
    dates: 'Those with the same title, where their dates meet',
    place: 'Those with the same title and place',
    row: 'None: each row is an event of its own',
    column: 'Those with the same',
    ofColumn: 'Column that tells the event',
  },
  apart: 'Some titles stand in several rows. These rows are events of their own and are not compared.',
}

const who = {
  heading: 'Who says it',
  /** Around the title that the file's name makes. */
  fileSpeaks: {
    before: 'Without a source, the file itself is the source: “',
    after: '” says everything in it.',
  },
  stance: {
    label: 'Stance',
    hint: 'Does the source say so, deny it, doubt it?',
    none: 'none: every row says that it happened',
    caption: (column: string) => `What the words in “${column}” mean. An empty cell says that it happened.`,
    unknown: 'not known: its rows are listed',
  },
}

const figures = { legend: 'Numbers that sources give, such as of the dead or of the cost' }

/** Names in one cell, and what may stand between them besides semicolons and line breaks. */
const several = {
  label: 'Several names in a cell',
  hint: 'Each of them says what the row says',
  options: {
    '': 'separated by ; or a line break',
    ',': 'separated by , too',
    '/': 'separated by / too',
    and: 'separated by , and “and” too',
    none: 'never: a cell is one name',
  },
}

/** What keeps the table from being opened. */
const missing = {
  title: 'Choose the column of the title.',
  source: 'Write who speaks in all rows.',
  speaker: (column: string) => `Write who speaks in “${column}”.`,
  date: 'Choose the columns of the date.',
  day: 'Say on which day the clock times are.',
  zone: (example: string) => `Say the zone of ${example}.`,
  month: (example: string | undefined) => `Say which is the month in ${example ?? 'the dates'}.`,
  serial: (example: string | null) => `Say whether ${example ?? 'the numbers'} stands for a day.`,
}

const meanings = {
  of: (word: string) => `“${word}” means`,
  another: 'A word further down in the table',
  anotherHint: 'A word further down',
  add: 'Add',
}

const settings = {
  read: 'Read settings…',
  save: 'Save these settings',
  /** @param place within the file, or ''; `value` what stands there, or '' */
  wrong: (file: string, { place, value, what }: { place: string; value: string; what: string }) =>
    `${file}${place && `, ${place}`}: ${value && `“${value}” `}${what}.`,
  missing: (file: string, columns: readonly string[]) =>
    `${file} names columns that this table does not have: ${columns.map((name) => `“${name}”`).join(', ')}. Nothing was changed.`,
}

type Counts = { rows: number; loaded: number; listed: number; events: number; undated: number }

/** "48 of the first 50 rows would be loaded, 2 listed with their reasons. They are about 12 events; 3 rows have no date."
 *  @param whole are these all rows of the table? */
function loaded({ rows, loaded, listed, events, undated }: Counts, whole: boolean): string {
  if (!rows) return 'The table has column names and no rows.'
  const all = `${whole ? '' : 'first '}${plural(rows, 'row')}`
  const these = listed
    ? `${digits(loaded)} of the ${all} would be loaded, ${digits(listed)} listed with ${pluralForm(listed, 'its reason', 'their reasons')}.`
    : `${rows === 1 ? 'The' : 'All of the'} ${all} would be loaded.`
  const without = undated ? `; ${plural(undated, 'row has', 'rows have')} no date` : ''
  return loaded ? `${these} They are about ${plural(events, 'event')}${without}.` : these
}

const preview = {
  heading: 'Preview',
  loaded,
  /** Before a row's number. */
  row: 'Row',
  listed: 'Listed, not loaded',
  /** "The mayor, via The Post" */
  said: (source: string, via: readonly string[]) => [source, ...via.map((name) => `via ${name}`)].join(', '),
  more: (claims: number) => `and ${plural(claims, 'more claim')}`,
  undated: (text: string) => `Undated: “${text}”`,
  noDate: 'No date given',
  /** @param date in words */
  reported: (date: string) => `Said on ${date}`,
  /** @param field column or key, or ''; `value` what stands there, or '' */
  remark: ({ field, value, what }: { field: string; value: string; what: string }) =>
    `${field && `“${field}”${value && ':'} `}${value && `“${value}” `}${what.replace(/\.$/, '')}.`,
}

export const mappingWords = {
  dialog,
  filled,
  field,
  fields,
  parts,
  what,
  who,
  figures,
  several,
  missing,
  meanings,
  settings,
  preview,
}
