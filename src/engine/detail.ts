/** Everything that the page tells about the selected event. */
import { type Claim, type Figure, NOT_STATED, STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { readDate } from '../model/dates'
import { isCollective, sideOf } from '../model/independence'
import type { Judgement } from '../model/status'
import { UNHEARD } from '../model/statuses'
import { type Filters, type View, VOICES, type Voice } from '../model/view'
import { contradictionsIn } from './contradictions'
import type { ClaimDetail, Detail, NoVote, SourceName, WrittenDate } from './engine'
import { sourceName } from './marks'
import { rowOf } from './rows'
import { BITS, type Hider } from './subjects'
import { hear } from './voices'
import { withoutVote } from './votes'

/** @param order events as the list sorts them
 *  @param bits per event what hides it, 0 where it is in view */
export function detailOf(
  columns: Columns,
  judgement: Judgement,
  view: View,
  order: Uint32Array,
  bits: Uint8Array,
): Detail | null {
  const e = columns.dataset.events.findIndex(({ id }) => id === view.event)
  const event = columns.dataset.events[e]
  if (!event) return null
  const claims = range(columns.first[e] ?? 0, columns.first[e + 1] ?? 0)
  const heard = claims.filter((c) => judgement.heard[c])
  const asserted = firstAsserted(columns, judgement, claims)
  const told = (c: number) => claimDetail(columns, judgement, c, asserted)
  return {
    ...rowOf(columns, judgement, e),
    spoken: judgement.status[e] !== UNHEARD,
    summary: event.summary ?? '',
    tags: event.tags ?? [],
    hiddenBy: hiddenBy(columns, view, claims, bits[e] ?? 0),
    unheard: claims.length - heard.length,
    heard: heard.map(told),
    contradictions: contradictionsIn(columns, judgement, e, told),
    ...neighbours(columns, order, bits, e),
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** An event of which nobody heard speaks has no status, no stance, no contradiction and no date that could hide it. */
const MOOT = BITS.status | BITS.stance | BITS.within | BITS.contradiction

function hiddenBy(columns: Columns, view: View, claims: number[], bits: number): Detail['hiddenBy'] {
  const telling = bits & BITS.unheard ? bits & ~MOOT : bits
  const names = (Object.keys(BITS) as Hider[]).filter((name) => telling & BITS[name])
  return names.flatMap((name) => (name === 'unheard' ? silencing(columns, view, claims) : [name]))
}

/** The choices of voices each of which leaves out at least one of the claims. */
function silencing(columns: Columns, { filters, asof }: View, claims: number[]): (Voice | 'asof')[] {
  const leavesOut = (kept: Filters, day: string | null): boolean => {
    const heard = hear(columns, kept, day)
    return claims.some((c) => !heard[c])
  }
  const voices: (Voice | 'asof')[] = VOICES.filter((voice) => {
    const ticked = filters[voice]
    return ticked && leavesOut({ [voice]: ticked }, null)
  })
  return leavesOut({}, asof) ? [...voices, 'asof'] : voices
}

/** The events in view before and after an event, itself in view or not. */
function neighbours({ dataset }: Columns, order: Uint32Array, bits: Uint8Array, e: number) {
  const at = order.indexOf(e)
  const inView = (position: number) => bits[order[position] ?? 0] === 0
  const step = (direction: 1 | -1): string | null => {
    for (let i = at + direction; i >= 0 && i < order.length; i += direction) {
      if (inView(i)) return dataset.events[order[i] ?? 0]?.id ?? null
    }
    return null
  }
  return { previous: step(-1), next: step(1) }
}

function claimDetail(
  columns: Columns,
  judgement: Judgement,
  c: number,
  asserted: Map<number, number>,
): ClaimDetail {
  const claim = columns.claims[c]
  if (!claim) throw new RangeError(`There is no claim ${c}`)
  return {
    id: claim.id,
    source: nameOf(columns, columns.source[c] ?? 0),
    about: columns.dataset.sources[columns.source[c] ?? 0]?.about ?? '',
    via: (claim.via ?? []).map((id) => sourceName(columns, id)),
    stance: claim.stance,
    text: claim.text,
    quote: claim.quote ?? '',
    note: claim.note ?? '',
    url: claim.url ?? '',
    archiveUrl: claim.archiveUrl ?? '',
    occurred: written(claim.occurred),
    reported: written(claim.reported),
    figures: Object.entries(claim.figures ?? {}).map(([name, figure]) => [name, ...bounds(figure)]),
    noVote: noVote(columns, judgement, c),
    earlierThan: earlierThan(columns, asserted, c),
  }
}

function nameOf({ dataset, independence }: Columns, s: number): SourceName {
  const source = dataset.sources[s]
  return {
    id: source?.id ?? '',
    name: source?.name ?? '',
    kind: source?.kind ?? 'other',
    affiliation: source ? sideOf(source) : NOT_STATED,
    collective: isCollective(independence, s),
  }
}

function written(text: string | undefined): WrittenDate | null {
  if (text === undefined || text === '') return null
  const reading = readDate(text)
  return { text, date: reading.date, why: reading.date ? (reading.lost ?? '') : reading.why }
}

const bounds = (figure: Figure): [number | null, number | null] =>
  typeof figure === 'number' ? [figure, figure] : figure

function noVote(columns: Columns, judgement: Judgement, c: number): NoVote | null {
  const reason = withoutVote(columns, judgement, c)
  if (!reason) return null
  const by: Claim | undefined = columns.claims[reason.by]
  return { why: reason.why, by: sourceName(columns, by?.source ?? ''), when: written(by?.reported) }
}

/** Per source with a vote for an event: when at the earliest it first said so, ms; -Infinity where nobody can tell. */
function firstAsserted(columns: Columns, { votes }: Judgement, claims: number[]): Map<number, number> {
  const { source, stance } = columns
  const first = new Map<number, number>()
  for (const c of claims) {
    if (!votes[c] || STANCES[stance[c] ?? 0] !== 'asserts') continue
    const s = source[c] ?? 0
    const from = readDate(columns.claims[c]?.reported ?? '').date?.from ?? Number.NEGATIVE_INFINITY
    first.set(s, Math.min(first.get(s) ?? Number.POSITIVE_INFINITY, from))
  }
  return first
}

/** For a denial or doubt: the sources that asserted the event only on later days. It was no answer to them. */
function earlierThan(
  { stance, known, dataset }: Columns,
  asserted: Map<number, number>,
  c: number,
): string[] {
  const name = STANCES[stance[c] ?? 0]
  if (name !== 'denies' && name !== 'doubts') return []
  const later = [...asserted].filter(([, from]) => from >= (known[c] ?? Infinity))
  return later.map(([s]) => dataset.sources[s]?.name ?? '')
}
