/** The dataset given back (`Opened.exported`): whole, or what a view shows. */
import type { Dataset as Plain, Source } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { relationsIn } from '../../../model/dataset/relationColumns'
import { carriersOf } from '../../../model/dataset/texts'
import type { View } from '../../../model/view'
import { type Dataset, staging } from '../stages'
import { excerptVotes } from './excerptVotes'
import { plainDataset } from './plainDataset'

export function exportedFrom(dataset: Dataset, shown: View | null): Plain {
  const { columns } = dataset
  if (shown) return excerpt(dataset, shown)
  return plainDataset(columns, {
    head: columns.head,
    sources: columns.sources,
    events: () => true,
    claims: new Uint8Array(columns.claims).fill(1),
    relations: relationsIn(columns.relations),
    lostVotes: columns.lostVotes,
  })
}

/** The events in view with their included claims. The story is not in it: its steps show events that may be left out. */
function excerpt(dataset: Dataset, view: View): Plain {
  const { columns } = dataset
  const { judgement, visibility } = staging(dataset)({ view, parts: [] })
  const hidden = visibility().bits()
  const { included } = judgement()
  const claims = included.map((is, c) => (is && !hidden[columns.event[c] ?? 0] ? 1 : 0))
  const { story: _, ...head } = columns.head
  return plainDataset(columns, {
    head,
    sources: sourcesOf(columns, claims),
    events: (e) => !hidden[e],
    claims,
    ...excerptVotes(columns, included, claims),
  })
}

/** Those who make the claims or carry them, and the collectives that they are part of, over however many steps. The
 *  members of these are not in it unless they speak themselves. */
function sourcesOf(columns: Columns, claims: Uint8Array): Source[] {
  const { sources, source, dictionaries } = columns
  const numbers = dictionaries.source.codes
  const needed = new Set<number>()
  const need = (s: number | undefined): void => {
    for (let at = s; at !== undefined && !needed.has(at); at = numbers.get(sources[at]?.partOf ?? ''))
      needed.add(at)
  }
  for (let c = 0; c < claims.length; c++) {
    if (!claims[c]) continue
    need(source[c])
    for (const carrier of carriersOf(columns, c)) need(numbers.get(carrier))
  }
  return sources.filter((_, s) => needed.has(s))
}
