/** Substring search (contracts, section 2) over one folded text, with where each event's and claim's part starts. */
import type { Columns } from '../model/columns'
import { fold, words } from '../model/text'

export type SearchIndex = {
  text: string
  /** Start of each part in `text`: first all events' own parts, then all claims'. */
  starts: Uint32Array
  events: number
}

/** Parts end in a line feed: no word holds one, so no hit reaches across two parts. */
export function searchIndex({ dataset, claims }: Columns): SearchIndex {
  const names = new Map(dataset.sources.map(({ id, name }) => [id, name]))
  const parts = [
    ...dataset.events.map((e) => [e.title, e.summary, e.place?.name, ...(e.tags ?? [])]),
    ...claims.map((c) => [c.text, c.quote, names.get(c.source)]),
  ].map((texts) => fold(texts.filter(Boolean).join('\n')))
  const starts = new Uint32Array(parts.length + 1)
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] ?? 0) + part.length + 1
  })
  return { text: `${parts.join('\n')}\n`, starts, events: dataset.events.length }
}

/** Per event: 1 where every word occurs in its own part or in one of its heard claims'. */
export function search(index: SearchIndex, columns: Columns, heard: Uint8Array, q: string): Uint8Array {
  const found = new Uint8Array(index.events).fill(1)
  for (const word of words(q)) {
    const hits = new Uint8Array(index.events)
    eachPart(index, word, (part) => {
      const claim = part - index.events
      if (claim < 0) hits[part] = 1
      else if (heard[claim]) hits[columns.event[claim] ?? 0] = 1
    })
    for (let e = 0; e < found.length; e++) found[e] = found[e] && hits[e] ? 1 : 0
  }
  return found
}

/** Calls back once for each part in which the word occurs. */
function eachPart({ text, starts }: SearchIndex, word: string, found: (part: number) => void): void {
  let part = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[part])) {
    while ((starts[part + 1] ?? text.length) <= at) part++
    found(part)
    part++
    if (part >= starts.length - 1) return
  }
}
