/** The parts of an answer that tell of single events: statements find which these are, and where they stand; the rest is told by
 *  the code of the memory engine. */
import { subjectsFiltered } from '../../model/filters'
import type { Answer } from '../answer/parts'
import { FIRST_ROWS } from '../firstQuestion'
import { hidersOf } from '../memory/choice/subjects'
import { detailOf } from '../memory/event/detail'
import { claimLineOf } from '../memory/field/claimLines'
import { WHOLE } from '../memory/field/lineRows'
import { stagedLine, TOLD } from '../memory/field/stage'
import { tiedClaim, tiedClaims } from '../memory/field/ties'
import { matrixOf, orderedColumns } from '../memory/list/matrix'
import { rowOf } from '../memory/list/rows'
import type { Positions } from '../positions'
import { askedOf, codeTable, type Given } from './asked'
import { speakersStatement } from './choosing'
import { eventNumber, inSight, judgedIn } from './inSight'
import {
  beforeStatement,
  type Keys,
  keysStatement,
  type Listed,
  lineOrder,
  listedStatement,
  listOrder,
  neighbourStatement,
  pageStatement,
} from './ordering'
import type { Parts, Put } from './put'
import { countShown } from './sums'
import { isUnfiltered, unfilteredTotals } from './unfiltered'

type Events = Parts<'rows' | 'lines' | 'stage' | 'matrix' | 'selected' | 'tied'>

export function eventsOf(put: Put): Events {
  const { known, asking, question } = put
  const { view } = question
  /** @returns the events of a page, by number in the dataset of what is in sight, in order */
  async function judgedPage(listed: Listed, keys: Keys, positions: Positions) {
    const asked = askedOf(known, view)
    const found = await asking.numbers(pageStatement(asked.at, keys, listed, positions), asked.tables)
    const seen = await inSight(asking, known, found.flat())
    return { ...judgedIn(seen, view), events: found.flat().map((e) => seen.at.get(e) ?? 0), seen }
  }
  const linesKeys = () => lineOrder(view, askedOf(known, view).at)

  return {
    async rows() {
      const { judged, events } = await judgedPage('shown', listOrder(view), question.rows ?? FIRST_ROWS)
      return events.map((e) => rowOf(judged.columns, judged.allIncluded, judged.judgement, e))
    },
    async lines() {
      const asked = askedOf(known, view)
      const [[rows = 0] = []] = isUnfiltered(view)
        ? [[unfilteredTotals(known.description).events]]
        : await asking.numbers(listedStatement(asked.at, 'lines'), asked.tables)
      const { from, to } = rows <= WHOLE ? { from: 0, to: rows } : (question.lines ?? FIRST_ROWS)
      const { judged, events } = await judgedPage('lines', linesKeys(), { from, to: Math.min(to, rows) })
      const lines = events.map((e) => claimLineOf(judged.columns, judged.allIncluded, judged.judgement, e))
      return { rows, from: Math.min(from, rows), lines }
    },
    async stage() {
      if (subjectsFiltered(view)) {
        const [rows, { judged, events }] = await Promise.all([
          countShown(put, view),
          judgedPage('shown', linesKeys(), { from: 0, to: TOLD }),
        ])
        return { rows, lines: events.map((e) => stagedLine(judged, e)) }
      }
      const e = await eventNumber(asking, known, view.event)
      if (e === null) return { rows: 0, lines: [] }
      const seen = await inSight(asking, known, [e], 2)
      return { rows: 1, lines: [stagedLine(judgedIn(seen, view).judged, seen.at.get(e) ?? 0)] }
    },
    async matrix() {
      const { cells } = question
      if (!cells) return null
      const asked = askedOf(known, view)
      const [speakers, { judged, events }] = await Promise.all([
        asking.numbers(speakersStatement(asked.at), asked.tables),
        judgedPage('shown', listOrder(view), cells.rows),
      ])
      const { columns, allIncluded, judgement } = judged
      const speaks = new Uint8Array(known.sources.length)
      const first = new Float64Array(known.sources.length).fill(Number.POSITIVE_INFINITY)
      const most = new Float64Array(known.sources.length)
      for (const [s = 0, claims = 0, by = 0, inView = 0] of speakers) {
        speaks[s] = inView
        first[s] = by
        most[s] = -claims
      }
      const across = orderedColumns(columns, known.description, view.columns, speaks, () =>
        view.columns === 'first' ? first : most,
      )
      return matrixOf(columns, allIncluded, judgement, Uint32Array.from(events), across, cells)
    },
    selected: () => selected(put),
    async tied() {
      if (!question.tied) return null
      const own = await eventNumber(asking, known, question.tied.event)
      if (own === null) return []
      const seen = await inSight(asking, known, [own])
      const { columns, judgement } = judgedIn(seen, view).judged
      const claims = tiedClaims({ columns, judgement }, question.tied)
      const numbers = [...seen.at.keys()]
      const events = [...new Set(claims.map((c) => columns.event[c] ?? 0))]
      const rows = new Map(
        await Promise.all(events.map(async (e) => [e, await rowOfLine(put, numbers[e] ?? 0)] as const)),
      )
      return claims.map((c) => ({ ...tiedClaim(columns, c), row: rows.get(columns.event[c] ?? 0) ?? null }))
    },
  }
}

async function selected(put: Put): Promise<Answer['selected']> {
  const { known, asking, question } = put
  const { view } = question
  const number = await eventNumber(asking, known, view.event)
  if (number === null) return null
  const [seen, around, row] = await Promise.all([
    inSight(asking, known, [number], 2),
    place(put, number, listOrder(view), 'shown'),
    rowOfLine(put, number),
  ])
  const [previous, next] = await Promise.all([
    idBeside(put, around, 'previous'),
    idBeside(put, around, 'next'),
  ])
  const { judged, stages } = judgedIn(seen, view)
  const { columns, allIncluded, judgement } = judged
  const found = detailOf(
    columns,
    allIncluded,
    judgement,
    view,
    () => ({ previous: -1, next: -1, position: around.before }),
    (one) => hidersOf(stages.visibility(), one),
    () => row,
  )
  return found && { ...found, previous, next }
}

type Place = { keys: Keys; values: readonly number[]; before: number; inList: boolean }

/** Where an event stands in a list, or would stand. */
async function place(put: Put, e: number, keys: Keys, listed: Listed): Promise<Place> {
  const { known, asking, question } = put
  const asked = askedOf(known, question.view)
  const [row = []] = await asking.numbers(keysStatement(asked.at, keys, listed), {
    ...asked.tables,
    wanted: codeTable([e]),
  })
  const values = row.slice(0, 4)
  const then = askedOf(known, question.view, keysGiven(values))
  const [[before = 0] = []] = await asking.numbers(beforeStatement(then.at, keys, listed), then.tables)
  return { keys, values, before, inList: row[4] === 1 }
}

const keysGiven = (values: readonly number[]): Given =>
  values.map((value, i) => [`key${i + 1}`, 'Float64', value] as const)

async function rowOfLine(put: Put, e: number): Promise<number | null> {
  const { view } = put.question
  const { before, inList } = await place(put, e, lineOrder(view, askedOf(put.known, view).at), 'lines')
  return inList ? before : null
}

async function idBeside(
  { known, asking, question }: Put,
  { keys, values }: Place,
  side: 'previous' | 'next',
): Promise<string | null> {
  const { at, tables } = askedOf(known, question.view, keysGiven(values))
  const [found] = await asking.objects<{ id: string }>(neighbourStatement(at, keys, side), tables)
  return found?.id ?? null
}
