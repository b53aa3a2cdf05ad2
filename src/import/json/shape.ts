/** Has a file the shape of `claimline/1`? What is required is there, and everything is of its type. */
import * as v from 'valibot'
import { KINDS, RELATION_KINDS, RELIABILITIES, STANCES } from '../../model/claim'
import type { Problem } from '../../model/problem'

/** Something wrong, with its place inside the file. */
export type Found = Omit<Problem, 'file' | 'done'>

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = v.string()
// What lists hold is checked entry by entry, below: here all of it would be copied, and all that is wrong listed.
const list = v.custom<unknown[]>(Array.isArray, 'should be a list')
const named = v.pipe(text, v.nonEmpty('must not be empty'))

const Source = v.looseObject({
  id: named,
  name: named,
  kind: v.optional(v.picklist(KINDS)),
  affiliation: v.optional(text),
  partOf: v.optional(text),
  language: v.optional(text),
  reliability: v.optional(v.picklist(RELIABILITIES)),
  about: v.optional(text),
  url: v.optional(text),
})

const Claim = v.looseObject({
  id: named,
  source: named,
  stance: v.picklist(STANCES),
  text,
  via: v.optional(list),
  occurred: v.optional(text),
  reported: v.optional(text),
  quote: v.optional(text),
  credibility: v.optional(v.picklist([1, 2, 3, 4, 5, 6])),
  url: v.optional(text),
  archiveUrl: v.optional(text),
  note: v.optional(text),
})

const Event = v.looseObject({
  id: named,
  title: named,
  summary: v.optional(text),
  place: v.optional(v.looseObject({ name: named, lat: v.optional(v.number()), lon: v.optional(v.number()) })),
  tags: v.optional(list),
  claims: list,
})

const Relation = v.looseObject({
  kind: v.picklist(RELATION_KINDS),
  from: named,
  to: named,
  about: v.optional(v.picklist(['time', 'place', 'number', 'actor', 'occurrence'])),
  note: v.optional(text),
})

const Era = v.looseObject({ id: named, title: named, span: named })

const Step = v.looseObject({ text, view: text })

const Head = v.looseObject({
  format: v.literal('claimline/1'),
  id: v.pipe(named, v.notValue('file', 'must not be “file”, which in links means a file of one’s own')),
  title: named,
  summary: v.optional(text),
  method: v.optional(text),
  coders: v.optional(list),
  language: v.optional(text),
  license: v.optional(text),
  updated: v.optional(text),
  sources: list,
  events: list,
  relations: v.optional(list),
  eras: v.optional(list),
  story: v.optional(list),
})

/** Record by record, so that a file of a million broken ones is refused as fast as one of a few. */
export function* shapeProblems(file: unknown): Generator<Found> {
  yield* check(Head, file, '')
  yield* checkEach(text, file, '', 'coders')
  yield* checkEach(Source, file, '', 'sources')
  for (const [event, path] of entries(file, '', 'events')) {
    yield* check(Event, event, path)
    yield* checkEach(text, event, path, 'tags')
    for (const [claim, at] of entries(event, path, 'claims')) {
      yield* check(Claim, claim, at)
      yield* checkEach(named, claim, at, 'via')
    }
  }
  yield* checkEach(Relation, file, '', 'relations')
  yield* checkEach(Era, file, '', 'eras')
  yield* checkEach(Step, file, '', 'story')
}

function* checkEach(schema: v.GenericSchema, of: unknown, path: string, key: string): Generator<Found> {
  for (const [entry, at] of entries(of, path, key)) yield* check(schema, entry, at)
}

/** What a list inside a record holds, with its places: `events[3].claims[2]`. */
function* entries(of: unknown, path: string, key: string): Generator<[entry: unknown, path: string]> {
  const held = isObject(of) ? of[key] : undefined
  const start = path ? `${path}.${key}` : key
  if (Array.isArray(held)) for (const [i, entry] of held.entries()) yield [entry, `${start}[${i}]`]
}

/** What of a value is not as the schema says, with its place. */
export function* check(schema: v.GenericSchema, value: unknown, path: string): Generator<Found> {
  for (const issue of v.safeParse(schema, value).issues ?? []) yield shapeProblem(issue, path)
}

function shapeProblem(issue: v.BaseIssue<unknown>, path: string): Found {
  const place = `${path}${placeIn(issue)}`.replace(/^\./, '')
  if (issue.received === 'undefined') return { place, value: '', what: 'is required and missing' }
  const said = issue.kind === 'validation' || issue.type === 'custom' || issue.type === 'union'
  const what = said ? issue.message : `should be ${expected(issue.expected ?? '')}`
  return { place, value: shorten(issue.input), what }
}

/** `.place.name`, `.via[0]` */
const placeIn = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')

/** What a schema wants, `("a" | "b")` or `Array`, as words. */
const expected = (said: string): string =>
  said
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((type) => TYPES.get(type) ?? type.replaceAll('"', ''))
    .join(' or ')

const TYPES = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['Array', 'a list'],
  ['Object', 'an object'],
])

/** A value in few words. Whole objects are not spelled: they may be large, or deep beyond what can be spelled. */
export function shorten(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
