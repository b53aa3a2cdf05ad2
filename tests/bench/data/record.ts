/** Made-up events with their claims, as many as asked for, one after the other. */
import { type Happened, occurredWords, reportedDay } from './dates'
import type { Random } from './random'
import { DETAILS, HAPPENINGS, TAGS, THINGS, VERBS } from './words'
import type { Speaker, Spot, World } from './world'

export type MadeClaim = {
  id: string
  by: Speaker
  via: string
  stance: string
  /** EDTF; '' where it gives no date. */
  occurred: string
  reported: string
  text: string
  /** Id of the claim that it repeats, or ''. */
  repeats: string
}
export type MadeEvent = {
  id: string
  title: string
  spot: Spot | null
  tags: string[]
  /** The day on which it really happens, days since 1970. */
  day: number
  claims: MadeClaim[]
}

/** Two events to five claims. */
export const eventsFor = (claims: number): number => Math.max(1, Math.round(claims * 0.4))

/** Exactly that many claims on `eventsFor(claims)` events: most events have one claim or two, few have ten. */
export function* recordOf(random: Random, world: World, claims: number): Generator<MadeEvent> {
  const events = eventsFor(claims)
  let made = 0
  for (let e = 0; e < events; e++) {
    const [claimsLeft, eventsLeft] = [claims - made, events - e]
    const most = claimsLeft - (eventsLeft - 1)
    const size = eventsLeft === 1 ? most : Math.min(most, 1 + random.few(claimsLeft / eventsLeft - 1))
    yield eventOf(random, world, e, made, size)
    made += size
  }
}

/** 1 January 2022, days since 1970, and how many days the record lasts. */
const START = 18_993
const DAYS = 3 * 365

function eventOf(random: Random, world: World, e: number, made: number, size: number): MadeEvent {
  // More happens towards the end.
  const day = START + Math.floor(DAYS * random.unit() ** 0.8)
  const spot = random.chance(0.95) ? random.pickEarly(world.spots) : null
  const thing = random.pickEarly(THINGS)
  const what = `${random.pickEarly(HAPPENINGS)} of the ${thing}`
  const claims: MadeClaim[] = []
  for (let i = 0; i < size; i++) claims.push(claimOf(random, world, { day, thing, claims }, made + i))
  const tags = [...new Set([random.pickEarly(TAGS), ...(random.chance(0.4) ? [random.pickEarly(TAGS)] : [])])]
  return { id: `e${e}`, title: spot ? `${what} at ${spot.name}` : what, spot, tags, day, claims }
}

type Story = Happened & { thing: string; claims: MadeClaim[] }

function claimOf(random: Random, { speakers }: World, story: Story, c: number): MadeClaim {
  const by = random.pickEarly(speakers)
  const stance = stanceOf(random, story.claims.length)
  const said = { by, stance, id: `c${c}` }
  return {
    ...said,
    via: random.chance(0.12) ? random.pickEarly(speakers).name : '',
    occurred: occurredWords(random, story),
    reported: reportedDay(random, story),
    text: sentence(random, story.thing),
    repeats: repeated(random, story.claims, said),
  }
}

/** About 15 in 100 deny, doubt, take no side or are silent; who speaks first asserts more often. */
function stanceOf(random: Random, before: number): string {
  if (!random.chance(before ? 0.2 : 0.075)) return 'asserts'
  const chance = random.unit()
  if (chance < 0.45) return 'denies'
  return chance < 0.75 ? 'doubts' : chance < 0.95 ? 'neither' : 'silent'
}

/** Sometimes an earlier claim of the event by another source that takes the same stance. */
function repeated(
  random: Random,
  before: MadeClaim[],
  { by, stance }: Pick<MadeClaim, 'by' | 'stance'>,
): string {
  if (!before.length || !random.chance(0.08)) return ''
  return before.find((claim) => claim.stance === stance && claim.by !== by)?.id ?? ''
}

/** "Soldiers held the bridge with trucks, smoke and losses near the river, reports of fuel" */
function sentence(random: Random, thing: string): string {
  const word = () => random.pickEarly(DETAILS)
  const first = word()
  const start = `${first[0]?.toUpperCase()}${first.slice(1)} ${random.pickEarly(VERBS)} the ${thing}`
  const rest = Array.from(
    { length: 1 + random.below(5) },
    () => `${random.chance(0.3) ? 'and ' : ''}${word()}`,
  )
  return `${start}, ${word()} near the ${rest.join(' ')}`
}
