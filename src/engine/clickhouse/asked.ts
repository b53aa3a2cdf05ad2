/** A view as the tables that travel beside a statement (`judging.ts` says which). */
import { affiliationOf, CONTRADICTION_FIELDS, NOT_STATED, type Source, STANCES } from '../../model/claim'
import type { Description } from '../../model/description'
import { passes } from '../../model/filters'
import { STATUSES } from '../../model/statuses'
import { fold, words } from '../../model/textSearch'
import { parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { windowInSight } from '../../model/time/window'
import type { Filter, View } from '../../model/view'
import type { AtWork } from './judging'
import type { External } from './statement'
import { tsvRow, type Value } from './tsv'

/** What is known of an opened dataset. */
export type Known = { dataset: string; version: string; description: Description; sources: readonly Source[] }

/** What travels beside statements about a view, and which filters are at work in it. */
export type Asked = { at: AtWork; tables: External }

/** Further columns of `given`: their names and types, and the values. */
export type Given = readonly (readonly [string, string, Value])[]

/** @param more what a statement needs besides */
export function askedOf({ version, description, sources }: Known, view: View, more: Given = []): Asked {
  const { filters } = view
  const wanted = words(view.q)
  const spoken = sources.flatMap((source, s) => (isIncluded(source, view) ? [s] : []))
  const codes = (filter: Filter) =>
    description.values[filter].flatMap(({ value }, i) => (passes(filters[filter], value) ? [i] : []))
  const bits = (values: readonly string[], filter: Filter) =>
    values.reduce((sum, value, i) => sum | (passes(filters[filter], value) ? 1 << i : 0), 0)
  const window = windowInSight(view.window, description.extent)
  const at: AtWork = {
    sources: spoken.length < sources.length,
    publishers: filters.publisher !== undefined,
    asof: view.asof !== null,
    statuses: filters.status !== undefined,
    stances: filters.stance !== undefined,
    fields: filters.contradiction !== undefined,
    places: filters.place !== undefined,
    tags: filters.tag !== undefined,
    words: wanted.length,
    within: view.within,
  }
  const day = view.asof === null ? null : parseDay(view.asof)
  const given: Given = [
    ['version', 'String', version],
    ['asof', 'Float64', day === null ? Number.POSITIVE_INFINITY : day + DAY],
    ['window_from', 'Float64', description.extent || view.window ? window.from : 0],
    ['window_to', 'Float64', description.extent || view.window ? window.to : 0],
    ['ticked_statuses', 'UInt64', bits(STATUSES, 'status')],
    ['ticked_stances', 'UInt64', bits(STANCES, 'stance')],
    ['ticked_fields', 'UInt64', bits(CONTRADICTION_FIELDS, 'contradiction')],
    ...wanted.map((word, i): [string, string, Value] => [`word${i + 1}`, 'String', word]),
    ...more,
  ]
  const tables: External = {
    given: {
      structure: given.map(([name, type]) => `${name} ${type}`).join(', '),
      rows: tsvRow(given.map(([, , value]) => value)),
    },
    ...(at.sources && { sources: codeTable(spoken) }),
    ...(at.publishers && { publishers: codeTable(codes('publisher')) }),
    ...(at.places && { places: codeTable(codes('place')) }),
    ...(at.tags && { ticked_tags: codeTable(codes('tag')) }),
    ...(at.words && { named: namedTable(wanted, description, sources) }),
  }
  return { at, tables }
}

/** The sources that would be included without one more (`judging.ts`, `Of`). */
export const sourcesThen = ({ sources }: Known, view: View): External => ({
  sources_then: codeTable(sources.flatMap((source, s) => (isIncluded(source, view) ? [s] : []))),
})

/** All voice filters but `publisher` depend on the source alone. */
const isIncluded = (source: Source, { filters }: View): boolean =>
  passes(filters.source, source.id) &&
  passes(filters.affiliation, affiliationOf(source)) &&
  passes(filters.kind, source.kind ?? 'other') &&
  passes(filters.reliability, source.reliability ?? 'F')

export const codeTable = (codes: readonly number[]) => ({
  structure: 'code UInt32',
  rows: codes.map((code) => tsvRow([code])).join(''),
})

/** Which places (1), tags (2) and sources (3) contain which word. */
function namedTable(wanted: readonly string[], { values }: Description, sources: readonly Source[]) {
  const names = [
    ...values.place.map(({ value }, i) => [1, i, value] as const),
    ...values.tag.map(({ value }, i) => [2, i, value] as const),
    ...sources.map(({ name }, s) => [3, s, name] as const),
  ]
    .filter(([what, , name]) => what === 3 || name !== NOT_STATED)
    .map(([what, code, name]) => [what, code, fold(name)] as const)
  const rows = wanted.flatMap((word, n) =>
    names.flatMap(([what, code, name]) => (name.includes(word) ? [tsvRow([n + 1, what, code])] : [])),
  )
  return { structure: 'word UInt8, what UInt8, code UInt32', rows: rows.join('') }
}
