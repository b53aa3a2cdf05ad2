/** What events add up to. Where it was prepared, there is a row of sums for each profile: what the filters by status,
 *  stance and contradiction let through is then a sum of some dozens of rows, however many events there are. Else all
 *  events are gone through. */
import type { Judgement } from '../../../model/judgement/judgement'
import { PROFILES } from '../choice/profiles'
import { inView, type Looked } from '../choice/subjects'

/** How events add up. */
export type Adding = {
  /** Adds an event to a row of sums.
   *  @param others what hides it beside its profile
   *  @param sign 1 to add it, -1 to take it away */
  event: (row: Int32Array, e: number, others: number, sign: number) => void
  /** Adds all events that anybody speaks of, in one go. */
  all: (row: Int32Array) => void
  /** Adds those that nothing hides, in one go. */
  chosen: (row: Int32Array, looked: Looked) => void
}

export type Tally<Basis> = {
  /** The sum of all events that nothing hides. Not to be written to. */
  sum(basis: Basis, looked: Looked): Int32Array
  /** Adds up a row for each profile, so that other choices among them are a sum of these. @returns false where there is
   *  nothing to do */
  prepare(basis: Basis, looked: Looked): boolean
}

/** Numbers that are kept at most, in all rows: 16 MB. Where there are more, everything is added up each time. */
const MOST = 4_000_000
/** Rows are kept of what was looked at last, and of what before. */
const KEPT = 2

/** By the profile's number. */
type Rows = (Int32Array | undefined)[]
type Kept = { judgement: Judgement; others: Uint8Array; rows: Rows }

/** @param width numbers in a row
 *  @param adding how events add up on a basis
 *  @param judgementOf a basis: on bases of one judgement events add up alike */
export function tallying<Basis>(
  width: number,
  adding: (basis: Basis) => Adding,
  judgementOf: (basis: Basis) => Judgement,
): Tally<Basis> {
  let kept: Kept[] = []
  let everything: { judgement: Judgement; sum: Int32Array } | null = null
  const prepared = (basis: Basis, { others }: Looked): Rows | undefined =>
    kept.find((one) => one.judgement === judgementOf(basis) && one.others === others)?.rows

  function all(basis: Basis): Int32Array {
    const judgement = judgementOf(basis)
    if (everything?.judgement !== judgement) {
      everything = { judgement, sum: new Int32Array(width) }
      adding(basis).all(everything.sum)
    }
    return everything.sum
  }

  return {
    sum(basis, looked) {
      const rows = prepared(basis, looked)
      if (rows) return sumOf(rows, width, looked.hides)
      if (looked.everything) return all(basis)
      return looked.allProfiles && isMost(looked)
        ? allBut(all(basis), adding(basis), looked)
        : chosen(width, adding(basis), looked)
    },
    prepare(basis, looked) {
      if (prepared(basis, looked) || width * distinct(looked.profiles) > MOST) return false
      const rows = rowsOf(width, adding(basis), looked)
      kept = [{ judgement: judgementOf(basis), others: looked.others, rows }, ...kept].slice(0, KEPT)
      return true
    },
  }
}

/** Are most events in view? Then less work is to take away the others. */
const isMost = (looked: Looked): boolean => 2 * inView(looked) > looked.profiles.length

/** Everything but what is hidden. */
function allBut(all: Int32Array, { event }: Adding, { profiles, others, hides }: Looked): Int32Array {
  const sum = all.slice()
  for (let e = 0; e < others.length; e++) {
    const other = others[e] as number
    if (!other || hides[profiles[e] as number]) continue
    event(sum, e, 0, -1)
    // Of what hides it, it may still be a value.
    event(sum, e, other, 1)
  }
  return sum
}

function chosen(width: number, { chosen }: Adding, looked: Looked): Int32Array {
  const sum = new Int32Array(width)
  chosen(sum, looked)
  return sum
}

function rowsOf(width: number, { event }: Adding, { profiles, others }: Looked): Rows {
  const rows = new Array<Int32Array | undefined>(PROFILES)
  for (let e = 0; e < profiles.length; e++) {
    const profile = profiles[e] as number
    const row = rows[profile] ?? new Int32Array(width)
    rows[profile] = row
    event(row, e, others[e] as number, 1)
  }
  return rows
}

function sumOf(rows: Rows, width: number, hides: Uint8Array): Int32Array {
  const sum = new Int32Array(width)
  rows.forEach((row, profile) => {
    if (!row || hides[profile]) return
    for (let i = 0; i < width; i++) sum[i] = (sum[i] as number) + (row[i] as number)
  })
  return sum
}

const counted = new WeakMap<Uint16Array, number>()

/** How many profiles occur. */
function distinct(profiles: Uint16Array): number {
  const known = counted.get(profiles)
  if (known !== undefined) return known
  const seen = new Uint8Array(2 ** 16)
  for (let e = 0; e < profiles.length; e++) seen[profiles[e] as number] = 1
  const number = seen.reduce((sum, one) => sum + one, 0)
  counted.set(profiles, number)
  return number
}
