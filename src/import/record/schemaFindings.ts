/** What the schemas of valibot find wrong, in plain words. */
import * as v from 'valibot'
import { type Finding, shorten } from './finding'

/** What of a value is not as the schema says, with its place. */
export function* check(schema: v.GenericSchema, value: unknown, path: string): Generator<Finding> {
  for (const issue of v.safeParse(schema, value).issues ?? []) yield shapeProblem(issue, path)
}

function shapeProblem(issue: v.BaseIssue<unknown>, path: string): Finding {
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
