/** The events whose places have coordinates, as GeoJSON (RFC 7946). Where they come from stands in foreign members. */
import type { Dataset, Event, Source } from '../model/claim'
import { STATUS_WORDS } from '../words/en/sentences/labels'
import { exportWords } from '../words/en/share/exported'
import type { About, Written } from './about'
import type { Told, ToldEvent } from './told'

export function writeGeojson(dataset: Dataset, told: Told, about: About): Written {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const located = dataset.events.filter(({ place }) => place?.lat !== undefined && place.lon !== undefined)
  const without = exportWords.notOnMap(dataset.events.length - located.length)
  if (!located.length) return { text: '', without }
  const { title, license, coders, revision, link, leftOut } = about
  const collection = {
    type: 'FeatureCollection',
    title,
    license: license || undefined,
    coders: coders.length ? coders : undefined,
    revision,
    link: link || undefined,
    leftOut: [leftOut, ...without].filter(Boolean).join(' ') || undefined,
    features: located.map((event) => feature(event, told.get(event.id), sources)),
  }
  return { text: `${JSON.stringify(collection, null, 1)}\n`, without }
}

function feature(event: Event, told: ToldEvent | undefined, sources: ReadonlyMap<string, Source>) {
  const { id, title, summary, place, tags, claims } = event
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [place?.lon, place?.lat] },
    properties: {
      title,
      summary,
      place: place?.name,
      tags,
      status: told && STATUS_WORDS[told.status],
      when: told && exportWords.whenWords(told),
      claims: claims.map(({ source, via, noVote: _, ...claim }) => ({
        ...claim,
        source: sources.get(source)?.name ?? source,
        affiliation: sources.get(source)?.affiliation,
        via: via?.map((carrier) => sources.get(carrier)?.name ?? carrier),
        votes: told?.claims.get(claim.id)?.votes,
      })),
    },
  }
}
