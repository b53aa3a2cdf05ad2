/** The shape of a `claimline/1` file: what is required is there, and everything has its type (contracts.md,
 *  "Dataset format"). */
import * as v from 'valibot'
import { LONGEST_ID, LONGEST_NAME } from '../../model/bounds'
import {
  CONTRADICTION_FIELDS,
  KINDS,
  LOST_VOTES,
  RELATION_KINDS,
  RELIABILITIES,
  STANCES,
} from '../../model/claim'
import { TOO_LONG, TOO_LONG_ID } from '../dataset/longNames'
import { type Finding, isObject } from '../record/finding'
import { check } from '../record/schemaFindings'

const text = v.string()
// Entries of lists are checked one by one, below. Checked here, valibot would copy all of them and list every fault.
const list = v.custom<unknown[]>(Array.isArray, 'should be a list')
const short = v.pipe(text, v.maxLength(LONGEST_NAME, TOO_LONG))
const named = v.pipe(short, v.nonEmpty('must not be empty'))
const identified = v.pipe(text, v.nonEmpty('must not be empty'), v.maxLength(LONGEST_ID, TOO_LONG_ID))
const titled = v.pipe(text, v.nonEmpty('must not be empty'))

const Source = v.looseObject({
  id: identified,
  name: named,
  kind: v.optional(v.picklist(KINDS)),
  affiliation: v.optional(short),
  partOf: v.optional(text),
  language: v.optional(text),
  reliability: v.optional(v.picklist(RELIABILITIES)),
  about: v.optional(text),
  url: v.optional(text),
})

const Claim = v.looseObject({
  id: identified,
  previousIds: v.optional(list),
  source: identified,
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
  noVote: v.optional(v.looseObject({ why: v.picklist(LOST_VOTES), by: text, reported: v.optional(text) })),
})

const Event = v.looseObject({
  id: identified,
  previousIds: v.optional(list),
  title: titled,
  summary: v.optional(text),
  place: v.optional(v.looseObject({ name: named, lat: v.optional(v.number()), lon: v.optional(v.number()) })),
  tags: v.optional(list),
  claims: list,
})

const Relation = v.looseObject({
  kind: v.picklist(RELATION_KINDS),
  from: identified,
  to: identified,
  about: v.optional(v.picklist(CONTRADICTION_FIELDS)),
  note: v.optional(text),
})

const Era = v.looseObject({ id: identified, title: titled, span: named })

const Step = v.looseObject({ text, view: text })

const Head = v.looseObject({
  format: v.literal('claimline/1'),
  id: v.pipe(named, v.notValue('file', 'must not be “file”, which in links means a file of one’s own')),
  title: titled,
  summary: v.optional(text),
  method: v.optional(text),
  coders: v.optional(list),
  credit: v.optional(text),
  language: v.optional(text),
  license: v.optional(text),
  updated: v.optional(text),
  sources: list,
  events: list,
  relations: v.optional(list),
  eras: v.optional(list),
  story: v.optional(list),
})

/** What is wrong with a file's shape, found record by record: whoever stops early reads no further. */
export function* shapeProblems(file: unknown): Generator<Finding> {
  yield* check(Head, file, '')
  yield* checkEach(text, file, '', 'coders')
  yield* checkEach(Source, file, '', 'sources')
  for (const [event, path] of entries(file, '', 'events')) {
    yield* check(Event, event, path)
    yield* checkEach(short, event, path, 'tags')
    yield* checkEach(identified, event, path, 'previousIds')
    for (const [claim, at] of entries(event, path, 'claims')) {
      yield* check(Claim, claim, at)
      yield* checkEach(named, claim, at, 'via')
      yield* checkEach(identified, claim, at, 'previousIds')
    }
  }
  yield* checkEach(Relation, file, '', 'relations')
  yield* checkEach(Era, file, '', 'eras')
  yield* checkEach(Step, file, '', 'story')
}

function* checkEach(schema: v.GenericSchema, of: unknown, path: string, key: string): Generator<Finding> {
  for (const [entry, at] of entries(of, path, key)) yield* check(schema, entry, at)
}

/** What a list inside a record holds, with its places: `events[3].claims[2]`. */
function* entries(of: unknown, path: string, key: string): Generator<[entry: unknown, path: string]> {
  const held = isObject(of) ? of[key] : undefined
  const start = path ? `${path}.${key}` : key
  if (Array.isArray(held)) for (const [i, entry] of held.entries()) yield [entry, `${start}[${i}]`]
}
