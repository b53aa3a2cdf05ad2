import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { timelinejsCsv } from '../../../../src/import/formats/timelinejs/timelinejsCsv'
import type { Context } from '../../../../src/import/record/record'
import { CONTEXT, claimOf, eventOf, remarksOf, sample } from '../reading'

const table = Papa.parse<string[]>(sample('timelinejs.csv').trimEnd()).data
const [HEADER = [], ...LINES] = table
const readAll = (header: string[], lines: string[][], context: Context = CONTEXT) =>
  lines.map(timelinejsCsv.reader(header, context))
const one = (cells: Record<string, string>, context = CONTEXT) =>
  readAll(Object.keys(cells), [Object.values(cells)], context)[0]

describe('TimelineJS’ spreadsheet', () => {
  const rows = readAll(HEADER, LINES)

  it('is known by its columns, in any order and spelling', () => {
    expect(timelinejsCsv.fits(HEADER)).toBe(true)
    expect(timelinejsCsv.fits(['\ufeff"Year"', 'headline', 'text', 'media credit'])).toBe(true)
    expect(timelinejsCsv.fits(['', 'Start Date', 'End Date', 'Headline', 'Text', 'Media', 'Tag'])).toBe(true)
    expect(timelinejsCsv.fits(['start_year', 'Title', 'media_caption', 'Media Credit', 'display_date'])).toBe(
      true,
    )
    expect(timelinejsCsv.fits(['year', 'title', 'text', 'group'])).toBe(false)
    expect(timelinejsCsv.fits(['event_title', 'source', 'text'])).toBe(false)
  })

  it('makes an event of a slide, a head of the title, a band of an era, nothing of a blank line', () => {
    expect(rows.map(({ is }) => is)).toEqual([
      'head',
      ...Array.from({ length: 5 }, () => 'loaded'),
      'era',
      'no data',
    ])
    expect(rows[0]).toEqual({
      is: 'head',
      head: { title: 'The Ferry Strike', summary: 'A made-up strike & its end.' },
    })
    expect(rows[6]).toEqual({ is: 'era', era: { title: 'The dear winter', span: '1912/1913' } })
    expect(eventOf(rows[1])).toEqual({
      id: 'crews-stop-work',
      title: 'Crews stop work',
      tags: ['Strike'],
      claims: [
        {
          source: { name: 'harbour' },
          stance: 'asserts',
          text: 'The crews of both ferries stay ashore.\nSo says the harbour book.',
          occurred: '1912-03-04',
          note: 'Shown with it: https://example.org/quay.jpg · The quay · Harbour Museum',
        },
      ],
    })
  })

  it('is as precise as its cells', () => {
    expect(rows.slice(1, 6).map((read) => claimOf(read).occurred)).toEqual([
      '1912-03-04',
      '1912-03/1912-05',
      '-0043',
      '1912-02-30',
      '1912-05-09T07:30',
    ])
    expect(claimOf(rows[2]).note).toBe('The file words the date “Spring 1912”.')
    expect(claimOf(rows[3]).note).toBe("The file's year −44 is read as 44 BCE.")
    expect(remarksOf(rows[4])).toEqual([expect.stringContaining('There is no day 30 in the month 1912-02')])
    expect(remarksOf(rows[5])).toEqual([expect.stringContaining('time zone')])
  })

  it.each([
    [{ Year: '1,912', Month: '3.0', Day: ' 04 ' }, '1912-03-04', []],
    [{ Year: '66' }, '0066', []],
    [{ Year: '44 BC' }, '-0043', []],
    [{ Year: '1912', Month: 'Sept.' }, '1912-09', []],
    [{ Year: '1850~' }, '1850~', []],
    [{ Year: '0' }, '0', [expect.stringContaining('is no year')]],
    [{ Year: '1912', Month: '21', Day: '5' }, '1912 21 5', ['is no month']],
    [{ Year: '1912', Month: '0' }, '1912', [expect.stringContaining('is none')]],
    [{ Year: '1912', Day: '5' }, '1912', ['has no month and was left out']],
    [{ Year: 'about 1912' }, 'about 1912', [expect.stringContaining('is not a date')]],
    [{ Year: '', Month: '3' }, '3', ['is missing, and a date needs it']],
    [{ Year: '-300000' }, 'Y-300000', [expect.stringContaining('lies beyond')]],
    [{ Year: '1912', 'End Year': '1910' }, '1912/1910', [expect.stringContaining('before it begins')]],
    [{ Year: '1912', 'End Year': 'soon' }, '1912/', [expect.stringContaining('is not a date')]],
    [{ Year: '1912', Month: '3', Day: '4', Time: '00:00' }, '1912-03-04', []],
    [{ Year: '1912', Month: '3', Time: '9:00' }, '1912-03', ['has no day and was left out']],
    [
      { Year: '1912', Month: '3', Day: '4', Time: 'noon' },
      '1912-03-04',
      ['is no clock time and was left out'],
    ],
  ])('%j is %s', (cells, occurred, remarks) => {
    const read = one({ Headline: 'A', Media: '', ...cells })
    expect(claimOf(read).occurred).toBe(occurred)
    expect(remarksOf(read)).toEqual(remarks)
  })

  it('keeps the times of a day in the note', () => {
    const day = { Year: '1912', Month: '3', Day: '4', 'End Year': '1912', 'End Month': '3', 'End Day': '4' }
    const read = one({ Headline: 'A', ...day, Time: '9:00', 'End Time': '1:05 pm' })
    expect(claimOf(read)).toMatchObject({
      occurred: '1912-03-04',
      note: 'By the clock: 09:00 to 13:05, time zone not stated.',
    })
    expect(remarksOf(read)).toEqual([expect.stringContaining('time zone')])
  })

  it('reads whole dates of the first sheets, and guesses no order', () => {
    const start = (text: string, order: Context['order'] = null) =>
      claimOf(one({ Headline: 'A', 'Start Date': text, Media: '' }, { ...CONTEXT, order })).occurred
    expect(start('3/24/1912')).toBe('1912-03-24')
    expect(start('24/3/1912')).toBe('1912-03-24')
    expect(start('3/4/1912')).toBe('3/4/1912')
    expect(start('3/4/1912', 'month first')).toBe('1912-03-04')
    expect(start('3/4/1912', 'day first')).toBe('1912-04-03')
    expect(start('1912-03')).toBe('1912-03')
    expect(start('19120304')).toBe('1912-03-04')
  })

  it('titles a slide without a headline by its text, and lists one without either', () => {
    const text = one({ Year: '1912', Headline: '', Text: '<b>Only</b> text', Media: '' })
    expect(eventOf(text).title).toBe('Only text')
    expect(remarksOf(text)).toHaveLength(1)
    expect(one({ Year: '1912', Headline: '', Media: 'https://example.org' })).toMatchObject({ is: 'listed' })
  })

  it('takes slides of one headline for events of their own, and a head between rows for none', () => {
    const read = timelinejsCsv.reader(HEADER, CONTEXT)
    const again = ['Crews stop work', 'Crews stop work'].map((headline) =>
      read(['1912', ...Array(8).fill(''), headline]),
    )
    expect(again.map((row) => eventOf(row).id)).toEqual(['crews-stop-work', 'crews-stop-work-2'])
    expect(read(HEADER)).toEqual({ is: 'no data' })
  })
})
