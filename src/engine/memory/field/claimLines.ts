/** The claim lines of some events, with the claims that are included now (`contracts.md`, "Lanes"). */
import { STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { claimId, occurredText } from '../../../model/dataset/texts'
import { spanOfDate } from '../../../model/judgement/eventSpan'
import type { Judgement } from '../../../model/judgement/judgement'
import { opposedClaims } from '../../../model/judgement/opposition'
import { NOT_INCLUDED } from '../../../model/statuses'
import { dateAt } from '../../../model/time/dateTable'
import type { ClaimLine, LineClaim } from '../../answer/claimLine'
import { isOverturned } from '../event/noVote'
import { rowOf } from '../list/rows'
import { contradictors } from './contradictors'

/** Claims that one line lists; of the others there is only their number. */
const LISTED = 200

const [ASSERTS] = [STANCES.indexOf('asserts')]

const known = new WeakMap<Judgement, Map<number, ClaimLine>>()
/** Lines of a judgement that are remembered: scrolling and panning ask for the same again. */
const REMEMBERED = 200

/** @param everybody the judgement with all claims included */
export function claimLineOf(
  columns: Columns,
  allIncluded: Judgement,
  judgement: Judgement,
  e: number,
): ClaimLine {
  const lines = known.get(judgement) ?? new Map<number, ClaimLine>()
  known.set(judgement, lines)
  const line = lines.get(e) ?? lineAnew(columns, allIncluded, judgement, e)
  if (lines.size >= REMEMBERED) lines.clear()
  lines.set(e, line)
  return line
}

function lineAnew(columns: Columns, allIncluded: Judgement, judgement: Judgement, e: number): ClaimLine {
  const { id, title, status, voices, against, elsewhere, rivals, before } = rowOf(
    columns,
    allIncluded,
    judgement,
    e,
  )
  const [start, end] = [columns.first[e] ?? 0, columns.first[e + 1] ?? 0]
  const waits = judgement.status[e] === NOT_INCLUDED
  return {
    id,
    title,
    status,
    side: waits ? '' : oneSide(columns, judgement, start, end),
    asserting: voices.asserts,
    against,
    elsewhere,
    rivals,
    before: waits ? null : before,
    waits,
    total: end - start,
    claims: listedClaims(columns, judgement, e),
  }
}

/** The affiliation of all that assert the event, where that is a single, stated one. */
function oneSide(columns: Columns, { votes }: Judgement, start: number, end: number): string {
  let side: string | undefined
  for (let c = start; c < end; c++) {
    if (!votes[c] || columns.stance[c] !== ASSERTS) continue
    const own = columns.sources[columns.source[c] ?? 0]?.affiliation ?? ''
    if (side !== undefined && side !== own) return ''
    side = own
  }
  return side ?? ''
}

/** In the file's order; of very many, those that vote first. */
function listedClaims(columns: Columns, judgement: Judgement, e: number): LineClaim[] {
  const [start, end] = [columns.first[e] ?? 0, columns.first[e + 1] ?? 0]
  const opposed = opposedClaims(columns, e, judgement.votes)
  const all = Array.from({ length: end - start }, (_, i) => start + i)
  const first = all.length > LISTED ? all.sort((a, b) => weight(judgement, b) - weight(judgement, a)) : all
  const against = contradictors(columns, judgement, e)
  return first
    .slice(0, LISTED)
    .map((c) => claimOf(columns, judgement, c, opposed.has(c), against.get(c) ?? NOBODY))
}

const NOBODY: number[] = []

const weight = ({ included, votes }: Judgement, c: number): number => (included[c] ?? 0) + (votes[c] ?? 0)

function claimOf(
  columns: Columns,
  judgement: Judgement,
  c: number,
  opposed: boolean,
  against: readonly number[],
): LineClaim {
  const source = columns.sources[columns.source[c] ?? 0]
  const { dated, dates } = whenOf(columns, columns.occurred[c] ?? 0)
  return {
    id: claimId(columns, c),
    source: source?.name ?? '',
    language: source?.language ?? '',
    side: source?.affiliation ?? '',
    stance: STANCES[columns.stance[c] ?? 0] ?? 'neither',
    included: judgement.included[c] === 1,
    votes: judgement.votes[c] === 1,
    overturned: isOverturned(columns, judgement, c),
    opposed,
    against: against.map((other) => claimId(columns, other)),
    dates,
    dated,
    written: occurredText(columns, c),
  }
}

type When = Pick<LineClaim, 'dates' | 'dated'>
const datesRead = new WeakMap<Columns, Map<number, When>>()
/** Dates that are remembered: reading one takes as long as all the rest of a claim. */
const DATES_REMEMBERED = 5000

/** @param date its number in the table of dates */
function whenOf(columns: Columns, date: number): When {
  const all = datesRead.get(columns) ?? new Map<number, When>()
  datesRead.set(columns, all)
  const when = all.get(date) ?? whenAnew(columns, date)
  if (all.size >= DATES_REMEMBERED) all.clear()
  all.set(date, when)
  return when
}

function whenAnew({ dates }: Columns, date: number): When {
  const dated = dateAt(dates, date)
  return { dated, dates: dated && !Number.isNaN(dates.edgeFrom[date]) ? spanOfDate(dated) : null }
}
