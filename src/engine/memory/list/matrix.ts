/** The matrix: a row per event, a column per source, in each cell what that source says about that event. Only the
 *  cells in sight are answered. Columns "by first report" are ordered by the first day on which it is certain that an
 *  included claim of the source was public. Filters of events move no column. */
import { STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { claimId } from '../../../model/dataset/texts'
import type { Description } from '../../../model/description'
import type { Judgement } from '../../../model/judgement/judgement'
import type { ColumnsBy } from '../../../model/view'
import type { Matrix, MatrixCell, MatrixClaim, MatrixColumn } from '../../answer/row'
import type { Cells } from '../../positions'
import { isOverturned } from '../event/noVote'
import { byAffiliation } from '../field/lanes'
import { rowOf } from './rows'

const compare = new Intl.Collator('en', { numeric: true }).compare

/** The sources with an included claim on an event in view, in the order that the view names; equals keep the order of
 *  the lanes. The order depends on all included claims, so that filters of events never move a column.
 *  @param hidden per event the bits of what hides it: 0 where it is in view */
export function matrixColumns(
  columns: Columns,
  description: Description,
  judgement: Judgement,
  hidden: Uint8Array,
  by: ColumnsBy,
): MatrixColumn[] {
  return orderedColumns(columns, description, by, speaking(columns, judgement, hidden), () =>
    by === 'first' ? firstKnown(columns, judgement) : mostClaims(columns, judgement),
  )
}

/** @param speaks by source, 1 where it has a column
 *  @param keys by source, by which columns ascend that are ordered by first report or by claims */
export function orderedColumns(
  columns: Columns,
  description: Description,
  by: ColumnsBy,
  speaks: Uint8Array,
  keys: () => Float64Array,
): MatrixColumn[] {
  const numberOf = (id: string): number => columns.dictionaries.source.codes.get(id) ?? -1
  const sources = byAffiliation(columns, description)
    .filter(({ value }) => speaks[numberOf(value)])
    .map(({ value, label, under = '' }) => ({ id: value, name: label, under }))
  if (by === 'affiliation') return sources
  if (by === 'name') return sources.sort((a, b) => compare(a.name, b.name))
  const key = keys()
  const keyOf = ({ id }: MatrixColumn): number => key[numberOf(id)] ?? 0
  return sources.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))))
}

/** 1 per source that has a cell. */
function speaking(
  { event, source, party }: Columns,
  { included }: Judgement,
  hidden: Uint8Array,
): Uint8Array {
  const speaks = new Uint8Array(party.length)
  for (let c = 0; c < included.length; c++)
    if (included[c] && !hidden[event[c] ?? 0]) speaks[source[c] ?? 0] = 1
  return speaks
}

/** Per source the earliest time by which it is certain that an included claim of it was public, ms; Infinity where no
 *  day of report is known. */
function firstKnown({ source, reported, dates, party }: Columns, { included }: Judgement): Float64Array {
  const first = new Float64Array(party.length).fill(Number.POSITIVE_INFINITY)
  for (let c = 0; c < included.length; c++) {
    const s = source[c] ?? 0
    if (included[c]) first[s] = Math.min(first[s] ?? 0, dates.known[reported[c] ?? 0] ?? 0)
  }
  return first
}

/** Per source: minus the number of its included claims. */
function mostClaims({ source, party }: Columns, { included }: Judgement): Float64Array {
  const count = new Float64Array(party.length)
  for (let c = 0; c < included.length; c++) {
    const s = source[c] ?? 0
    if (included[c]) count[s] = (count[s] ?? 0) - 1
  }
  return count
}

/** The cells in sight.
 *  @param allIncluded the judgement with every claim included
 *  @param events those of the rows in sight, as the list sorts them */
export function matrixOf(
  columns: Columns,
  allIncluded: Judgement,
  judgement: Judgement,
  events: Uint32Array,
  sources: MatrixColumn[],
  { rows, columns: across }: Cells,
): Matrix {
  const shown = sources.slice(across.from, across.to)
  const position = new Map(
    shown.map(({ id }, i) => [columns.dictionaries.source.codes.get(id), across.from + i]),
  )
  return {
    sources: sources.length,
    from: { row: rows.from, column: across.from },
    columns: shown,
    rows: Array.from(events, (e) => {
      const { id, title, status, before, elsewhere } = rowOf(columns, allIncluded, judgement, e)
      return { id, title, status, before, elsewhere, cells: cellsOf(columns, judgement, e, position) }
    }),
  }
}

/** What the sources in sight say about an event, from left to right. The claims of a cell are ordered by stance, then
 *  as in the file. */
function cellsOf(
  columns: Columns,
  judgement: Judgement,
  e: number,
  position: ReadonlyMap<number | undefined, number>,
): MatrixCell[] {
  const { first, source } = columns
  const cells = new Map<number, MatrixClaim[]>()
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    const column = position.get(source[c])
    if (!judgement.included[c] || column === undefined) continue
    const cell = cells.get(column) ?? []
    cells.set(column, [...cell, claimOf(columns, judgement, c)])
  }
  return [...cells].sort(([a], [b]) => a - b).map(([column, all]) => ({ column, claims: byStance(all) }))
}

const claimOf = (columns: Columns, judgement: Judgement, c: number): MatrixClaim => ({
  id: claimId(columns, c),
  stance: STANCES[columns.stance[c] ?? 0] ?? 'neither',
  votes: judgement.votes[c] === 1,
  overturned: isOverturned(columns, judgement, c),
})

const byStance = (claims: MatrixClaim[]): MatrixClaim[] =>
  claims.sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance))
