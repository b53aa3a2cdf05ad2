/** Writes the columns of events, event by event. */
import { type Event, NOT_STATED } from '../claim'
import { code, dictionary } from '../storage/dictionary'
import { growableColumn } from '../storage/growableColumn'
import { textsWriter } from '../storage/textColumn'
import { idFrom } from './ids'

/** An event as it is written, without its claims; without an id, one is made from its title. */
export type WrittenEvent = Omit<Event, 'claims' | 'id'> & { id?: string }

export function eventColumnsWriter() {
  const [places, tags] = [dictionary(), dictionary()]
  const [place, firstTag, tagged] = [
    growableColumn(Uint32Array),
    growableColumn(Uint32Array),
    growableColumn(Uint32Array),
  ]
  const [lat, lon] = [growableColumn(Float64Array), growableColumn(Float64Array)]
  const texts = { id: textsWriter(), title: textsWriter(), summary: textsWriter() }
  const previousIds = new Map<number, readonly string[]>()
  firstTag.push(0)
  /** Most tables have no coordinates: their columns end with the last event that has any. */
  function locate(e: number, event: WrittenEvent): void {
    const at = coordinatesOf(event)
    if (!at) return
    while (lat.size < e) {
      lat.push(Number.NaN)
      lon.push(Number.NaN)
    }
    lat.push(at.lat)
    lon.push(at.lon)
  }
  const tagsFrom = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => tags.values[tagged.at(from + i)] ?? '')
  return {
    add(event: WrittenEvent): number {
      if (event.previousIds) previousIds.set(place.size, event.previousIds)
      texts.id.add(event.id ?? '')
      texts.title.add(event.title)
      texts.summary.add(event.summary ?? '')
      place.push(code(places, event.place?.name ?? NOT_STATED))
      locate(place.size - 1, event)
      for (const tag of tagsOf(event)) tagged.push(code(tags, tag))
      firstTag.push(tagged.size)
      return place.size - 1
    },
    id: (e: number) => texts.id.at(e) || idFrom(texts.title.at(e)),
    at: (e: number) => ({
      title: texts.title.at(e),
      summary: texts.summary.at(e),
      place: places.values[place.at(e)] ?? NOT_STATED,
      tags: tagsFrom(firstTag.at(e), firstTag.at(e + 1)),
    }),
    done: () => ({
      previousIds,
      dictionaries: { place: places, tag: tags },
      columns: {
        events: place.size,
        place: place.done(),
        lat: lat.done(),
        lon: lon.done(),
        firstTag: firstTag.done(),
        tags: tagged.done(),
      },
      texts: { id: texts.id.done(), title: texts.title.done(), summary: texts.summary.done() },
    }),
  }
}

/** Half a pair of coordinates is no place on a map. */
function coordinatesOf({ place }: Pick<Event, 'place'>): { lat: number; lon: number } | null {
  const { lat, lon } = place ?? {}
  return lat === undefined || lon === undefined ? null : { lat, lon }
}

const UNTAGGED: readonly string[] = [NOT_STATED]

/** Each once. */
function tagsOf({ tags = [] }: Pick<Event, 'tags'>): readonly string[] {
  if (!tags.length) return UNTAGGED
  if (tags.length === 1 && tags[0]) return tags
  const named = new Set(tags.filter(Boolean))
  return named.size ? [...named] : UNTAGGED
}

export type EventColumns = ReturnType<ReturnType<typeof eventColumnsWriter>['done']>
