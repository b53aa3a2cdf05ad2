/** Changes one row of a file, and gives the whole file back: what is read of it afterwards is decided by the readers, as of
 *  any other file. */
import type { Dataset } from '../../model/claim'
import { type Edit, fileOfEdit, type Rewritten } from '../../model/edit'
import type { Reading } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { isArchive } from '../bytes/notText'
import { parseJson } from '../json/claimline'
import type { ReadableFile } from '../read'
import type { Remark } from '../record/record'
import { findNames } from '../table/names'
import { isKnownTable } from '../table/startTable'
import { textBatches } from '../table/textBatches'
import { type Put, putRow, withdraw } from './claimlineRows'
import { editText } from './editText'
import { isClaimlineTable } from './fields'
import { textIn } from './textIn'

/** @throws where the file or the row is not there, or the file's format cannot be written */
export async function rewritten(
  files: readonly ReadableFile[],
  how: Reading,
  edit: Edit,
): Promise<Rewritten<Blob>> {
  const name = fileOfEdit(edit)
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error('there is no such file')
  if (await isArchive(file.bytes)) {
    const { editWorkbook } = await import('../workbook/editWorkbook')
    const said = how.sheets?.find((one) => one.file === name)
    const { bytes, place } = editWorkbook(new Uint8Array(await file.bytes.arrayBuffer()), said, edit)
    return done(name, new Blob([bytes]), place)
  }
  const text = await textIn(file, how)
  const parsed = parseJson(text)?.value
  if (parsed !== undefined) return editClaimline(name, parsed as Dataset, indentOf(text), edit)
  const edited = await editText(text, edit, isClaimlineTable(await headerOf(text, how), how))
  if (!edited) throw new Error('there is no such row')
  // Spreadsheets know by it that the text is UTF-8, whatever it was before.
  const mark = (await isPlain(file)) ? '' : '\ufeff'
  return done(name, new Blob([mark, edited.text]), edited.place)
}

const done = (file: string, bytes: Blob, place: string | null): Rewritten<Blob> => ({
  name: file,
  bytes,
  row: place === null ? null : { file, place },
  problems: [],
})

function editClaimline(name: string, dataset: Dataset, indent: string, edit: Edit): Rewritten<Blob> {
  const put: Put[] = []
  if (edit.did === 'withdrew') withdraw(dataset, edit.row.place)
  if (edit.did === 'corrected') put.push(putRow(dataset, edit.cells, edit.row.place))
  if (edit.did === 'wrote') for (const cells of edit.rows) put.push(putRow(dataset, cells, null))
  const problems = put.flatMap(({ remarks, listed, place }) =>
    remarks.map((remark) => problemOf(name, place ?? '', remark, listed)),
  )
  if (put.some(({ listed }) => listed)) return { name, bytes: null, row: null, problems }
  const bytes = new Blob([`${JSON.stringify(dataset, null, indent)}\n`])
  return { ...done(name, bytes, put.at(-1)?.place ?? null), problems }
}

const problemOf = (
  file: string,
  place: string,
  { field, value, what }: Remark,
  listed: boolean,
): Problem => ({
  file,
  place: [place, field && `“${field}”`].filter(Boolean).join(', '),
  value,
  what,
  done: listed ? 'listed' : 'noted',
})

const indentOf = (json: string): string => /\n([ \t]+)"/.exec(json)?.[1] ?? ''

async function headerOf(text: string, how: Reading): Promise<readonly string[]> {
  for await (const { rows } of textBatches(whole(text.slice(0, 1 << 18))))
    return findNames(rows, (header) => isKnownTable(header, how))?.header ?? []
  return []
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}

/** Is it UTF-8 without a mark, as nothing in it says otherwise? */
async function isPlain({ bytes }: ReadableFile): Promise<boolean> {
  const start = new Uint8Array(await bytes.slice(0, 3).arrayBuffer())
  if ((start[0] === 0xef && start[1] === 0xbb) || start[0] === 0xff || start[0] === 0xfe) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await bytes.arrayBuffer())
    return true
  } catch {
    // It is in another encoding.
    return start[0] === 0x1f
  }
}
