/** Claims of one stance that would overlap gather into one sign, which says how many votes it holds. */
import type { LineClaim } from '../../../engine/answer/claimLine'
import type { Stance } from '../../../model/claim'
import type { Band, PlacedClaim } from './placing'

/** How a sign is drawn: votes in full size; superseded claims struck through; claims without a vote small; left-out
 *  claims as a pale ring. */
export type Kind = 'vote' | 'struck' | 'small' | 'left-out'

export type Sign = {
  key: string
  stance: Stance
  kind: Kind
  claims: LineClaim[]
  votes: number
  /** Middle, and radius, px. */
  x: number
  r: number
  bands: Band[]
  /** The places of its claims, where they are not at `x`, px. */
  feet: number[]
}

/** Signs of one stance are gathered where they are nearer than two radii and this, px. */
const APART = 5
const SMALL = 2.4

const kindOf = ({ included, votes, overturned }: LineClaim): Kind =>
  !included ? 'left-out' : votes ? 'vote' : overturned ? 'struck' : 'small'

/** @param r radius of a sign, px
 *  @returns signs by place, then by stance */
export function gather(claims: readonly PlacedClaim[], r: number): Sign[] {
  const groups = new Map<string, PlacedClaim[]>()
  for (const placed of claims) {
    const key = `${placed.claim.stance} ${kindOf(placed.claim)}`
    groups.set(key, [...(groups.get(key) ?? []), placed])
  }
  const signs = [...groups.values()].flatMap((group) => gathered(group, r))
  return swallow(signs, r).sort((a, b) => a.x - b.x || (a.stance < b.stance ? -1 : 1))
}

/** Joins neighbours, the nearest first, until no two are too near. */
function gathered(group: PlacedClaim[], r: number): Sign[] {
  const sorted = [...group].sort((a, b) => a.x - b.x)
  const clusters = sorted.map((placed) => ({ all: [placed], x: placed.x }))
  const limit = 2 * r + APART
  for (;;) {
    const nearest = nearestPair(clusters)
    const [one, other] = [clusters[nearest], clusters[nearest + 1]]
    if (!one || !other || other.x - one.x >= limit) break
    const all = [...one.all, ...other.all]
    clusters.splice(nearest, 2, { all, x: all.reduce((sum, { x }) => sum + x, 0) / all.length })
  }
  return clusters.map(({ all, x }) => signOf(all, x, r))
}

/** The position of the left one of the two nearest neighbours. */
function nearestPair(clusters: readonly { x: number }[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i + 1 < clusters.length; i++) {
    const distance = (clusters[i + 1]?.x ?? 0) - (clusters[i]?.x ?? 0)
    if (distance < least) [best, least] = [i, distance]
  }
  return best
}

function signOf(all: readonly PlacedClaim[], x: number, r: number): Sign {
  const claims = all.map(({ claim }) => claim)
  const [first] = claims as [LineClaim]
  const kind = kindOf(first)
  return {
    key: first.id,
    stance: first.stance,
    kind,
    claims,
    votes: claims.filter(({ votes }) => votes).length,
    x,
    r: kind === 'small' ? SMALL : r,
    bands: all.flatMap(({ band }) => band ?? []),
    feet: all.map((placed) => placed.x),
  }
}

/** Two signs of one stance and kind as one, at the mean of their claims. */
export function joined(one: Sign, other: Sign): Sign {
  const feet = [...one.feet, ...other.feet]
  return {
    ...one,
    claims: [...one.claims, ...other.claims],
    votes: one.votes + other.votes,
    x: feet.reduce((sum, foot) => sum + foot, 0) / feet.length,
    bands: [...one.bands, ...other.bands],
    feet,
  }
}

/** Adds claims without a vote to a sign of their stance that is close by. */
function swallow(signs: Sign[], r: number): Sign[] {
  const small = signs.filter(({ kind }) => kind === 'small')
  const others = signs.filter(({ kind }) => kind !== 'small')
  const alone = small.filter((dot) => {
    const near = others.find(
      ({ kind, stance, x }) =>
        kind === 'vote' && stance === dot.stance && Math.abs(x - dot.x) < 2 * r + APART,
    )
    if (!near) return true
    near.claims = [...near.claims, ...dot.claims]
    near.bands = [...near.bands, ...dot.bands]
    near.feet = [...near.feet, ...dot.feet]
    return false
  })
  return [...others, ...alone]
}
