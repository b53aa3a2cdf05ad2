/** What is pasted: a table from a spreadsheet, a CSV's text, or JSON. */
import type { NamedFile } from '../../engine/engine'

const SEPARATORS = ['\t', ',', ';']

/** A file of what was pasted, in UTF-8; null for what is neither a table of at least two lines nor JSON. */
export function pastedFile(text: string): NamedFile | null {
  const name = isJson(text) ? 'Pasted data' : isTable(text) ? 'Pasted table' : null
  return name === null ? null : { name, bytes: new Blob([text]) }
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text)

/** Its first two lines that are not empty have the same separator, tabs any number of them; cells in quotes may hold
 *  some of their own. */
function isTable(text: string): boolean {
  const [head = '', next = ''] = text.split(/\r\n|\n|\r/).filter((line) => line.trim())
  return SEPARATORS.some((separator) => {
    const [a, b] = [count(head, separator), count(next, separator)]
    return a > 0 && (separator === '\t' ? b > 0 || next.includes('"') : a === b || next.includes('"'))
  })
}

const count = (line: string, separator: string): number =>
  line.replace(/"[^"]*"/g, '').split(separator).length - 1
