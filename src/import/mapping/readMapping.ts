/** Reads a saved mapping, and tells which columns a mapping needs. */
import * as v from 'valibot'
import { STANCES } from '../../model/claim'
import { LEGACY_ENCODINGS } from '../../model/encoding'
import {
  LENGTH_UNITS,
  type Mapping,
  type Occurred,
  PRECISIONS,
  SAMES,
  SEPARATORS,
  SIMPLE_FIELDS,
} from '../../model/mapping'
import { folded } from '../dates/monthNames'
import { isZone } from '../dates/zones'
import { distinct } from '../record/distinct'
import { type Finding, shorten } from '../record/finding'
import { check } from '../record/schemaFindings'

const label = v.pipe(v.string(), v.nonEmpty('must name a column'))
const labels = v.pipe(v.array(label), v.minLength(1, 'must name a column'))
const text = v.string()

/** From a column, or the same text in every row. */
const GivenShape = v.union(
  [v.object({ column: label }), v.object({ text })],
  'should name a column, or a text for all rows',
)

const OccurredShape = v.union(
  [
    v.object({
      column: label,
      time: v.exactOptional(label),
      until: v.exactOptional(label),
      lasts: v.exactOptional(label),
      unit: v.exactOptional(v.picklist(LENGTH_UNITS)),
    }),
    v.object({ on: text, time: label, until: v.exactOptional(label) }),
    v.object({
      start: label,
      end: label,
      means: v.picklist(['lasted', 'within']),
      time: v.exactOptional(label),
      until: v.exactOptional(label),
    }),
    v.object({ year: label, month: v.exactOptional(label), day: v.exactOptional(label) }),
  ],
  'should name a column, or a start and an end with what they mean (“lasted” or “within”), or a year’s column',
)

/** contracts.md, "Mappings". */
export const MappingShape = v.object({
  format: v.literal('claimline-mapping/1'),
  /** The cells of these columns, joined. */
  title: v.object({ columns: labels, joint: text }),
  /** Which rows are one event (`model/mapping.ts`). */
  event: v.exactOptional(
    v.union(
      [
        v.object({ column: label }),
        v.object({ each: v.literal('row') }),
        v.object({ same: v.picklist(SAMES) }),
      ],
      'should name a column, or say that each row is an event of its own, or by what rows are the same',
    ),
  ),
  /** Who speaks; without it, the file. */
  source: v.exactOptional(GivenShape),
  affiliation: v.exactOptional(GivenShape),
  occurred: v.exactOptional(OccurredShape),
  precision: v.exactOptional(v.object({ column: label, values: v.record(text, v.picklist(PRECISIONS)) })),
  reported: v.exactOptional(GivenShape),
  summary: v.exactOptional(GivenShape),
  text: v.exactOptional(GivenShape),
  quote: v.exactOptional(GivenShape),
  place: v.exactOptional(GivenShape),
  lat: v.exactOptional(GivenShape),
  lon: v.exactOptional(GivenShape),
  coordinates: v.exactOptional(GivenShape),
  /** Lists, split at semicolons. */
  tags: v.exactOptional(GivenShape),
  via: v.exactOptional(GivenShape),
  /** What the column's words mean; the format's own need no entry, and an empty cell asserts. */
  stance: v.exactOptional(v.object({ column: label, values: v.record(text, v.picklist(STANCES)) })),
  url: v.exactOptional(GivenShape),
  note: v.exactOptional(GivenShape),
  separator: v.exactOptional(v.picklist(SEPARATORS)),
  sources: v.exactOptional(v.array(label)),
  speakers: v.exactOptional(
    v.object({
      names: v.record(label, v.pipe(text, v.nonEmpty('must name a speaker'))),
      values: v.record(text, v.picklist(STANCES)),
    }),
  ),
  lonFirst: v.exactOptional(v.boolean()),
  figures: v.exactOptional(v.array(label)),
  fill: v.exactOptional(v.array(label)),
  denials: v.exactOptional(v.literal('reported')),
  zone: v.exactOptional(v.pipe(text, v.check(isZone, 'is no time zone'))),
  zones: v.exactOptional(label),
  early: v.exactOptional(v.boolean()),
  years: v.exactOptional(v.boolean()),
  epoch: v.exactOptional(v.boolean()),
  encoding: v.exactOptional(v.picklist(LEGACY_ENCODINGS)),
  otherCalendar: v.exactOptional(v.boolean()),
  order: v.union(
    [v.picklist(['day first', 'month first']), v.null()],
    'should be “day first”, “month first” or null',
  ),
  serials: v.boolean(),
}) satisfies v.GenericSchema<unknown, Mapping>

/** Reads a saved mapping. `wrong`: what of it is not as it should be, each with its place in the JSON. */
export function readMapping(json: string): { mapping: Mapping } | { wrong: Finding[] } {
  const value = parsed(json)
  if (value === undefined) return { wrong: [{ place: '', value: shorten(json.trim()), what: 'is no JSON' }] }
  const wrong = [...check(MappingShape, value, '')]
  return wrong.length ? { wrong } : { mapping: v.parse(MappingShape, value) }
}

/** The value of a JSON text; undefined where it is no JSON, since JSON itself has no such value. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A name for each column by which mappings speak of it: trimmed; `column 3` where it has none, `date (2)` where an
 *  earlier one has the same. */
export function columnLabels(header: readonly string[]): string[] {
  const own = distinct((name, n) => `${name} (${n})`)
  return header.map((name, i) => own(name.replace(/^\ufeff/, '').trim() || `column ${i + 1}`))
}

/** The columns that a mapping reads, each once. */
export function columnsRead({
  title,
  event,
  occurred,
  precision,
  stance,
  figures,
  zones,
  sources,
  speakers,
  ...rest
}: Mapping): string[] {
  const dates = occurred && columnsOfDate(occurred)
  const simple = SIMPLE_FIELDS.map((field) => rest[field]).flatMap((given) =>
    given && 'column' in given ? [given.column] : [],
  )
  const id = event && 'column' in event ? [event.column] : []
  const coded = [precision, stance].flatMap((one) => (one ? [one.column] : []))
  const more = [
    ...(figures ?? []),
    ...(sources ?? []),
    ...Object.keys(speakers?.names ?? {}),
    ...(zones ? [zones] : []),
  ]
  return [...new Set([...title.columns, ...id, ...(dates ?? []), ...coded, ...simple, ...more])]
}

/** The columns that tell when it happened, the date itself first. */
export function columnsOfDate(occurred: Occurred): string[] {
  if ('start' in occurred) {
    const { start, end, time, until } = occurred
    return [start, end, ...(time ? [time] : []), ...(until ? [until] : [])]
  }
  if ('year' in occurred) {
    const { year, month, day } = occurred
    return [year, ...(month ? [month] : []), ...(day ? [day] : [])]
  }
  const { time, until } = occurred
  const lasts = 'column' in occurred ? occurred.lasts : undefined
  return [
    ...('column' in occurred ? [occurred.column] : []),
    ...(time ? [time] : []),
    ...(until ? [until] : []),
    ...(lasts ? [lasts] : []),
  ]
}

/** The columns that a mapping reads and a file does not have. */
export function missingColumns(mapping: Mapping, header: readonly string[]): string[] {
  const there = new Set(columnLabels(header).map(folded))
  return columnsRead(mapping).filter((column) => !there.has(folded(column)))
}

/** Equal for files with the same columns, in whatever order and case: the key under which a mapping is remembered. */
export const signature = (header: readonly string[]): string =>
  JSON.stringify(columnLabels(header).map(folded).sort())
