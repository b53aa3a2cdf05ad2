/** A dataset as the project's own spreadsheet, one row per claim (contracts.md, "Dataset format"), and what of it a
 *  spreadsheet has no room for. */
import { COLUMNS, type Column } from '../import/formats/claimlineColumns'
import type { Claim, Dataset, Event, Figure, Source } from '../model/claim'
import { idFrom } from '../model/dataset/ids'
import { exportWords } from '../words/en/exported'
import { claimsIn, type Written } from './about'
import { csvText } from './csvText'

type Row = Record<Column, string>

export function writeTable(dataset: Dataset): Written {
  const names = sourceNames(dataset.sources)
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const repeated = repetitions(dataset)
  const rows = dataset.events.flatMap((event) => {
    const ofEvent = eventCells(event)
    return event.claims.map((claim) => {
      const source = sources.get(claim.source)
      const row: Row = {
        ...ofEvent,
        claim_id: claim.id,
        source: names.get(claim.source) ?? claim.source,
        source_kind: source?.kind ?? '',
        affiliation: source?.affiliation ?? '',
        reliability: source?.reliability ?? '',
        via: (claim.via ?? []).map((carrier) => names.get(carrier) ?? carrier).join('; '),
        stance: claim.stance,
        occurred: claim.occurred ?? '',
        reported: claim.reported ?? '',
        text: claim.text,
        quote: claim.quote ?? '',
        figures: figuresCell(claim),
        credibility: claim.credibility ? String(claim.credibility) : '',
        repeats: repeated.get(claim.id) ?? '',
        url: claim.url ?? '',
        archive_url: claim.archiveUrl ?? '',
        note: claim.note ?? '',
      }
      // Readers take no space around a cell, so none may hide the sign that it begins with.
      return COLUMNS.map((column) => row[column].trim())
    })
  })
  return { text: csvText([COLUMNS, ...rows]), without: without(dataset, repeated.size) }
}

function eventCells({ id, title, summary, place, tags = [] }: Event) {
  return {
    event_id: id,
    event_title: title.trim() || id,
    summary: summary ?? '',
    place: place?.name ?? '',
    lat: numberCell(place?.lat),
    lon: numberCell(place?.lon),
    tags: tags.join('; '),
  }
}

/** Without an exponent: `0.0000001`, not `1e-7`. */
const numberCell = (number: number | undefined): string =>
  number === undefined ? '' : plain.format(number).replace(/^-0$/, '0')

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 })

/** A table knows sources by their names: two that would become one bear their ids, too. */
function sourceNames(sources: readonly Source[]): Map<string, string> {
  const named = (source: Source) => source.name.trim() || source.id
  const times = new Map<string, number>()
  for (const source of sources) {
    const id = idFrom(named(source))
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  return new Map(
    sources.map((source) => {
      const name = named(source)
      return [source.id, (times.get(idFrom(name)) ?? 0) > 1 ? `${name} (${source.id})` : name]
    }),
  )
}

/** Per claim that repeats others, the first that it repeats. */
function repetitions({ relations = [] }: Dataset): Map<string, string> {
  const repeated = new Map<string, string>()
  for (const { kind, from, to } of relations)
    if (kind === 'repeats' && !repeated.has(from)) repeated.set(from, to)
  return repeated
}

const figuresCell = ({ figures = {} }: Claim): string =>
  Object.entries(figures)
    .filter(([, figure]) => isBounded(figure))
    .map(([name, figure]) => `${name}=${figureText(figure)}`)
    .join('; ')

/** A figure without a bound at either side says nothing, and a cell cannot spell it. */
const isBounded = (figure: Figure): boolean =>
  typeof figure === 'number' || figure.some((end) => end !== null)

function figureText(figure: Figure): string {
  if (typeof figure === 'number') return numberCell(figure)
  return figure.map((end) => numberCell(end ?? undefined)).join('..')
}

/** What a spreadsheet has no room for, as far as the dataset has it. */
function without(dataset: Dataset, repetitions: number): string[] {
  const { events, sources, relations = [], story = [], eras = [] } = dataset
  const claims = claimsIn(dataset)
  const counts = {
    events: events.filter((event) => !event.claims.length).length,
    relations: relations.length - repetitions,
    noVotes: claims.filter(({ noVote }) => noVote).length,
    members: sources.filter(({ partOf }) => partOf).length,
    described: sources.filter(({ about, url, language }) => about ?? url ?? language).length,
    lists: events.filter(({ tags = [] }) => tags.some(isSplit)).length + claims.filter(hasSplit).length,
    steps: story.length,
    eras: eras.length,
  }
  return exportWords.notInTable(counts)
}

const isSplit = (item: string): boolean => item.includes(';')
const hasSplit = ({ via = [], figures = {} }: Claim): boolean =>
  via.some(isSplit) || Object.keys(figures).some(isSplit)
