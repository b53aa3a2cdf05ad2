/** Recognises what is pasted: a table from a spreadsheet, CSV, JSON, or an address. */
import type { NamedFile } from '../../engine/engine'
import { openWords } from '../../words/en/data/open'

const SEPARATORS = ['\t', ',', ';']

/** The pasted text as a file in UTF-8; null for anything but JSON and tables of at least two lines. */
export function pastedFile(text: string): NamedFile | null {
  const name = isJson(text) ? openWords.paste.data : isTable(text) ? openWords.paste.table : null
  return name === null ? null : { name, bytes: new Blob([text]), pasted: true }
}

/** A pasted address of a file, a sheet or a page about either; null for any other text. */
export function pastedAddress(text: string): string | null {
  const address = text.trim()
  return /^(?:ch:)?https:\/\/\S+$/.test(address) && URL.canParse(address) ? address : null
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text)

/** A row above the column names that says what the table is (`import/table/headRows.ts`). */
const SAYS = /^\s*"?(title|summary|credit|licen[cs]e|language):?"?\s*[\t,;]/i

/** Do the first two lines that are not empty, below those that say what the table is, have equally many of a separator? Tabs may differ in number, and so may
 *  all separators where quoted cells contain some. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim())
  const names = lines.findIndex((line) => !SAYS.test(line))
  const [head = '', next = ''] = lines.length - names > 1 && names > 0 ? lines.slice(names) : lines
  return SEPARATORS.some((separator) => {
    const [a, b] = [count(head, separator), count(next, separator)]
    return a > 0 && (separator === '\t' ? b > 0 || next.includes('"') : a === b || next.includes('"'))
  })
}

const count = (line: string, separator: string): number =>
  line.replace(/"[^"]*"/g, '').split(separator).length - 1
