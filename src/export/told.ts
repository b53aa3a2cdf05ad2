/** What the engine says of events that are exported, beside what the dataset says of them. */
import type { LineClaim } from '../engine/answer/claimLine'
import type { Row } from '../engine/answer/row'
import type { Engine } from '../engine/engine'
import type { View } from '../model/view'

export type ToldEvent = Pick<Row, 'status' | 'eventSpan' | 'rivals'> & {
  /** By id: the date that the claim gives, and whether it votes and stands. Of very many, only the first. */
  claims: ReadonlyMap<string, Pick<LineClaim, 'dated' | 'written' | 'votes' | 'overturned'>>
}

/** By the ids of events. */
export type Told = ReadonlyMap<string, ToldEvent>

/** So many events are asked for at once. */
const AT_ONCE = 10_000

/** Asks about all events that a view shows. @param events how many these are */
export async function toldBy(engine: Pick<Engine, 'ask'>, view: View, events: number): Promise<Told> {
  const claims = await claimsBy(engine, view)
  const told = new Map<string, ToldEvent>()
  for (let from = 0; from < events; from += AT_ONCE) {
    const { rows } = await engine.ask({ view, parts: ['rows'], rows: { from, to: from + AT_ONCE } })
    for (const { id, status, eventSpan, rivals } of rows)
      told.set(id, { status, eventSpan, rivals, claims: claims.get(id) ?? new Map() })
  }
  return told
}

async function claimsBy(engine: Pick<Engine, 'ask'>, view: View): Promise<Map<string, ToldEvent['claims']>> {
  const claims = new Map<string, ToldEvent['claims']>()
  for (let [from, all] = [0, 1]; from < all; from += AT_ONCE) {
    const { lines } = await engine.ask({ view, parts: ['lines'], lines: { from, to: from + AT_ONCE } })
    all = lines?.rows ?? 0
    for (const line of lines?.lines ?? [])
      claims.set(line.id, new Map(line.claims.map((claim) => [claim.id, claim])))
  }
  return claims
}
