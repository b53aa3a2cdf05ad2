/** Who speaks in the made-up record, and where it happens: 200 sources of six affiliations, 60 places. */
import type { Random } from './random'
import { OUTLETS, PEOPLES, PLACES } from './words'

export type Speaker = { name: string; kind: string; affiliation: string; reliability: string }
export type Spot = { name: string; lat: string; lon: string }
export type World = { speakers: Speaker[]; spots: Spot[] }

/** The first speaks most. The bench waits for its name in the filters. */
export const AFFILIATIONS = [
  'Uplands',
  'Lowlands',
  'Coast League',
  'River Compact',
  'Forest Pact',
  'Outer Isles',
]

const KINDS = ['media', 'military', 'government', 'blogger', 'analyst', 'ngo', 'witness', 'intelligence']
const RELIABILITIES = ['', 'B', 'C', 'D', 'A', 'E', 'F']
/** Of every size of record. */
export const SOURCES = 200

/** The sources, those that speak most first, and the places. */
export function worldOf(random: Random): World {
  const names = PEOPLES.flatMap((people) => OUTLETS.map((outlet) => `${people} ${outlet}`))
  const speakers = names.slice(0, SOURCES).map((name) => ({
    name,
    kind: random.pickEarly(KINDS),
    // A few speak for themselves.
    affiliation: random.chance(0.06) ? '' : random.pickEarly(AFFILIATIONS),
    reliability: random.pick(RELIABILITIES),
  }))
  const spots = PLACES.map((name) => ({
    name,
    lat: (44 + random.unit() * 8).toFixed(3),
    lon: (22 + random.unit() * 16).toFixed(3),
  }))
  return { speakers, spots }
}
