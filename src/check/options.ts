/** The options of the command line. */

import { isZone } from '../import/dates/zones'
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../model/encoding'
import type { DateOrder } from '../model/mapping'
import { parseDay } from '../model/time/days'

export type Options = {
  /** Files and folders. */
  paths: string[]
  /** Saved mappings for tables in no known format. */
  mappings: string[]
  /** How to read `03/04/2020` in tables that do not tell. */
  order: DateOrder | null
  /** Are numbers in date columns days as spreadsheets count them? */
  serials: boolean
  /** The zone of clock times that name none. */
  zone: string | null
  /** The day of tables that give clock times alone. */
  day: string | null
  /** Are numbers in date columns seconds since 1970? */
  epoch: boolean
  /** The encoding of files that are not in Unicode. */
  encoding: LegacyEncoding | null
  /** The sheet of workbooks that hold several with rows. */
  sheet: string | null
  /** Do merged cells of workbooks say everywhere what their first cell says? */
  'fill-merged': boolean
  /** Print all problems of a file, not only the first ones? */
  all: boolean
  /** Print JSON? */
  json: boolean
  /** Fail for any problem, also one that loses nothing? */
  strict: boolean
}

export const USAGE = `npm run check -- FILE…

Reads files, and all files of data in folders, as the app would open each of them, and says what becomes of their rows.

  --mapping FILE.json    what the columns of a table in no known format mean, as the app saves it; may come twice
  --order "day first"    how 03/04/2020 stands in tables that leave it open; or "month first"
  --serials              numbers in columns of dates are days, as spreadsheets count them
  --zone ZONE            of clock times that name none: UTC, +02:00, Europe/Kyiv
  --day 2024-03-26       of clock times in tables that give no day
  --epoch                numbers in columns of dates count seconds or milliseconds since 1970
  --encoding NAME        of files that are not in Unicode: ${LEGACY_ENCODINGS.slice(0, 9).join(', ')},
                         ${LEGACY_ENCODINGS.slice(9).join(', ')}
  --sheet NAME           of workbooks with several sheets that hold rows
  --fill-merged          merged cells of workbooks count for all rows and columns that they cover; in other tables, empty
                         cells of a date that is given once for several rows say what the cell above them says
  --all                  list all problems, and not the first 20 of each file
  --strict               fail at any problem, also where nothing was lost by it
  --json                 print the report as JSON

Exit status: 0 where all files were read and nothing of them was lost, 1 where a file was refused, rows were listed or
parts left out, 2 where it was called in another way than this, or there was nothing to read.
`

const FLAGS = ['serials', 'epoch', 'fill-merged', 'all', 'json', 'strict'] as const
type Flag = (typeof FLAGS)[number]

/** Reads the arguments; a sentence where they are wrong. */
export function optionsOf(args: readonly string[]): Options | { wrong: string } {
  const options: Options = {
    paths: [],
    mappings: [],
    order: null,
    serials: false,
    zone: null,
    day: null,
    epoch: false,
    encoding: null,
    sheet: null,
    'fill-merged': false,
    all: false,
    json: false,
    strict: false,
  }
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? splitAt(arg, arg.indexOf('=')) : [arg]))
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i] ?? ''
    const flag = FLAGS.find((name) => arg === `--${name}`)
    if (flag) options[flag satisfies Flag] = true
    else if (arg.startsWith('--')) {
      const wrong = take(options, arg, rest[++i])
      if (wrong) return { wrong }
    } else options.paths.push(arg)
  }
  return options.paths.length ? options : { wrong: 'Name at least one file or folder.' }
}

const splitAt = (text: string, at: number): string[] => [text.slice(0, at), text.slice(at + 1)]

function take(options: Options, arg: string, value: string | undefined): string | null {
  if (!['--mapping', '--order', '--zone', '--day', '--encoding', '--sheet'].includes(arg))
    return `There is no option ${arg}.`
  if (value === undefined) return `${arg} needs a value.`
  if (arg === '--mapping') options.mappings.push(value)
  else if (arg === '--sheet') options.sheet = value
  else if (arg === '--order') {
    if (value !== 'day first' && value !== 'month first') return '--order is “day first” or “month first”.'
    options.order = value
  } else if (arg === '--zone') {
    if (!isZone(value)) return '--zone is UTC, an offset such as +02:00, or a name such as Europe/Kyiv.'
    options.zone = value
  } else if (arg === '--day') {
    if (parseDay(value) === null) return '--day is a day such as 2024-03-26.'
    options.day = value
  } else {
    const encoding = LEGACY_ENCODINGS.find((name) => name === value.toLowerCase())
    if (!encoding) return `--encoding is one of ${LEGACY_ENCODINGS.join(', ')}.`
    options.encoding = encoding
  }
  return null
}
