/** Turns a view into the fragment of a link, and back. One view has exactly one fragment. */
import type { Span } from '../model/time/span'
import { DEFAULT_VIEW, type View } from '../model/view'
import { atDefault, ROWS, STAMPS } from './keys'
import { bounded, type Notice, notice } from './notice'
import { pack, unpack } from './packed'
import type { Draft, Row } from './rowKinds'
import { type Pair, upgrade } from './upgraders'
import { readWindow, spell } from './windowEnds'

/** `key=value` for each key whose value differs from that in `under`. */
const spellRows = (rows: readonly Row[], draft: Draft, under: Draft): string[] =>
  rows.flatMap((row) => {
    const value = row.write(draft)
    if (value === row.write(under)) return []
    return [`${row.key}=${value ?? row.saysDefault ?? ''}`]
  })

const stamps = (draft: Draft): string[] =>
  STAMPS.flatMap((row) => {
    const value = row.write(draft)
    return value === null ? [] : [`${row.key}=${value}`]
  })

const draftOf = (view: View, rev: string | null): Draft => {
  const ends = view.window ? spell(view.window) : null
  return { ...view, rev, from: ends?.from ?? null, to: ends?.to ?? null }
}

/** The view as a fragment without `#`; '' for a view that is all default. Never throws.
 *  @param revision SHA-256 of the data in sight in hex, of which 12 digits are written; `null` where none has loaded
 *  @param under what holds where the link says nothing: in a story the view of its step, without data, step and embed */
export const writeLink = (view: View, revision: string | null, under: View = DEFAULT_VIEW): string => {
  const draft = draftOf(view, revision)
  const said = spellRows(ROWS, draft, draftOf(under, null))
  return said.length === 0 ? '' : [...stamps(draft), ...said].join('&')
}

/** A fragment packed into one key, `z`: shorter where it holds long lists. */
export const packed = (fragment: string): string => `z=${pack(new TextEncoder().encode(fragment))}`

/** Longest fragment that is unpacked, bytes. */
const MOST_PACKED = 200_000

const PACKED = /(?:^|&)z=([^&]*)/

/** The fragment with what is packed in `z` in front of what stands beside it. */
function unfold(fragment: string): { fragment: string; notices: Notice[] } {
  const found = PACKED.exec(fragment)
  if (!found) return { fragment, notices: [] }
  const rest = fragment.slice(0, found.index) + fragment.slice(found.index + found[0].length)
  const unpacked = unpack(found[1] ?? '', MOST_PACKED)
  if ('why' in unpacked) return { fragment: rest, notices: [notice(unpacked.why, 'z')] }
  const text = new TextDecoder().decode(unpacked.bytes)
  return { fragment: [text, rest].filter(Boolean).join('&'), notices: [] }
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

/** The first value of every known key. All else is named, each once. */
const fieldsOf = (packedOrNot: string): Fields => {
  const { fragment, notices: ofPacking } = unfold(packedOrNot)
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
    ...ofPacking,
    ...Array.from(twice, (key) => notice('twice', key)),
    ...Array.from(bare, (part) => notice(KEYS.has(part) ? 'no-value' : 'unknown-key', part)),
    ...Array.from(unknown, (key) => notice('unknown-key', key)),
  ]
  return { fields, notices }
}

const readRows = (fields: ReadonlyMap<string, string>, under: View): { draft: Draft; notices: Notice[] } => {
  let draft = draftOf(under, null)
  const notices: Notice[] = []
  const isOverStep = fields.has('step')
  for (const row of [...STAMPS, ...ROWS]) {
    const value = fields.get(row.key)
    if (value === undefined) continue
    const reading =
      isOverStep && value === row.saysDefault
        ? { gives: atDefault(row.key, draft), notices: [] }
        : row.read(value, draft)
    draft = { ...draft, ...reading.gives }
    for (const left of reading.notices) notices.push(left)
  }
  return { draft, notices }
}

/** The window between both ends. An end that is missing or could not be read is at its default. */
const windowOf = ({ from, to }: Draft): [Span | null, Notice[]] => {
  if (from === null && to === null) return [null, []]
  const window = readWindow({ from, to })
  return [window, window ? [] : [notice('backwards', `${from} to ${to}`)]]
}

export type Link = {
  view: View
  /** The first 12 hex digits of the revision that the link was made with. */
  rev: string | null
  /** What could not be restored, the most important first; at most eleven. */
  notices: Notice[]
}

/** What a fragment (without `#`) says. Never throws: what can be restored is, the rest is named. Filter
 *  values, the step and the event are checked once the data is there, in `settle`.
 *  @param under what holds where the fragment says nothing: see `write` */
export const readLink = (fragment: string, under: View = DEFAULT_VIEW): Link => {
  const { fields, notices: strays } = fieldsOf(fragment)
  const { draft, notices } = readRows(fields, under)
  const [window, ofWindow] = windowOf(draft)
  const { rev, from, to, ...rest } = draft
  return { view: { ...rest, window }, rev, notices: bounded([...notices, ...ofWindow, ...strays]) }
}
