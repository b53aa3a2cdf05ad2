/** Rows of a workbook that were not loaded come back as a workbook, and mend it. */
import XLSX from '@e965/xlsx/dist/xlsx.mini.min.js'
import { expect, it } from 'vitest'
import { readFiles } from '../../../src/import/read'
import { rejectedFiles } from '../../../src/import/rejectedFiles'
import { bookOf } from '../../../src/import/workbook/sheets'
import { fileOf } from '../../fixtures/dataset'
import { DAY, sheetXml, xlsx } from '../../fixtures/workbooks'

const TOWN = fileOf(
  xlsx({
    Claims: sheetXml([
      ['event_title', 'source', 'stance', 'occurred', 'text'],
      ['Flood', 'mayor', 'asserts', [45413, DAY], 'It rose.'],
      ['Flood', 'paper', 'sighs', [45414, DAY], '=1+1 is “two”; 007'],
      ['Fire', '', 'asserts', '2024', ''],
    ]),
  }),
  'town.xlsx',
)

/** The workbook that the page hands out, with its cells changed as a reader would in a spreadsheet. */
async function mended(changes: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const [table] = await rejectedFiles([TOWN], (await readFiles([TOWN])).rejected)
  if (!table || !('workbook' in table)) throw new Error('The rows of a workbook are no workbook.')
  const book = bookOf(new Uint8Array(table.workbook))
  for (const [at, v] of Object.entries(changes)) {
    const { s } = XLSX.utils.decode_range(at)
    const row = book.Sheets.Rows?.['!data']?.[s.r]
    if (row) row[s.c] = { t: 's', v }
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

it('opened beside it, the mended rows take the place of those that were listed, with all their cells', async () => {
  expect((await readFiles([TOWN])).rows).toEqual({ read: 3, loaded: 1, listed: 2 })
  const saved = await mended({ C2: 'denies', B3: 'miller' })
  const { rows, problems, columns } = await readFiles([TOWN, fileOf(saved, 'town.rejected.xlsx')])
  expect(problems).toEqual([])
  expect(rows).toEqual({ read: 3, loaded: 3, listed: 0 })
  expect(columns?.claims).toBe(3)
})

it('what was not mended is listed again, with the reason in its row', async () => {
  const saved = await mended({ C2: 'denies' })
  const { rows, problems, rejected } = await readFiles([TOWN, fileOf(saved, 'town.rejected.xlsx')])
  expect(rows).toEqual({ read: 3, loaded: 2, listed: 1 })
  expect(problems).toMatchObject([{ file: 'town.rejected.xlsx', place: 'row 3, “source”', done: 'listed' }])
  expect(rejected).toMatchObject([{ rows: [{ why: 'source is required and missing' }] }])
})

it('rows of other files come back as CSV', async () => {
  const river = fileOf('event_title,source\nDrought,\n', 'river.csv')
  expect(await rejectedFiles([river], (await readFiles([river])).rejected)).toEqual([
    {
      file: 'river.csv',
      csv: 'event_title,source,claimline_problem,claimline_file,claimline_place\nDrought,,source is required and missing,river.csv,line 2',
    },
  ])
})
