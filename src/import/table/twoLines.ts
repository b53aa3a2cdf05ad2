/** Column names that take two lines: names over several columns, and below them the parts. Also lines of tags and units
 *  below the names. */
import { filled, hasGap, isData } from './titleLines'

/** Is the second line the second part of the names? Then the first leaves cells empty that the second fills, or both name
 *  a group in each cell; the second holds no data where the rows below do.
 *  @returns the names of both lines joined; null for a table whose names take one line */
export function joinedNames(
  first: readonly string[],
  second: readonly string[],
  below: readonly (readonly string[])[],
): string[] | null {
  const gaps = first.some((cell, i) => !cell.trim() && second[i]?.trim())
  if ((!gaps || !hasGap([...first, 'end'])) && !repeats(first)) return null
  if (filled(second) === 0 || second.some(isData)) return null
  const typed = first.map((_, i) => i).filter((i) => below.some((row) => isData(row[i] ?? '')))
  if (!typed.length) return null
  const width = Math.max(first.length, second.length)
  let group = ''
  return Array.from({ length: width }, (_, i) => {
    const [own, part] = [first[i]?.trim() ?? '', second[i]?.trim() ?? '']
    if (own) group = own
    else if (!part) group = ''
    return [part ? group : own, part].filter(Boolean).join(' ')
  })
}

/** Spreadsheets that fill merged cells repeat a group's name in neighbouring columns. */
const repeats = (row: readonly string[]): boolean =>
  row.some((cell, i) => cell.trim() !== '' && cell.trim() === row[i + 1]?.trim())

/** A row of tags of the Humanitarian Exchange Language, perhaps with a number of the row before it: `#date+start`. */
export function isTags(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '')
  const tags = cells.filter((cell) => /^\s*#[a-z]/i.test(cell)).length
  return tags > 1 && cells.length - tags <= 1
}

/** A row that names what kind of values stand in each column, as databases write it: `int,date,text`. */
export const isTypes = (row: readonly string[]): boolean =>
  filled(row) > 1 &&
  row.every((cell) =>
    /^(?:|int(?:eger)?|bigint|number|numeric|float|double|decimal|text|str(?:ing)?|varchar(?:\(\d+\))?|char|character|factor|bool(?:ean)?|date|datetime|timestamp|time|object)$/i.test(
      cell.trim(),
    ),
  )

/** A row of units, each in brackets: `(UTC),,(persons)`. */
export const isUnits = (row: readonly string[]): boolean =>
  filled(row) > 0 && row.every((cell) => !cell.trim() || /^\s*(?:\(.*\)|\[.*\])\s*$/s.test(cell))

/** Names with their units: `Time (UTC)`. */
export const withUnits = (names: readonly string[], units: readonly string[]): string[] =>
  names.map((name, i) => [name.trim(), units[i]?.trim() ?? ''].filter(Boolean).join(' '))
