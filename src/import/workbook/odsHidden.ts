/** Rows that a sheet of the OpenDocument format hides: the library reads the rows, and not that they are hidden. */
import { SaxesParser } from 'saxes'
import { textIn } from './archive'

/** Rows by their positions, the last not included. */
export type HiddenRows = readonly (readonly [from: number, to: number])[]

/** Per name of a sheet. Empty for workbooks of other formats. XML that is broken hides nothing: reading the cells tells. */
export function hiddenRows(bytes: Uint8Array): ReadonlyMap<string, HiddenRows> {
  const found = new Map<string, [number, number][]>()
  const content = textIn(bytes, 'content.xml')
  if (content === null) return found
  const parser = new SaxesParser({ xmlns: false })
  let hidden: [number, number][] = []
  /** The row that begins next, and how many tables the parser is in: a cell may hold one. */
  let [row, depth] = [0, 0]
  parser.on('error', () => {
    // Told where the cells are read.
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table' && depth++ === 0) {
      hidden = []
      row = 0
      found.set(String(attributes['table:name'] ?? ''), hidden)
    }
    if (name !== 'table:table-row' || depth !== 1) return
    const next = row + (Number(attributes['table:number-rows-repeated']) || 1)
    if (/^(?:collapse|filter)$/.test(String(attributes['table:visibility']))) hidden.push([row, next])
    row = next
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'table:table') depth--
  })
  parser.write(content).close()
  return found
}
