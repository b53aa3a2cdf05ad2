/** Events with the same status, stances and contradicted fields have the same profile. The filters by these three are
 *  applied once per profile, of which some dozens occur, and not once per event. */

import { CONTRADICTION_FIELDS, STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { contradictedFields } from '../../../model/judgement/contradictions'
import type { Judgement, Since } from '../../../model/judgement/judgement'
import { NOT_INCLUDED, STATUSES } from '../../../model/statuses'

/** A profile's number: from the right a bit per contradicted field, a bit per included stance, and the status; of an event
 *  that no included claim is about, the number after the last status. */
const [FIELD_BITS, STANCE_BITS] = [CONTRADICTION_FIELDS.length, STANCES.length]
const NO_STATUS = STATUSES.length
/** How many there can be. */
export const PROFILES = (NO_STATUS + 1) << (FIELD_BITS + STANCE_BITS)

const all = Uint16Array.from({ length: PROFILES }, (_, number) => number)

/** What a profile's number stands for: index into STATUSES, or its length where no claim is included; a bit per index into
 *  STANCES; a bit per index into CONTRADICTION_FIELDS. */
export const STATUS_OF = all.map((number) => number >> (FIELD_BITS + STANCE_BITS))
export const STANCES_OF = all.map((number) => (number >> FIELD_BITS) & ((1 << STANCE_BITS) - 1))
export const FIELDS_OF = all.map((number) => number & ((1 << FIELD_BITS) - 1))

/** @param status index into STATUSES, or NOT_INCLUDED; the others are bits */
export const profileNumber = (status: number, stances: number, fields: number): number =>
  ((((status === NOT_INCLUDED ? NO_STATUS : status) << STANCE_BITS) | stances) << FIELD_BITS) | fields

const made = new WeakMap<Judgement, Uint16Array>()

/** Per event its profile's number. Made once per judgement.
 *  @param since a judgement by other claims: where its profiles are known, only events that may differ are computed */
export function profilesOf(columns: Columns, judgement: Judgement, since?: Since): Uint16Array {
  const known = made.get(judgement)
  if (known) return known
  const { first, stance } = columns
  const { included, status } = judgement
  const last = since && made.get(since.before)
  const anew = last && since.anew
  const fields = contradictedFields(columns, judgement, since)
  const profiles = last?.slice() ?? new Uint16Array(columns.events)
  for (let e = 0; e < profiles.length; e++) {
    if (anew && !anew[e]) continue
    let stances = 0
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) if (included[c]) stances |= 1 << (stance[c] as number)
    profiles[e] = profileNumber(status[e] as number, stances, fields[e] as number)
  }
  made.set(judgement, profiles)
  return profiles
}
