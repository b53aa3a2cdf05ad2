/** `npm run check`: the readers and sentences of the app on the command line, with an exit status. */

import { readFileSync } from 'node:fs'
import { readMapping } from '../import/mapping/readMapping'
import type { Mapping } from '../model/mapping'
import { bytesOf, filesUnder } from './files'
import { type Inspected, inspect } from './inspect'
import { type Options, optionsOf, USAGE } from './options'
import { passes, reportJson, reportText } from './report'

/** `text` is for the standard output, `error` for the standard error. */
export type Outcome = { text: string; error: string; status: 0 | 1 | 2 }

/** @param args the arguments after `npm run check --` */
export async function run(args: readonly string[]): Promise<Outcome> {
  const options = optionsOf(args)
  if ('wrong' in options) return unusable(`${options.wrong}\n\n${USAGE}`)
  const prepared = prepare(options)
  if (typeof prepared === 'string') return unusable(`${prepared}\n`)
  const { files, skipped, mappings } = prepared
  const inspected: Inspected[] = []
  for (const path of files) inspected.push(await inspect(bytesOf(path), { ...options, mappings }))
  const text = (options.json ? reportJson : reportText)(inspected, skipped, options)
  return { text, error: '', status: statusOf(inspected, options) }
}

function statusOf(files: readonly Inspected[], options: Options): Outcome['status'] {
  if (files.every(({ empty }) => empty)) return 2
  return files.every((file) => passes(file, options)) ? 0 : 1
}

const unusable = (error: string): Outcome => ({ text: '', error, status: 2 })

/** Gets everything that is needed before the first file is read; a sentence where something is missing. */
function prepare({ paths, mappings }: Options) {
  try {
    const found = filesUnder(paths)
    if (!found.files.length) return `There is no file of data in ${paths.join(', ')}.`
    return { ...found, mappings: mappings.map(mappingIn) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export function mappingIn(path: string): Mapping {
  const read = readMapping(readFileSync(path, 'utf8'))
  if ('mapping' in read) return read.mapping
  const wrong = read.wrong.map(
    ({ place, value, what }) => `${place || 'it'}: ${value && `“${value}” `}${what}`,
  )
  throw new Error(`${path} is no saved mapping:\n${wrong.join('\n')}`)
}
