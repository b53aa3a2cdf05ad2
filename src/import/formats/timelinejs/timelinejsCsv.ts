/** TimelineJS' spreadsheet: one slide per row, in 18 columns, or in those of its first version, with whole dates. */
import type { RowRead, TableFormat } from '../../record/record'
import { eventIds } from '../eventIds'
import { readEra, readSlide, readTitle, type Slide, type SlideNames } from './timelinejsSlide'
import { wholeDate } from './timelinejsWholeDate'

/** The key of a column: `End Year`, `end_year` and `"endYear"` are equal. A byte order mark is dropped. */
const nameOf = (head: string): string => head.toLowerCase().replace(/[^a-z]/g, '')

const FIELDS = {
  year: ['year', 'startyear'],
  month: ['month', 'startmonth'],
  day: ['day', 'startday'],
  time: ['time', 'starttime'],
  startDate: ['startdate'],
  endYear: ['endyear'],
  endMonth: ['endmonth'],
  endDay: ['endday'],
  endTime: ['endtime'],
  endDate: ['enddate'],
  displayDate: ['displaydate'],
  headline: ['headline', 'title'],
  text: ['text', 'body', 'description'],
  media: ['media', 'mediaurl'],
  credit: ['mediacredit', 'credit'],
  caption: ['mediacaption', 'caption'],
  thumbnail: ['mediathumbnail', 'thumbnail'],
  type: ['type'],
  group: ['group', 'tag', 'tags'],
  background: ['background'],
} as const
type Field = keyof typeof FIELDS

/** Columns that no other sheet of events has. One of them is enough where the title is called `Headline`. */
const ITS_OWN: readonly Field[] = [
  'credit',
  'caption',
  'thumbnail',
  'displayDate',
  'background',
  'endYear',
  'media',
]

function columnsOf(header: readonly string[]): Map<Field, number> {
  const names = header.map(nameOf)
  const columns = new Map<Field, number>()
  for (const field of Object.keys(FIELDS) as Field[]) {
    const at = FIELDS[field].map((name) => names.indexOf(name)).find((i) => i >= 0)
    if (at !== undefined) columns.set(field, at)
  }
  return columns
}

export const timelinejsCsv: TableFormat = {
  name: 'TimelineJS spreadsheet',

  fits(header) {
    const columns = columnsOf(header)
    const own = ITS_OWN.filter((field) => columns.has(field)).length
    const dated = columns.has('year') || columns.has('startDate')
    const isHeadline = header.some((head) => nameOf(head) === 'headline')
    return dated && columns.has('headline') && own >= (isHeadline ? 1 : 3)
  },

  dates: ['start_date', 'startdate', 'end_date', 'enddate'],

  reader(header, context) {
    const columns = columnsOf(header)
    const idOf = eventIds()
    const names = namesIn(header, columns)
    return (cells): RowRead => {
      const cell = (field: Field): string => (cells[columns.get(field) ?? -1] ?? '').trim()
      if (cells.every((text) => text.trim() === '') || isHead(cells, columns)) return { is: 'no data' }
      const type = cell('type').toLowerCase()
      if (type === 'title') return readTitle(cell('headline'), cell('text'))
      const slide = slideOf(cell, names, context.order)
      return type === 'era' ? readEra(slide) : readSlide(slide, context, idOf)
    }
  },
}

/** Is the row a repeated head? */
function isHead(cells: readonly string[], columns: Map<Field, number>): boolean {
  const says = (field: Field) => {
    const name = nameOf(cells[columns.get(field) ?? -1] ?? '')
    return FIELDS[field].some((known) => known === name)
  }
  return says('headline') && (says('year') || says('startDate'))
}

function namesIn(header: readonly string[], columns: Map<Field, number>): SlideNames {
  const name = (...fields: Field[]) => {
    const at = fields.map((field) => columns.get(field)).find((i) => i !== undefined)
    return header[at ?? -1]?.trim() ?? fields[0] ?? ''
  }
  return {
    start: {
      year: name('year', 'startDate'),
      month: name('month', 'startDate'),
      day: name('day', 'startDate'),
      time: name('time', 'startDate'),
    },
    end: {
      year: name('endYear', 'endDate'),
      month: name('endMonth', 'endDate'),
      day: name('endDay', 'endDate'),
      time: name('endTime', 'endDate'),
    },
    headline: name('headline'),
  }
}

function slideOf(
  cell: (field: Field) => string,
  names: SlideNames,
  order: Parameters<typeof wholeDate>[1],
): Slide {
  const start = { year: cell('year'), month: cell('month'), day: cell('day'), time: cell('time') }
  const end = { year: cell('endYear'), month: cell('endMonth'), day: cell('endDay'), time: cell('endTime') }
  return {
    id: '',
    headline: cell('headline'),
    text: cell('text'),
    displayDate: cell('displayDate'),
    group: cell('group'),
    media: cell('media'),
    caption: cell('caption'),
    credit: cell('credit'),
    start: cell('startDate') && !start.year ? wholeDate(cell('startDate'), order) : start,
    end: cell('endDate') && !end.year ? wholeDate(cell('endDate'), order) : end,
    names,
  }
}
