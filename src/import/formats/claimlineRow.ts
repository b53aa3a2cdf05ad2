/** A claim as a row of the project's own spreadsheet (contracts.md, "Dataset format"). */
import type { Claim, Event, Figure, Source } from '../../model/claim'
import { idFrom } from '../../model/dataset/ids'
import type { Column } from './claimlineColumns'

/** What a claim's row says beside the claim. `names`: of sources, by id. `repeats`: the id of the claim that it repeats. */
type Beside = {
  source: Source | undefined
  names: ReadonlyMap<string, string>
  repeats: string | undefined
}

export const claimlineRow = (
  event: Event,
  claim: Claim,
  { source, names, repeats }: Beside,
): Record<Column, string> => ({
  ...eventCells(event),
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
  repeats: repeats ?? '',
  url: claim.url ?? '',
  archive_url: claim.archiveUrl ?? '',
  note: claim.note ?? '',
})

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
export function sourceNames(sources: readonly Source[]): Map<string, string> {
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
