/** The included claims of one event as trees: each independent voice, the carriers through which it came, and under it the
 *  claims without a vote: those that repeat it, those of a collective of which it is a member, those that it overturned.
 *  There is a root per vote: one source in one stance, however many claims. Ways that begin alike are one until they
 *  part. A source that repeats itself stays within its own tree. Where the claim that takes a vote away is on another
 *  event, or left out, it is named in its place. */
import type { Stance } from '../claim'

export type Why = 'repeats' | 'retracts' | 'supersedes' | 'member'

/** What of a claim a chain is made of. `noVote.claim`: the claim that takes its vote away; `on`: the event of that claim,
 *  where it is another one. */
export type Chained = {
  id: string
  source: { id: string; name: string }
  stance: Stance
  via: readonly string[]
  noVote: { why: Why; by: string; claim: string; on: { id: string; title: string } | null } | null
}

/** One source in one stance. */
export type Voice<C extends Chained> = {
  source: C['source']
  stance: Stance
  /** Null where it votes. */
  why: Why | null
  /** What it published itself. */
  claims: C[]
  carriers: Carrier<C>[]
  /** What has no vote because of it. */
  under: Voice<C>[]
}

/** One who carried claims on, by name; `claims`: those that it published, the others went on to its `carriers`. */
export type Carrier<C extends Chained> = { name: string; claims: C[]; carriers: Carrier<C>[] }

/** Claims without a vote because of a claim that is not here: it is on another event (`on`), or left out. Where claims
 *  take each other's vote in a circle, no claim can be named and `by` is ''. */
export type Outside<C extends Chained> = {
  by: string
  on: NonNullable<C['noVote']>['on']
  under: Voice<C>[]
}

/** As many `voices` as there are votes. */
export type Forest<C extends Chained> = { voices: Voice<C>[]; outside: Outside<C>[] }

/** Each claim stands in the forest exactly once. Those of one source and stance that vote are one voice, and a source
 *  that repeats itself does so within its own; whoever else has no vote hangs under what takes it away.
 *  @param included the event's included claims in the file's order, which voices and carriers keep */
export function chainsOf<C extends Chained>(included: readonly C[]): Forest<C> {
  const forest: Forest<C> = { voices: [], outside: [] }
  const ids = new Map(included.map((claim) => [claim.id, claim]))
  const home = new Map<string, Voice<C>>()
  const settle = (claim: C) => {
    const voice = voiceOf(claim, forest, ids, home)
    home.set(claim.id, voice)
    hang(voice, claim)
  }
  for (const claim of included) if (!claim.noVote) settle(claim)
  for (const claim of included) for (const next of upwards(claim, ids, home)) settle(next)
  return forest
}

/** A claim and those above it that have no home yet, the topmost first. A circle is cut where it closes. */
function upwards<C extends Chained>(claim: C, ids: Map<string, C>, home: Map<string, unknown>): C[] {
  const path = new Set<C>()
  let at: C | undefined = claim
  while (at && !home.has(at.id) && !path.has(at)) {
    path.add(at)
    at = at.noVote ? ids.get(at.noVote.claim) : undefined
  }
  return [...path].reverse()
}

/** The voice that a claim belongs to, made where there is none yet. */
function voiceOf<C extends Chained>(
  claim: C,
  forest: Forest<C>,
  ids: Map<string, C>,
  home: Map<string, Voice<C>>,
): Voice<C> {
  const { source, stance, noVote } = claim
  if (!noVote) return found(forest.voices, claim)
  const above = home.get(noVote.claim)
  if (!above) return found(outside(forest, noVote, ids.has(noVote.claim)).under, claim)
  const itself = noVote.why === 'repeats' && above.source.id === source.id && above.stance === stance
  return itself ? above : found(above.under, claim)
}

function found<C extends Chained>(among: Voice<C>[], { source, stance, noVote }: C): Voice<C> {
  const why = noVote?.why ?? null
  const known = among.find(
    (voice) => voice.source.id === source.id && voice.stance === stance && voice.why === why,
  )
  if (known) return known
  const made: Voice<C> = { source, stance, why, claims: [], carriers: [], under: [] }
  among.push(made)
  return made
}

/** @param circle is the claim that takes the vote away among these? Then both are part of a circle. */
function outside<C extends Chained>(
  forest: Forest<C>,
  noVote: NonNullable<C['noVote']>,
  circle: boolean,
): Outside<C> {
  const by = circle ? '' : noVote.by
  const known = forest.outside.find((one) => one.by === by && one.on?.id === noVote.on?.id)
  if (known) return known
  const made: Outside<C> = { by, on: noVote.on, under: [] }
  forest.outside.push(made)
  return made
}

/** Ways that begin alike are one until they part. */
function hang<C extends Chained>(voice: Voice<C>, claim: C): void {
  let at: Pick<Carrier<C>, 'claims' | 'carriers'> = voice
  for (const name of claim.via) {
    let next = at.carriers.find((carrier) => carrier.name === name)
    if (!next) {
      next = { name, claims: [], carriers: [] }
      at.carriers.push(next)
    }
    at = next
  }
  at.claims.push(claim)
}

/** Everything that speaks through a voice: itself and what hangs under it, without what was overturned. */
function* standing<C extends Chained>(voice: Voice<C>): Generator<Voice<C>> {
  yield voice
  for (const one of voice.under) if (one.why !== 'retracts' && one.why !== 'supersedes') yield* standing(one)
}

function* carriersIn<C extends Chained>(carriers: readonly Carrier<C>[]): Generator<Carrier<C>> {
  for (const carrier of carriers) {
    yield carrier
    yield* carriersIn(carrier.carriers)
  }
}

/** The names of those who published what comes from these voices, each once; a source that nobody carried published
 *  itself. */
export function publishersOf<C extends Chained>(voices: readonly Voice<C>[]): string[] {
  const published = [...voices.flatMap((voice) => [...standing(voice)])].flatMap((voice) => [
    ...(voice.claims.length ? [voice.source.name] : []),
    ...[...carriersIn(voice.carriers)].flatMap(({ claims, name }) => (claims.length ? [name] : [])),
  ])
  return [...new Set(published)]
}

/** How many of the voices each carrier carries, by name. */
export function carriedBy<C extends Chained>(voices: readonly Voice<C>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const voice of voices) {
    const names = [...standing(voice)].flatMap(({ carriers }) => [...carriersIn(carriers)])
    for (const name of new Set(names.map((carrier) => carrier.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
