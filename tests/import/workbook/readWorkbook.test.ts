/** Workbooks are read as their tables: days as the workbook counts them, texts as texts, and nothing dropped unsaid. */
import { describe, expect, it } from 'vitest'
import { type Read, readFiles } from '../../../src/import/read'
import { cellText } from '../../../src/import/workbook/cellText'
import { occurredText } from '../../../src/model/dataset/texts'
import type { Reading } from '../../../src/model/opening'
import { archive, DAY, ods, sheetXml, type Written, xlsx } from '../../fixtures/workbooks'

const FILE = 'book.xlsx'
const read = (bytes: Uint8Array<ArrayBuffer>, how: Reading = {}): Promise<Read> =>
  readFiles([{ name: FILE, bytes: new Blob([bytes]) }], how)

const HEAD = ['event_title', 'source', 'occurred']
const table = (...rows: Written[][]) => sheetXml([HEAD, ...rows])

const dates = ({ columns }: Read): string[] =>
  Array.from({ length: columns?.claims ?? 0 }, (_, c) => (columns ? occurredText(columns, c) : ''))
const problems = (opened: Read): string[] =>
  opened.problems.map(({ place, value, what, done }) =>
    [place, value, what, done].filter(Boolean).join(' | '),
  )

describe('a cell of a workbook', () => {
  const number = (v: number, z: string, from1904 = false) => cellText({ t: 'n', v, z }, from1904)

  it('is a day, a clock time, or both, where its format says so', () => {
    expect(number(45_377, 'm/d/yy')).toBe('2024-03-26')
    expect(number(45_377.031_25, 'm/d/yy h:mm')).toBe('2024-03-26T00:45')
    expect(number(45_377 + 4 / 86_400, 'yyyy-mm-dd hh:mm:ss')).toBe('2024-03-26T00:00:04')
    expect(number(29 / 144, 'h:mm')).toBe('04:50')
  })

  it('counts its days from 1900, with the 29 February that Excel has, or from 1904', () => {
    expect(number(1, 'm/d/yy')).toBe('1900-01-01')
    expect(number(61, 'm/d/yy')).toBe('1900-03-01')
    expect(number(60, 'm/d/yy')).toBe('1900-02-29')
    expect(number(0, 'm/d/yy')).toBe('1900-01-00')
    expect(number(0, 'm/d/yy', true)).toBe('1904-01-01')
    expect(number(43_915, 'm/d/yy', true)).toBe('2024-03-26')
  })

  it('is a number in any other format, also that of a duration', () => {
    expect(number(45_377, 'General')).toBe('45377')
    expect(number(0.1 + 0.2, '0.00')).toBe('0.3')
    expect(number(0.5, '[hh]:mm')).toBe('0.5')
  })

  it('is text as it was typed, and nothing where it holds an error', () => {
    expect(cellText({ t: 's', v: '26/03/2024', z: 'm/d/yy' }, false)).toBe('26/03/2024')
    expect(cellText({ t: 'b', v: true }, false)).toBe('TRUE')
    expect(cellText({ t: 'e', v: 42 }, false)).toBe('')
    expect(cellText({ t: 'z', v: 0, f: 'B3' }, false)).toBe('')
  })
})

describe('a workbook', () => {
  it('of one sheet opens like any table, and rows keep their numbers', async () => {
    const sheet = table(['Flood', 'A', [45_377, DAY]], ['Flood', 'B', '2024-03-27'], ['', 'C', ''])
    const opened = await read(xlsx({ Claims: sheet }))
    expect(opened.rows).toEqual({ read: 3, loaded: 2, listed: 1 })
    expect(dates(opened)).toEqual(['2024-03-26', '2024-03-27'])
    expect(problems(opened)).toEqual(['row 4, “event_title” | is required and missing | listed'])
  })

  it('counts from 1904 where it says so', async () => {
    const opened = await read(xlsx({ Claims: table(['Flood', 'A', [43_915, DAY]]) }, { date1904: true }))
    expect(dates(opened)).toEqual(['2024-03-26'])
  })

  it('in the OpenDocument format opens as well', async () => {
    const text = (words: string) =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    const day =
      '<table:table-cell office:value-type="date" office:date-value="2024-03-26"><text:p>26.03.24</text:p></table:table-cell>'
    const opened = await read(ods(row(...HEAD.map(text)) + row(text('Flood'), text('A'), day)))
    expect(dates(opened)).toEqual(['2024-03-26'])
  })

  it('tells of hidden rows in the OpenDocument format, too, wherever rows stand repeated', async () => {
    const text = (words: string) =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
    const row = (how: string, ...cells: string[]) =>
      `<table:table-row ${how}>${cells.map(text).join('')}</table:table-row>`
    const opened = await read(
      ods(
        row('', ...HEAD) +
          row('table:visibility="collapse"', 'Flood', 'A', '2024-03-26') +
          row('table:number-rows-repeated="2"', 'Fire', 'A', '2024-03-27') +
          row('table:visibility="filter"', 'Storm', 'A', '2024-03-28') +
          '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048000"/>',
      ),
    )
    expect(dates(opened)).toEqual(['2024-03-26', '2024-03-27', '2024-03-27', '2024-03-28'])
    expect(problems(opened)).toEqual([
      'row 2 | was read as the other rows are, though 2 rows are hidden in the workbook | kept',
    ])
  })

  it('of several sheets is asked about; the one that is chosen is read, and the others are told', async () => {
    const book = xlsx({
      Notes: sheetXml([['Read this first']]),
      Claims: table(['Flood', 'A', '2024'], ['Flood', 'B', '2024']),
      Empty: '<sheetData/>',
    })
    const asked = await read(book)
    expect(asked.columns).toBeNull()
    expect(asked.inquiry).toEqual({
      about: 'sheet',
      file: FILE,
      sheets: [
        { name: 'Notes', rows: 1, merged: 0, first: [['Read this first']] },
        { name: 'Claims', rows: 3, merged: 0, first: [HEAD, ['Flood', 'A', '2024'], ['Flood', 'B', '2024']] },
      ],
    })
    const opened = await read(book, { sheets: [{ file: FILE, sheet: 'Claims', fill: false }] })
    expect(opened.rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(problems(opened)).toEqual(['Claims | was read as the table, and not “Notes” | kept'])
  })

  it('with merged cells is asked about; they fill what they cover only where the reader says so', async () => {
    const rows = table(['Flood', 'A', '2024'], ['', 'B', '2024'])
    const book = xlsx({ Claims: `${rows}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>` })
    expect((await read(book)).inquiry?.about).toBe('sheet')
    const filled = await read(book, { sheets: [{ file: FILE, sheet: 'Claims', fill: true }] })
    expect(filled.rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(filled.columns?.events).toBe(1)
    const bare = await read(book, { sheets: [{ file: FILE, sheet: 'Claims', fill: false }] })
    expect(bare.rows).toEqual({ read: 2, loaded: 1, listed: 1 })
    expect(problems(bare)).toContain('1 range is merged: only the first cell of each says something | kept')
  })

  it('tells of hidden rows, of errors and of formulas without a result', async () => {
    const rows: Written[][] = [
      HEAD,
      ['Flood', 'A', { xml: '<c t="e"><v>#N/A</v></c>' }],
      ['Flood', 'B', { xml: '<c><f>TODAY()</f></c>' }],
      ['Flood', 'C', { xml: '<c s="1"><f>C9</f><v>45377</v></c>' }],
    ]
    const opened = await read(xlsx({ Claims: sheetXml(rows, { hidden: [3] }) }))
    expect(dates(opened)).toEqual(['', '', '2024-03-26'])
    expect(problems(opened)).toEqual([
      'row 3 | was read as the other rows are, though 1 row is hidden in the workbook | kept',
      'C2 | 2 cells hold an error or a formula without a result: read as empty | kept',
    ])
  })

  it('is refused by name where it is broken, is no workbook, or holds too much', async () => {
    const book = xlsx({ Claims: table(['Flood', 'A', '2024']) })
    const why = async (bytes: Uint8Array<ArrayBuffer>) => problems(await read(bytes))
    expect(await why(book.slice(0, -100))).toEqual([
      'this is an archive that breaks off or is broken | refused',
    ])
    expect(await why(archive())).toEqual([
      'this is an archive and no workbook: unpack it, and open the files in it | refused',
    ])
    expect(await why(xlsx({ Empty: '<sheetData/>' }))).toEqual(['the workbook has no rows | refused'])
    const large = book.slice()
    const directory = new DataView(large.buffer)
    for (let at = 0; at < large.length - 28; at++)
      if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 200_000_000, true)
    expect((await why(large)).join()).toMatch(
      /^this is a workbook that unpacks to 1,\d00 MB, and at most 300 are read: save its table as CSV \| refused$/,
    )
  })
})
