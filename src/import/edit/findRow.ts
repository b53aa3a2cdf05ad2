/** Finds a row of the open files for a form, by the readers themselves: the row of a claim, a listed one, or one to begin a
 *  new row with. */

import { claimIdFrom } from '../../model/dataset/ids'
import type { EditableRow, RowWanted } from '../../model/edit'
import type { Reading } from '../../model/opening'
import { loadGrammar } from '../../model/time/edtfDoor'
import { restored } from '../cells/formulaCells'
import type { SeenRow } from '../dataset/gather'
import { COLUMNS } from '../formats/claimlineColumns'
import { type ReadableFile, readFiles } from '../read'
import { isMarkdown } from '../table/markdown'
import { cellsOf, isClaimPlace } from './claimlineRows'
import { fieldsOf, isAboutEvent, isClaimlineTable } from './fields'
import { textIn } from './textIn'

/** @returns null where there is no such row, or its file is of a format of which no rows can be changed */
export async function findRow(
  files: readonly ReadableFile[],
  how: Reading,
  wanted: RowWanted,
): Promise<EditableRow | null> {
  const seen = await lookFor(files, how, matcher(wanted))
  const file = seen && files.find(({ name }) => name === seen.file)
  const row = file && (await rowOf(seen, file, how))
  if (!row || 'claim' in wanted || 'row' in wanted) return row ?? null
  return begunWith(row, wanted.event !== null)
}

/** Thrown once the row is found: nothing further needs to be read. */
class Found extends Error {}

async function lookFor(
  files: readonly ReadableFile[],
  how: Reading,
  isWanted: (row: SeenRow) => boolean,
): Promise<SeenRow | null> {
  // Without it, files may be read twice, and rows counted twice.
  await loadGrammar()
  let found: SeenRow | null = null
  const saw = (seen: SeenRow): void => {
    if (!isWanted(seen)) return
    const [place, cells] = [seen.row.place(), [...seen.row.cells()]]
    found = { ...seen, row: { place: () => place, cells: () => cells } }
    throw new Found()
  }
  try {
    await readFiles(files, how, { saw }, async () => '')
  } catch (error) {
    if (!(error instanceof Found)) throw error
  }
  return found
}

function matcher(wanted: RowWanted): (row: SeenRow) => boolean {
  if ('row' in wanted) return ({ file, row }) => file === wanted.row.file && row.place() === wanted.row.place
  if (!('claim' in wanted)) {
    const { event } = wanted
    return (row) => isEditable(row) && (event === null || row.event === event)
  }
  const { event, claim } = wanted
  const ordinals = new Map<string, number>()
  return (row) =>
    row.event === event &&
    row.claims.some(({ id, source }) => {
      const ordinal = (ordinals.get(source) ?? 0) + 1
      ordinals.set(source, ordinal)
      return (id ?? claimIdFrom(event, source, ordinal)) === claim
    })
}

/** Is it a line of a table, or a claim of the project's own format? All else is read, and not written. */
const isEditable = ({ header, row }: SeenRow): boolean =>
  (header.length > 0 && /^(?:line|row) \d+$/.test(row.place())) || isClaimPlace(row.place())

async function rowOf(seen: SeenRow, file: ReadableFile, how: Reading): Promise<EditableRow | null> {
  if (!isEditable(seen)) return null
  const place = seen.row.place()
  const { event } = seen
  if (isClaimPlace(place)) {
    const cells = cellsOf(JSON.parse(await textIn(file, how)), place)
    return cells && { file: file.name, place, event, columns: fieldsOf(COLUMNS, {}), cells, claims: 1 }
  }
  if (place.startsWith('line') && isMarkdown((await textIn(file, how)).slice(0, 10_000))) return null
  const raw = seen.row.cells()
  const cells = isClaimlineTable(seen.header, how) ? raw.map(restored) : [...raw]
  const { length: claims } = seen.claims
  return { file: file.name, place, event, columns: fieldsOf(seen.header, how), cells, claims }
}

/** A new row of the same table. @param sameEvent is it about the same event? */
const begunWith = (row: EditableRow, sameEvent: boolean): EditableRow => ({
  ...row,
  place: null,
  cells: row.columns.map((field, i) => (sameEvent && isAboutEvent(field) ? (row.cells[i] ?? '') : '')),
})
