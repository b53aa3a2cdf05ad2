/** The names under which files are saved. */
import type { NamedFile } from '../../engine/engine'

/** A changed workbook is an `.xlsx`, whatever it was, and a changed table is not packed any more; a pasted one is CSV or
 *  JSON. */
export async function nameToSave({ name, bytes }: NamedFile): Promise<string> {
  const start = new Uint8Array(await bytes.slice(0, 16).arrayBuffer())
  if (start[0] === 0x50 && start[1] === 0x4b) {
    const isOds = (await bytes.slice(0, 80).text()).includes('opendocument.spreadsheet')
    return isOds ? name : name.replace(/\.(?:xlsm|ods)$/i, '.xlsx')
  }
  const plain = start[0] === 0x1f ? name : name.replace(/\.gz$/i, '')
  if (/\.[a-z]{1,7}(?:\.gz)?$/i.test(plain)) return plain
  const isJson = /^\s*[[{]/.test(await bytes.slice(0, 100).text())
  return plain + (isJson ? '.json' : '.csv')
}
