/** Puts the rows of all files together to one dataset (contracts.md, "Dataset format"). Rows of the same event become one
 *  event, missing ids are made, and a later row that says something else of an event or a source than the first is
 *  reported. Every row is either loaded or listed. */

import { MOST_ERAS } from '../../model/bounds'
import type { Dataset } from '../../model/claim'
import type { Columns } from '../../model/dataset/columns'
import { columnsWriter } from '../../model/dataset/columnsWriter'
import { idFrom } from '../../model/dataset/ids'
import type { WrittenRelation } from '../../model/dataset/relations'
import type { RowName } from '../../model/edit'
import type { Rows } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { detached } from '../../model/storage/detached'
import { idTable } from '../../model/storage/idTable'
import { digits } from '../../words/en/digits'
import type { ClaimRecord, DatasetHead, EventRecord, Remark, RowRead } from '../record/record'
import { headOf } from './datasetHead'
import { eventDifferences, sameEvent } from './eventRows'
import { tooLong } from './longNames'
import { problemList } from './problems'
import { type Rejected, type Row, rejectedRows } from './rejectedRows'
import { sourceGatherer } from './sources'

export type Gathered = {
  columns: Columns
  rows: Rows
  problems: Problem[]
  rejected: Rejected[]
  formats: Recognised[]
}

/** Of which format a file is. */
export type Recognised = { file: string; format: string }

/** A row as it was read. `event`: the id of what its claims are about; null where it was listed. A claim without an id gets
 *  one that is made (contracts.md, "Dataset format"). */
export type SeenRow = {
  file: string
  header: readonly string[]
  row: Row
  event: string | null
  claims: { id: string | undefined; source: string }[]
}

export type Gatherer = {
  readonly rows: Rows
  /** All that comes until the next call is of this file. */
  begin(file: string): void
  /** The file is of this format. */
  recognised(format: string): void
  /** The file is one of rows. `header`: its columns; empty where it is no table. `mended`: of rows of other files. */
  table(header?: readonly string[], mended?: boolean): void
  /** @param instead the row whose place this one takes, where it was mended */
  row(read: RowRead, row: Row, instead?: RowName | null): void
  /** What a file says of itself. */
  head(head: DatasetHead): void
  /** A whole file of the project's own format. */
  dataset(dataset: Dataset): void
  problem(problem: Problem): void
  done(): Gathered
}

/** @param saw is told of every row that is loaded or listed */
export function gatherer(saw?: (row: SeenRow) => void): Gatherer {
  const writer = columnsWriter()
  const events = idTable(writer.eventId)
  const sources = sourceGatherer(writer)
  const problems = problemList()
  const head = headOf()
  const rows: Rows = { read: 0, loaded: 0, listed: 0 }
  const relations: (WrittenRelation & { at: string })[] = []
  const rejected = rejectedRows(problems, rows)
  const formats: Recognised[] = []
  let file = ''
  let header: readonly string[] = []
  /** Rows of one event mostly follow each other, and say the same of it. */
  let last: { event: EventRecord; e: number } | null = null

  const remark = ({ place }: Row, { field, value, what }: Remark, done: Problem['done']) =>
    problems.add({
      file,
      place: [place(), field && `“${field}”`].filter(Boolean).join(', '),
      value,
      what,
      done,
    })

  function list(row: Row, remarks: readonly Remark[]): void {
    rows.listed++
    const unnamed = remarks.filter((one) => !remark(row, one, 'listed')).length
    rejected.add(file, row, remarks, unnamed)
  }

  function eventOf(event: EventRecord, row: Row): number {
    if (last && (last.event === event || sameEvent(last.event, event))) return last.e
    const id = event.id ?? idFrom(event.title)
    const known = events.find(id)
    const e = known < 0 ? writer.event(event) : known
    if (known < 0) events.add(id, e)
    else if (!event.refers)
      for (const one of eventDifferences(event, writer.eventAt(e))) remark(row, one, 'noted')
    last = { event, e }
    return e
  }

  function addClaim(e: number, claim: ClaimRecord, row: Row): string {
    const { s, id, remarks } = sources.number(claim.source)
    for (const one of remarks) remark(row, one, 'noted')
    const n = writer.claim(e, s, claim)
    if (claim.repeats !== undefined)
      relations.push({
        kind: 'repeats',
        from: n,
        to: detached(claim.repeats),
        at: `${row.place()}, “repeats”`,
      })
    return id
  }

  const seen = (row: Row, event: string | null = null, claims: SeenRow['claims'] = []) =>
    saw?.({ file, header, row, event, claims })

  function load(event: EventRecord, remarks: readonly Remark[], row: Row): void {
    for (const { id } of event.claims) {
      if (id === undefined || !writer.hasClaim(id)) continue
      list(row, [{ field: '', value: id, what: 'is used twice as the id of a claim' }])
      seen(row)
      return
    }
    const long = tooLong(event)
    if (long) {
      list(row, [long])
      seen(row)
      return
    }
    rows.loaded++
    for (const one of remarks) remark(row, one, 'noted')
    const e = eventOf(event, row)
    const claims: SeenRow['claims'] = []
    for (const claim of event.claims) {
      const source = addClaim(e, claim, row)
      if (saw) claims.push({ id: claim.id, source })
    }
    if (saw) seen(row, writer.eventId(e), claims)
  }

  function loadDataset(dataset: Dataset): void {
    head.dataset(dataset)
    sources.declare(dataset.sources, (one, i) => remark(at(`sources[${i}]`), one, 'noted'))
    const numbers = new Map(dataset.sources.map(({ id }) => [id, writer.sourceNumber(id)]))
    for (const [i, event] of dataset.events.entries()) {
      const e = eventOf({ ...event, claims: [] }, at(`events[${i}]`))
      for (const [c, claim] of event.claims.entries()) {
        rows.read++
        if (writer.hasClaim(claim.id)) {
          list(at(`events[${i}].claims[${c}]`), [
            { field: 'id', value: claim.id, what: 'is the id of a claim of another file' },
          ])
          continue
        }
        rows.loaded++
        writer.claim(e, numbers.get(claim.source) ?? 0, claim)
        if (saw) seen(at(`events[${i}].claims[${c}]`), event.id, [claim])
      }
    }
    for (const [i, relation] of (dataset.relations ?? []).entries())
      relations.push({ ...relation, at: `relations[${i}]` })
  }

  return {
    rows,
    begin(name) {
      file = name
      header = []
      last = null
    },
    recognised(format) {
      formats.push({ file, format })
    },
    table(names = [], ofMended = false) {
      header = names
      head.file(file, ofMended)
      rejected.begin(file, names)
    },
    row(read, row, instead = null) {
      const before = rows.listed
      if (read.is === 'loaded' || read.is === 'listed') rows.read++
      if (read.is === 'loaded') load(read.event, read.remarks, row)
      else if (read.is === 'listed') {
        list(row, read.remarks)
        seen(row)
      } else if (read.is === 'head') head.said(read.head)
      else if (read.is === 'era') head.era(read.era)
      if (instead && (read.is === 'loaded' || read.is === 'listed'))
        rejected.mended({ row: { file, place: row.place() }, instead, loaded: rows.listed === before })
    },
    head: head.said,
    dataset: loadDataset,
    problem: problems.add,
    done() {
      // First: mended rows still change the counts and the problems.
      const listed = rejected.done()
      const eras = head.eras()
      if (eras > MOST_ERAS)
        problems.add({ file, place: 'eras', value: '', what: manyEras(eras), done: 'kept' })
      const { columns, broken } = writer.done(head.done(), relations, sources.carrierOf)
      for (const { at: place, to } of broken as (typeof relations)[number][])
        problems.add({ file, place, value: to, what: 'is no other claim of this file', done: 'left out' })
      return { columns, rows, problems: problems.done(), rejected: listed, formats }
    },
  }
}

const manyEras = (count: number): string =>
  `there are ${digits(count)} eras: the first ${digits(MOST_ERAS)} of them are drawn`

const at = (place: string): Row => ({ place: () => place, cells: () => [] })
