/** A workbook as a table: which of its sheets is read, and what has to be told of it. */
import type { Inquiry, Reading } from '../../model/opening'
import type { FileBytes } from '../bytes/bytes'
import { NoText } from '../bytes/notText'
import type { Gatherer } from '../dataset/gather'
import { inquiring, type Outcome, outcomeOf } from '../outcome'
import type { Batch } from '../table/csv'
import { readTable } from '../table/table'
import { entriesOf, MOST, tooMuch } from './archive'
import { filled, type Sheet, sheetsOf } from './sheets'

/** Rows that the question about sheets shows. */
const SHOWN = 4

/** Reads one sheet of a workbook: the one that the reader chose, or the only one that holds rows. Merged cells are filled
 *  only where the reader says so, so a sheet that has some is asked about, too.
 *  @throws NoText where the file is no workbook, is broken, or unpacks to too much */
export async function readWorkbook(
  file: string,
  bytes: FileBytes,
  how: Reading,
  gather: Gatherer,
  step: () => void,
): Promise<Outcome | null> {
  const whole = new Uint8Array(await bytes.arrayBuffer())
  checkArchive(whole)
  step()
  const sheets = sheetsOf(whole)
  step()
  if (!sheets.length)
    return outcomeOf({ wrong: { place: '', value: '', what: 'the workbook has no rows' } }, file)
  const said = how.sheets?.find((one) => one.file === file)
  const [only] = sheets.length === 1 ? sheets : []
  const isClear = only !== undefined && !only.merged.length
  const sheet = said ? sheets.find(({ name }) => name === said.sheet) : isClear ? only : undefined
  if (!sheet) return inquiring(inquiryOf(file, sheets))
  const stopped = await readTable(batchOf(sheet, said?.fill === true), file, how, gather, step)
  if (!stopped) tell(sheet, sheets, said?.fill === true, file, gather)
  return outcomeOf(stopped, file)
}

/** Is it a workbook, and none that fills the memory? */
function checkArchive(bytes: Uint8Array): void {
  const entries = entriesOf(bytes)
  const holds = (name: string) => entries.some((entry) => entry.name === name)
  if (!holds('xl/workbook.xml') && !(holds('content.xml') && holds('META-INF/manifest.xml')))
    throw new NoText('this is an archive and no workbook: unpack it, and open the files in it')
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST) throw new NoText(`${tooMuch('a workbook', size)}: save its table as CSV`)
}

function inquiryOf(file: string, sheets: readonly Sheet[]): Inquiry {
  return {
    about: 'sheet',
    file,
    sheets: sheets.map(({ name, rows, merged }) => ({
      name,
      rows: rows.length,
      merged: merged.length,
      first: rows.slice(0, SHOWN),
    })),
  }
}

async function* batchOf(sheet: Sheet, fill: boolean): AsyncGenerator<Batch> {
  const rows = fill ? filled(sheet) : sheet.rows
  yield { rows, placeOf: (row) => `row ${row + 1}`, wrong: new Map() }
}

/** Says what a reader of the workbook would not see in the table. */
function tell(
  { name, merged, hidden, empty }: Sheet,
  sheets: readonly Sheet[],
  isFilled: boolean,
  file: string,
  gather: Gatherer,
): void {
  const note = (place: string, value: string, what: string) =>
    gather.problem({ file, place, value, what, done: 'kept' })
  const others = sheets.filter((sheet) => sheet.name !== name).map((sheet) => sheet.name)
  if (others.length)
    note('', name, `was read as the table, and not ${others.map((one) => `“${one}”`).join(', ')}`)
  if (hidden.length)
    note(
      `row ${(hidden[0] ?? 0) + 1}`,
      '',
      `was read as the other rows are, though ${counted(hidden.length, 'row')} hidden in the workbook`,
    )
  if (merged.length && !isFilled)
    note('', '', `${counted(merged.length, 'range')} merged: only the first cell of each says something`)
  if (empty.length)
    note(
      empty[0] ?? '',
      '',
      `${counted(empty.length, 'cell')} an error or a formula without a result: read as empty`,
    )
}

const counted = (count: number, noun: string): string =>
  noun === 'cell'
    ? `${count} ${count === 1 ? 'cell holds' : 'cells hold'}`
    : `${count} ${noun}${count === 1 ? ' is' : 's are'}`
