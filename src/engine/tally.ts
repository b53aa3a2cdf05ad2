/** What events add up to, a row of sums for each profile: what the filters by status, stance and contradiction let
 *  through is then a sum of some dozens of rows, however many events there are. Rows are kept from answer to answer and
 *  corrected by the events that add up otherwise. */
import { PROFILES } from './profiles'
import type { Looked } from './subjects'

/** How events add up. */
export type Adding = {
  /** Adds an event to a row of sums.
   *  @param sign 1 to add it, -1 to take it away
   *  @param others what hides it beside its profile */
  event: (row: Int32Array, e: number, sign: number, others: number) => void
  /** Adds all events that anybody speaks of, in one go. */
  all: (row: Int32Array) => void
}

/** Numbers that are kept at most, in all rows: 16 MB. Where there are more, everything is added up anew each time. */
const MOST = 4_000_000

/** By the profile's number. */
type Rows = (Int32Array | undefined)[]
type Kept<Basis> = Pick<Looked, 'profiles' | 'others'> & { basis: Basis; rows: Rows }

/** @param width numbers in a row
 *  @param adding how events add up on a basis, which may be a judgement
 *  @param otherwise per event, 1 where it adds up otherwise on one basis than on another; null where those are so many
 *  that adding up all of them anew is less work
 *  @returns tells the sum of all events that their profiles do not hide */
export function tallying<Basis>(
  width: number,
  adding: (basis: Basis) => Adding,
  otherwise: (before: Basis, now: Basis) => Uint8Array | null,
) {
  let last: Kept<Basis> | null = null
  let everything: { basis: Basis; sum: Int32Array } | null = null

  function rowsOf(basis: Basis, looked: Looked): Rows {
    const anew = last && last.basis !== basis ? otherwise(last.basis, basis) : NOTHING
    const rows = last && anew ? last.rows : new Array<Int32Array | undefined>(PROFILES)
    const { event: add } = adding(basis)
    if (!last || !anew) build(rows, width, add, looked)
    else if (anew !== NOTHING || last.others !== looked.others)
      correct(rows, width, { add, take: adding(last.basis).event }, last, looked, anew)
    last = { basis, rows, profiles: looked.profiles, others: looked.others }
    return rows
  }

  return (basis: Basis, looked: Looked): Int32Array => {
    const large = width * distinct(looked.profiles) > MOST
    // Rows are worth making where events are chosen; and of the first basis, which is everybody.
    if (looked.everything && (large || (last && last.basis !== basis))) {
      if (everything?.basis !== basis) {
        everything = { basis, sum: new Int32Array(width) }
        adding(basis).all(everything.sum)
      }
      return everything.sum
    }
    return large
      ? whole(width, adding(basis).event, looked)
      : sumOf(rowsOf(basis, looked), width, looked.hides)
  }
}

type Add = Adding['event']

const NOTHING = new Uint8Array(0)

function whole(width: number, add: Add, { profiles, others, hides }: Looked): Int32Array {
  const sum = new Int32Array(width)
  for (let e = 0; e < profiles.length; e++)
    if (!hides[profiles[e] as number]) add(sum, e, 1, others[e] as number)
  return sum
}

function build(rows: Rows, width: number, add: Add, { profiles, others }: Looked): void {
  const rowOf = finding(rows, width)
  for (let e = 0; e < profiles.length; e++) add(rowOf(profiles[e] as number), e, 1, others[e] as number)
}

/** Takes away what events added up to and do not any more, and adds what they add up to now. */
function correct(
  rows: Rows,
  width: number,
  { add, take }: { add: Add; take: Add },
  before: Pick<Looked, 'profiles' | 'others'>,
  now: Looked,
  anew: Uint8Array,
): void {
  const rowOf = finding(rows, width)
  for (let e = 0; e < now.profiles.length; e++) {
    const then = before.others[e] as number
    const others = now.others[e] as number
    if (then === others && !anew[e]) continue
    take(rowOf(before.profiles[e] as number), e, -1, then)
    add(rowOf(now.profiles[e] as number), e, 1, others)
  }
}

/** The row of a profile. */
function finding(rows: Rows, width: number): (profile: number) => Int32Array {
  return (profile) => {
    const known = rows[profile]
    if (known) return known
    const row = new Int32Array(width)
    rows[profile] = row
    return row
  }
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
