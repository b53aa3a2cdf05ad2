/** A view ⇄ the fragment of a link. The address bar is the view's spelling: one view, one spelling. */
import type { Span } from '../model/time/span'
import { DEFAULT_VIEW, type View } from '../model/view'
import { type Draft, ROWS, type Row, STAMPS } from './keys'
import { bounded, type Notice, notice } from './notice'
import { type Pair, upgrade } from './upgraders'
import { readWindow, spell } from './windowEnds'

const spellRows = (rows: readonly Row[], draft: Draft): string[] =>
  rows.flatMap((row) => {
    const value = row.write(draft)
    return value === null ? [] : [`${row.key}=${value}`]
  })

/** The view as a fragment without `#`; '' for a view that is all default. `revision` is the SHA-256 of the
 *  data in sight in hex, of which 12 digits are written, or `null` where none has loaded (or for a story's
 *  steps, which carry none). Never throws. */
export const write = (view: View, revision: string | null): string => {
  const ends = view.window ? spell(view.window) : null
  const draft: Draft = { ...view, rev: revision, from: ends?.from ?? null, to: ends?.to ?? null }
  const said = spellRows(ROWS, draft)
  return said.length === 0 ? '' : [...spellRows(STAMPS, draft), ...said].join('&')
}

type Fields = { fields: ReadonlyMap<string, string>; notices: Notice[] }

const pairsOf = (fragment: string): { pairs: Pair[]; bare: Set<string> } => {
  const pairs: Pair[] = []
  const bare = new Set<string>()
  for (const part of fragment.split('&')) {
    const at = part.indexOf('=')
    if (at >= 0) pairs.push([part.slice(0, at), part.slice(at + 1)])
    else if (part !== '') bare.add(part)
  }
  return { pairs, bare }
}

const KEYS: ReadonlySet<string> = new Set([...STAMPS, ...ROWS].map((row) => row.key))

/** The first value of every known key; what else there is, is named once each. */
const fieldsOf = (fragment: string): Fields => {
  const { pairs, bare } = pairsOf(fragment)
  const fields = new Map<string, string>()
  const twice = new Set<string>()
  const unknown = new Set<string>()
  for (const [key, value] of upgrade(pairs)) {
    if (!KEYS.has(key)) unknown.add(key)
    else if (fields.has(key)) twice.add(key)
    else fields.set(key, value)
  }
  const notices = [
    ...Array.from(twice, (key) => notice('twice', key)),
    ...Array.from(bare, (part) => notice(KEYS.has(part) ? 'no-value' : 'unknown-key', part)),
    ...Array.from(unknown, (key) => notice('unknown-key', key)),
  ]
  return { fields, notices }
}

const EMPTY: Draft = { ...DEFAULT_VIEW, rev: null, from: null, to: null }

const readRows = (fields: ReadonlyMap<string, string>): { draft: Draft; notices: Notice[] } => {
  let draft = EMPTY
  const notices: Notice[] = []
  for (const row of [...STAMPS, ...ROWS]) {
    const value = fields.get(row.key)
    if (value === undefined) continue
    const reading = row.read(value, draft)
    draft = { ...draft, ...reading.gives }
    for (const left of reading.notices) notices.push(left)
  }
  return { draft, notices }
}

/** An end that is not there, or could not be read and was named, is at its default. */
const windowOf = ({ from, to }: Draft): [Span | null, Notice[]] => {
  if (from === null && to === null) return [null, []]
  const window = readWindow({ from, to })
  return [window, window ? [] : [notice('backwards', `${from} to ${to}`)]]
}

export type Link = {
  view: View
  /** The first 12 hex digits of the revision that the link was made with. */
  rev: string | null
  /** What could not be restored, the gravest first; at most eleven. */
  notices: Notice[]
}

/** What a fragment (without `#`) says. Never throws: what can be restored is, the rest is named. Filter
 *  values and the event are checked once the data is there, in `settle`. */
export const read = (fragment: string): Link => {
  const { fields, notices: strays } = fieldsOf(fragment)
  const { draft, notices } = readRows(fields)
  const [window, ofWindow] = windowOf(draft)
  const { rev, from, to, ...rest } = draft
  return { view: { ...rest, window }, rev, notices: bounded([...notices, ...ofWindow, ...strays]) }
}
