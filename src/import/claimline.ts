/** The project's own format, `claimline/1`: JSON (contracts, section 4). Unknown keys are kept and ignored. */
import * as v from 'valibot'
import { type Dataset, KINDS, RELATION_KINDS, RELIABILITIES, STANCES } from '../model/claim'
import type { Problem } from '../model/problem'
import { lineAndColumn } from './place'
import { checkReferences } from './references'

const text = v.string()
const named = v.pipe(text, v.nonEmpty('must not be empty'))
const texts = v.array(text)
const bound = v.nullable(v.pipe(v.number(), v.finite()))

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
  via: v.optional(texts),
  occurred: v.optional(text),
  reported: v.optional(text),
  quote: v.optional(text),
  figures: v.optional(v.record(text, v.union([v.pipe(v.number(), v.finite()), v.tuple([bound, bound])]))),
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
  tags: v.optional(texts),
  claims: v.array(Claim),
})

const Relation = v.looseObject({
  kind: v.picklist(RELATION_KINDS),
  from: named,
  to: named,
  about: v.optional(v.picklist(['time', 'place', 'number', 'actor', 'occurrence'])),
  note: v.optional(text),
})

const Claimline = v.looseObject({
  format: v.literal('claimline/1'),
  id: v.pipe(named, v.notValue('file', 'must not be “file”')),
  title: named,
  summary: v.optional(text),
  method: v.optional(text),
  coders: v.optional(texts),
  language: v.optional(text),
  license: v.optional(text),
  updated: v.optional(text),
  sources: v.array(Source),
  events: v.array(Event),
  relations: v.optional(v.array(Relation)),
  eras: v.optional(v.array(v.looseObject({ id: named, title: named, span: named }))),
  story: v.optional(v.array(v.looseObject({ text, view: text }))),
})

/** A file with a problem in its structure or in what its claims point at is refused whole: with claims missing,
 *  every status would be another. Broken relations are left out and named. */
export function readClaimline(json: string, file: string): { dataset: Dataset | null; problems: Problem[] } {
  const parsed = parseJson(json, file)
  if ('problem' in parsed) return { dataset: null, problems: [parsed.problem] }
  const format = formatProblem(parsed.value, file)
  if (format) return { dataset: null, problems: [format] }
  const checked = v.safeParse(Claimline, parsed.value)
  if (!checked.success)
    return { dataset: null, problems: checked.issues.map((issue) => shapeProblem(issue, file)) }
  return checkReferences(checked.output as Dataset, file)
}

function parseJson(json: string, file: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    const place = json.trim() === '' ? '' : lineAndColumn(json, error instanceof Error ? error.message : '')
    const what =
      json.trim() === '' ? 'the file is empty' : 'this is no complete JSON: it breaks off or is damaged here'
    return { problem: { file, place, value: '', what, done: 'refused' } }
  }
}

/** Another format is one problem, not a list of everything that it lacks. */
function formatProblem(value: unknown, file: string): Problem | null {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format === 'claimline/1') return null
  const what = 'is not the format that Claimline reads, “claimline/1”'
  const found = format === undefined ? '' : shorten(format)
  return {
    file,
    place: 'format',
    value: found,
    what: found ? what : `there is no “format” here that says “claimline/1”`,
    done: 'refused',
  }
}

function shapeProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const value = issue.received === 'undefined' ? '' : shorten(issue.input)
  const what =
    issue.received === 'undefined'
      ? 'is required and missing'
      : issue.expected
        ? `should be ${issue.expected}`
        : issue.message
  return { file, place: pathOf(issue), value, what, done: 'refused' }
}

/** `events[3].claims[2].source` */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return keys.join('').replace(/^\./, '')
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
