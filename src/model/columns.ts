/** A dataset as typed columns: one number per claim or event, so that a question over a million claims
 *  is a few loops over arrays. Texts stay in the dataset and are read only for what is shown. */
import { type Claim, type Dataset, NOT_STATED, publisherOf, STANCES } from './claim'
import { type Opposed, opposedIn } from './contradictions'
import { readDate } from './dates'
import type { Dated } from './dateTypes'
import { code, type Dictionary, dictionary } from './dictionary'
import { edges } from './edges'
import { type FigureColumns, figureColumns } from './figures'
import { type Independence, independence, sideOf } from './independence'

export type Columns = {
  dataset: Dataset
  /** The claims in the file's order; those of event `e` are `first[e]` to `first[e + 1]`, not included. */
  claims: Claim[]
  first: Uint32Array
  event: Uint32Array
  source: Uint32Array
  publisher: Uint32Array
  /** Index into STANCES. */
  stance: Uint8Array
  occurred: DateColumns
  /** End of the last day that `reported` can mean, ms; Infinity without one: never known as of a day. */
  known: Float64Array
  /** Start of the first day that `reported` can mean, ms: -Infinity without a start, NaN without a date. */
  said: Float64Array
  /** Per source: index of its party; a source without affiliation is a party of its own. */
  party: Uint32Array
  /** Per source: numbers of its affiliation, kind and reliability in the dictionaries. */
  affiliation: Uint32Array
  kind: Uint32Array
  reliability: Uint32Array
  /** Per event. */
  place: Uint32Array
  /** Tags of event `e`: `tags[firstTag[e]]` to `tags[firstTag[e + 1]]`, not included. */
  firstTag: Uint32Array
  tags: Uint32Array
  dictionaries: Record<
    'source' | 'publisher' | 'affiliation' | 'kind' | 'reliability' | 'place' | 'tag',
    Dictionary
  >
  independence: Independence
  figures: FigureColumns
  /** Claims that the dataset says contradict each other. */
  opposed: Opposed[]
}

/** When the claims say that it happened, ms. `edge…` are the ends that a hull may use: a span open at one
 *  side gives its bounded unit ("by 9 December" reaches from 9 December's start), one without bounds NaN.
 *  `grace…`: the span as it is held against others for "do they meet?" */
export type DateColumns = {
  dated: Uint8Array
  from: Float64Array
  to: Float64Array
  edgeFrom: Float64Array
  edgeTo: Float64Array
  graceFrom: Float64Array
  graceTo: Float64Array
}

/** Columns of a dataset whose references hold (`import/` checks them). */
export function columnsOf(dataset: Dataset): Columns {
  const claims = dataset.events.flatMap((event) => event.claims)
  const sources = sourceColumns(dataset)
  const events = eventColumns(dataset)
  const publishers = dictionary()
  const read = dateReader()
  const source = Uint32Array.from(claims, (claim) => code(sources.dictionary, claim.source))
  const event = Uint32Array.from(dataset.events.flatMap(({ claims }, e) => claims.map(() => e)))
  return {
    dataset,
    claims,
    ...events.columns,
    event,
    source,
    publisher: Uint32Array.from(claims, (claim) => code(publishers, publisherOf(claim))),
    stance: Uint8Array.from(claims, (claim) => STANCES.indexOf(claim.stance)),
    occurred: dateColumns(claims, read),
    ...reportedColumns(claims, read),
    ...sources.columns,
    dictionaries: {
      source: sources.dictionary,
      publisher: publishers,
      ...sources.dictionaries,
      ...events.dictionaries,
    },
    independence: independence(dataset, claims, event, sources.dictionary),
    figures: figureColumns(claims),
    opposed: opposedIn(dataset, claims),
  }
}

function sourceColumns({ sources }: Dataset) {
  const ids = dictionary()
  const affiliations = dictionary()
  const kinds = dictionary()
  const reliabilities = dictionary()
  for (const source of sources) code(ids, source.id)
  const parties = dictionary()
  return {
    dictionary: ids,
    dictionaries: { affiliation: affiliations, kind: kinds, reliability: reliabilities },
    columns: {
      affiliation: Uint32Array.from(sources, (s) => code(affiliations, sideOf(s))),
      kind: Uint32Array.from(sources, (s) => code(kinds, s.kind ?? 'other')),
      reliability: Uint32Array.from(sources, (s) => code(reliabilities, s.reliability ?? 'F')),
      party: Uint32Array.from(sources, (s) =>
        code(parties, sideOf(s) === NOT_STATED ? `self ${s.id}` : `side ${s.affiliation}`),
      ),
    },
  }
}

function eventColumns({ events }: Dataset) {
  const places = dictionary()
  const tags = dictionary()
  const tagged = events.map(({ tags = [] }) => {
    const named = new Set(tags.filter(Boolean))
    return named.size ? [...named] : [NOT_STATED]
  })
  return {
    dictionaries: { place: places, tag: tags },
    columns: {
      first: offsets(events.map((event) => event.claims.length)),
      place: Uint32Array.from(events, (event) => code(places, event.place?.name ?? NOT_STATED)),
      firstTag: offsets(tagged.map((list) => list.length)),
      tags: Uint32Array.from(tagged.flat(), (tag) => code(tags, tag)),
    },
  }
}

function offsets(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length
  })
  return starts
}

/** Reads each text once: in a large dataset many claims bear the same dates. */
function dateReader(): Read {
  const known = new Map<string, Dated | null>()
  return (text) => {
    if (text === undefined) return null
    const before = known.get(text)
    if (before !== undefined) return before
    const { date } = readDate(text)
    known.set(text, date)
    return date
  }
}

type Read = (text: string | undefined) => Dated | null

function reportedColumns(claims: Claim[], read: Read): Pick<Columns, 'known' | 'said'> {
  const known = new Float64Array(claims.length).fill(Number.POSITIVE_INFINITY)
  const said = new Float64Array(claims.length).fill(Number.NaN)
  claims.forEach((claim, c) => {
    const date = read(claim.reported)
    if (!date) return
    known[c] = date.to
    said[c] = date.from
  })
  return { known, said }
}

function dateColumns(claims: Claim[], read: Read): DateColumns {
  const size = claims.length
  const dates: DateColumns = {
    dated: new Uint8Array(size),
    from: new Float64Array(size).fill(Number.NaN),
    to: new Float64Array(size).fill(Number.NaN),
    edgeFrom: new Float64Array(size).fill(Number.NaN),
    edgeTo: new Float64Array(size).fill(Number.NaN),
    graceFrom: new Float64Array(size).fill(Number.NaN),
    graceTo: new Float64Array(size).fill(Number.NaN),
  }
  claims.forEach((claim, c) => {
    const date = read(claim.occurred)
    if (!date) return
    const { edgeFrom, edgeTo } = edges(date) ?? { edgeFrom: Number.NaN, edgeTo: Number.NaN }
    dates.dated[c] = 1
    dates.from[c] = date.from
    dates.to[c] = date.to
    dates.edgeFrom[c] = edgeFrom
    dates.edgeTo[c] = edgeTo
    dates.graceFrom[c] = date.grace.from
    dates.graceTo[c] = date.grace.to
  })
  return dates
}
