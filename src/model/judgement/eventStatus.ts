/** The status of an event by its votes (contracts.md, "Status"). */
import { STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import { NOT_INCLUDED, STATUSES, type Status } from '../statuses'
import { isContested } from './opposition'

const [ASSERTS, DENIES, DOUBTS] = [
  STANCES.indexOf('asserts'),
  STANCES.indexOf('denies'),
  STANCES.indexOf('doubts'),
]

/** The status of an event, as an index into STATUSES; NOT_INCLUDED where no claim is included. Sources and parties are counted
 *  by stamping them with the event's number, so that no set is made per event. */
export function statusReader(
  columns: Columns,
  included: Uint8Array,
  votes: Uint8Array,
): (e: number) => number {
  const { first, source, party, stance } = columns
  const sourceSeen = new Int32Array(party.length).fill(-1)
  const partySeen = new Int32Array(party.length).fill(-1)
  return (e) => {
    let any = 0
    let against = 0
    let denials = 0
    let sources = 0
    let parties = 0
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      any |= included[c] as number
      if (!votes[c]) continue
      const said = stance[c]
      if (said === DENIES) denials++
      if (said === DENIES || said === DOUBTS) against++
      if (said !== ASSERTS) continue
      const s = source[c] as number
      const p = party[s] as number
      if (sourceSeen[s] !== e) sources++
      if (partySeen[p] !== e) parties++
      sourceSeen[s] = e
      partySeen[p] = e
    }
    if (!any) return NOT_INCLUDED
    const contested = sources > 0 && against > 0 && isContested(columns, e, votes)
    return CODES[named(contested, denials, sources, parties)]
  }
}

const CODES = Object.fromEntries(STATUSES.map((status, i) => [status, i])) as Record<Status, number>

function named(contested: boolean, denials: number, sources: number, parties: number): Status {
  if (contested) return 'contested'
  if (!sources) return denials ? 'denied' : 'unconfirmed'
  if (parties > 1) return 'corroborated'
  return sources > 1 ? 'one-sided' : 'single-source'
}
