/** GeoJSON as a table: the properties of each feature are a row. */
import { cellOf, held, listIn, namesIn, textIn } from './values'

/** `rows` are cells in the header's order, one row for each feature, '' where it lacks the property. `list`: the
 *  file's name for the rows, to report their places: `features[3]`. */
export type Table = { header: string[]; rows: Iterable<string[]>; list: string }

const LATITUDE = /^(?:lat|latitude|y)$/i
const LONGITUDE = /^(?:lon|lng|long|longitude|x)$/i

/** The properties of all features are the header, in the order in which they first appear. Where they have no
 *  coordinates, `latitude` and `longitude` are those of the geometry: a point, or the first point of another
 *  geometry, which a column `geometry` names. Null for anything but features. */
export function asTable(value: unknown): Table | null {
  const features = featuresIn(value)
  if (!features) return null
  const names = namesIn(features.map((feature) => held(feature, 'properties')))
  const latitude =
    names.find((name) => LATITUDE.test(name)) ?? (names.includes('event_title') ? 'lat' : 'latitude')
  const longitude =
    names.find((name) => LONGITUDE.test(name)) ?? (names.includes('event_title') ? 'lon' : 'longitude')
  const takenFrom = (feature: unknown) => (cellOf(propertyOf(feature, latitude)) ? '' : shapeOf(feature))
  const isShaped = features.some((feature) => takenFrom(feature) !== '')
  const shape = isShaped && !names.includes('geometry') ? ['geometry'] : []
  const header = [...new Set([...names, latitude, longitude, ...shape])]
  const own = new Map([
    [latitude, (feature: unknown) => String(pointOf(feature)?.[1] ?? '')],
    [longitude, (feature: unknown) => String(pointOf(feature)?.[0] ?? '')],
    ...shape.map((name) => [name, takenFrom] as const),
  ])
  return { header, rows: rowsOf(features, header, own), list: 'features' }
}

/** Iterable more than once, a row at a time. */
const rowsOf = (
  features: unknown[],
  header: string[],
  own: Map<string, (feature: unknown) => string>,
): Iterable<string[]> => ({
  *[Symbol.iterator]() {
    for (const feature of features) {
      yield header.map((name) => cellOf(propertyOf(feature, name)) || (own.get(name)?.(feature) ?? ''))
    }
  },
})

const propertyOf = (feature: unknown, name: string) => held(held(feature, 'properties'), name)

/** A collection, one feature alone, or a bare list of features. */
function featuresIn(value: unknown): unknown[] | null {
  const isFeature = (one: unknown) => textIn(one, 'type') === 'Feature'
  if (isFeature(value)) return [value]
  if (Array.isArray(value)) return value.length > 0 && value.every(isFeature) ? value : null
  return textIn(value, 'type') === 'FeatureCollection' && Array.isArray(held(value, 'features'))
    ? listIn(value, 'features')
    : null
}

const geometryOf = (feature: unknown): unknown => {
  const geometry = held(feature, 'geometry')
  return textIn(geometry, 'type') === 'GeometryCollection' ? listIn(geometry, 'geometries')[0] : geometry
}

/** `[longitude, latitude]` of its first point. */
function pointOf(feature: unknown): [number, number] | null {
  let found: unknown = held(geometryOf(feature), 'coordinates')
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0]
  const [lon, lat] = Array.isArray(found) ? found : []
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null
}

/** Names a geometry that is no single point; '' for a point, or for none. */
function shapeOf(feature: unknown): string {
  const type = textIn(geometryOf(feature), 'type')
  return type && type !== 'Point' && pointOf(feature) ? `first point of a ${type}` : ''
}
