/** Reports coordinates that cannot be on a map and leaves them out; their places stay. */
import type { Dataset, Place } from '../../model/claim'
import type { Problem } from '../../model/problem'
import type { Finding } from '../record/finding'

/** The dataset without coordinates outside -90 to 90 and -180 to 180 degrees, and without those that lack the other
 *  one, each of which is reported with its place: `events[3].place.lat`. */
export function checkCoordinates(dataset: Dataset, file: string): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = []
  const events = dataset.events.map((event, e) => {
    if (!event.place) return event
    const found = wrongCoordinates(event.place, `events[${e}].place`)
    if (!found.length) return event
    for (const one of found) problems.push({ file, ...one, done: 'left out' as const })
    const { lat, lon, ...place } = event.place
    return { ...event, place }
  })
  return { dataset: { ...dataset, events }, problems }
}

function wrongCoordinates({ lat, lon }: Place, place: string): Finding[] {
  const outside = [...outOfRange(lat, 90, `${place}.lat`), ...outOfRange(lon, 180, `${place}.lon`)]
  if (outside.length || (lat === undefined) === (lon === undefined)) return outside
  const [given, degrees, missing] = lat === undefined ? ['lon', lon, 'lat'] : ['lat', lat, 'lon']
  return [{ place: `${place}.${given}`, value: String(degrees), what: `has no “${missing}” beside it` }]
}

const outOfRange = (degrees: number | undefined, most: number, place: string): Finding[] =>
  degrees === undefined || Math.abs(degrees) <= most
    ? []
    : [{ place, value: String(degrees), what: `is no number from -${most} to ${most}` }]
