/** Every word about dates in the question what the columns of a table mean. */
import type { Precision } from '../../../model/mapping'
import { CHOOSE, NOT_IN_TABLE } from './mapping'

/** How a table gives the date of an event. */
export type DateWay = 'none' | 'column' | 'span' | 'parts' | 'clock'

const when = {
  heading: 'When',
  date: { label: 'Date', hint: 'When the source says that it happened' },
  ways: {
    none: NOT_IN_TABLE,
    column: 'In one column',
    span: 'In two: a start and an end',
    parts: 'In parts: year, month, day',
    clock: 'Clock times alone, all of one day',
  } satisfies Record<DateWay, string>,
  column: { label: 'Column of the date', hint: 'A day, a month, a year, in any spelling', none: CHOOSE },
  start: { label: 'Start', hint: 'First day', none: CHOOSE },
  end: { label: 'End', hint: 'Last day; empty where it is the same', none: CHOOSE },
  year: { label: 'Year', hint: 'As a number', none: CHOOSE },
  month: { label: 'Month', hint: '', none: NOT_IN_TABLE },
  day: { label: 'Day', hint: '', none: NOT_IN_TABLE },
  spanMeans: 'What start and end mean',
  means: { lasted: 'It lasted from start to end', within: 'It happened at some time between them' },
  precision: {
    label: 'How exact',
    hint: 'Does a column say how exact the date is?',
    none: NOT_IN_TABLE,
    caption: (column: string) => `What the words in “${column}” mean. They never make a date more exact.`,
    unknown: 'not known: the date stays as it is',
  },
  precisions: {
    day: 'exact to the day',
    month: 'to the month',
    year: 'to the year',
    decade: 'to the decade',
    century: 'to the century',
    approximate: 'approximate (about)',
  } satisfies Record<Precision, string>,
}

const clocks = {
  on: {
    label: 'Day of the clock times',
    hint: 'The table gives no day; the one that holds for all its rows',
  },
  alone: { label: 'Clock time', hint: 'When it was on that day', none: CHOOSE },
  time: { label: 'Clock time', hint: 'When it was on that day', none: NOT_IN_TABLE },
  until: { label: 'Clock time of its end', hint: 'When it ended on that day', none: NOT_IN_TABLE },
  lasts: {
    label: 'How long it lasted',
    hint: 'Beside its start: 3 days, 2 h; days count with the first',
    none: NOT_IN_TABLE,
  },
  unit: {
    label: 'Numbers without a unit',
    hint: 'What they count in this column',
    options: {
      '': 'are not read',
      minute: 'minutes',
      hour: 'hours',
      day: 'days',
      week: 'weeks',
      month: 'months',
      year: 'years',
    },
  },
  zone: {
    label: 'Zone of clock times',
    hint: (example: string | null) =>
      `${example === null ? 'Of clock times' : `“${example}” and its like are`} without a zone of their own`,
    choose: 'Choose the zone',
    unknown: 'I do not know: keep the day alone',
  },
}

const denials = {
  label: 'Dates of denials and doubts',
  hint: 'A denial may bear the day on which it was made, or the time of which it speaks',
  options: {
    reported: 'the day on which it was made',
    occurred: 'the time of which it speaks',
  },
}

/** Cells that a spreadsheet had merged. */
const merged = {
  label: 'Empty cells of dates and titles',
  hint: 'They may be given once for several rows',
  options: { '': 'are empty', above: 'say what the cell above them says' },
}

/** Numbers that may count seconds. */
const epoch = {
  label: 'Numbers in columns of dates',
  hint: 'They may count seconds or milliseconds since 1970',
  options: { '': 'are no dates', yes: 'count seconds or milliseconds since 1970' },
}

/** Years that may be of another calendar. */
const calendar = {
  label: 'Years such as 1402',
  hint: 'They may be of the Persian, the Islamic or the Buddhist calendar, which are not converted',
  options: {
    '': 'are years of our own calendar',
    other: 'are of another calendar: such dates are left undated',
  },
}

/** What digits leave open: the order of day and month, and whether a number counts days. */
const dates = {
  openOrder: (example: string) => `${example} is:`,
  knownOrder: (example: string) => `A date like ${example} is:`,
  dayFirst: 'the day stands first',
  monthFirst: 'the month stands first',
  read: (date: string, order: string) => `${date} (${order})`,
  undated: 'I do not know: leave such dates undated',
  /** Around examples. */
  sameFor: { before: 'The same holds for', after: 'and all dates of this table.' },
  /** Around the date that decides it. */
  dayDecided: { before: 'Here the day stands first, since', after: 'cannot begin with the month.' },
  monthDecided: { before: 'Here the month stands first, since', after: 'cannot begin with the day.' },
  serial: (example: string) => `${example} in a column of dates is:`,
  serialDay: (date: string | null) => `${date ?? 'a day'}, as spreadsheets count days`,
  serialNone: 'not a day: leave such cells undated',
}

export const mappingDateWords = { when, clocks, denials, merged, epoch, calendar, dates }
