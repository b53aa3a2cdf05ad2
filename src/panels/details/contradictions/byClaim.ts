/** Contradictions gathered by the claim that stands against most others, so that no text is read twice. */
import type { Named } from '../../../engine/answer/changes'
import type { Contradiction, Side } from '../../../engine/answer/eventDetail'
import { valueWords } from '../../../words/en/sentences/contradictionWords'

/** What one or more claims say in the same words. */
export type Saying = { words: string; sides: Side[] }

/** Opponents of one claim that stand on the same event, and of which the dataset says the same.
 *  `note`: what the dataset says, '' where it only says so, null where it does not. */
export type Opponents = { on: Named | null; note: string | null; sayings: Saying[] }

export type Opposition = {
  side: Side
  /** What it says; several only where it counts different things against different claims. */
  words: string[]
  against: Opponents[]
}

/** Each pair stands in one group: that of the claim with most pairs left, the first of several.
 *  @param pairs contradictions about one field */
export function gatheredByClaim(pairs: readonly Contradiction[]): Opposition[] {
  const groups: Opposition[] = []
  let rest = [...pairs]
  while (rest.length) {
    const id = mostOpposed(rest)
    const own = rest.filter((pair) => pair.sides.some(({ claim }) => claim.id === id))
    groups.push(groupOf(id, own))
    rest = rest.filter((pair) => !own.includes(pair))
  }
  return groups
}

function mostOpposed(pairs: readonly Contradiction[]): string {
  const counts = new Map<string, number>()
  for (const { sides } of pairs)
    for (const { claim } of sides) counts.set(claim.id, (counts.get(claim.id) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? ''
}

function groupOf(id: string, pairs: readonly Contradiction[]): Opposition {
  const turned = pairs.map((pair) => {
    const [one, other] = pair.sides
    return one.claim.id === id ? { pair, side: one, against: other } : { pair, side: other, against: one }
  })
  const against: Opponents[] = []
  for (const { pair, side, against: opponent } of turned) {
    const note = pair.stated ? pair.note : null
    const words = valueWords(pair, opponent.claim, side.claim)
    add(opponentsLike(against, opponent.on, note), words, opponent)
  }
  const words = turned.map(({ pair, side, against: opponent }) =>
    valueWords(pair, side.claim, opponent.claim),
  )
  const [first] = turned
  if (!first) throw new Error('A group of contradictions needs a pair.')
  return { side: first.side, words: [...new Set(words)], against }
}

function opponentsLike(among: Opponents[], on: Named | null, note: string | null): Opponents {
  const known = among.find((one) => one.on?.id === on?.id && one.note === note)
  if (known) return known
  const made: Opponents = { on, note, sayings: [] }
  among.push(made)
  return made
}

function add({ sayings }: Opponents, words: string, side: Side): void {
  const same = sayings.find((saying) => saying.words === words)
  if (same) same.sides.push(side)
  else sayings.push({ words, sides: [side] })
}
