/** Puts rows together to one dataset (contracts.md, "Dataset format"): rows of one event are one event, ids that are missing are
 *  made, the first row's event and source hold and later different ones are named. Every row is loaded or listed. */
import { type Dataset, NOT_STATED } from '../../model/claim'
import type { Columns } from '../../model/dataset/columns'
import { columnsWriter } from '../../model/dataset/columnsWriter'
import { idFrom } from '../../model/dataset/ids'
import type { WrittenRelation } from '../../model/dataset/relations'
import type { Rows } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { detached } from '../../model/storage/detached'
import { idTable } from '../../model/storage/idTable'
import type { ClaimRecord, EventRecord, Remark, RowRead } from '../record/record'
import { headOf } from './datasetHead'
import { keyOf, type Mended, type RowName, replacedBy } from './mended'
import { problemList } from './problems'
import { sourceGatherer } from './sources'

/** Where a row stands, for readers (`line 12`), and the row itself as a line of a table, where it is to be listed. */
export type Row = { place: () => string; cells: () => readonly string[] }

export type Gathered = {
  columns: Columns
  rows: Rows
  problems: Problem[]
  rejected: Rejected[]
  formats: Recognised[]
}

/** Of which format a file is. */
export type Recognised = { file: string; format: string }

/** Rows that were not loaded, of one file, with their reasons. */
export type Rejected = {
  file: string
  header: readonly string[]
  rows: { place: string; cells: readonly string[]; why: string }[]
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
  /** A whole file of the project's own format. */
  dataset(dataset: Dataset): void
  problem(problem: Problem): void
  done(): Gathered
}

export function gatherer(): Gatherer {
  const writer = columnsWriter()
  const events = idTable(writer.eventId)
  const sources = sourceGatherer(writer)
  const problems = problemList()
  const head = headOf()
  const rows: Rows = { read: 0, loaded: 0, listed: 0 }
  const relations: (WrittenRelation & { at: string })[] = []
  const rejected: Listing[] = []
  const formats: Recognised[] = []
  const mended: Mended[] = []
  let file = ''
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
    const untold = remarks.filter((one) => !remark(row, one, 'listed')).length
    const why = remarks.map(({ field, value, what }) =>
      [field, value && `“${value}”`, what].filter(Boolean).join(' '),
    )
    if (rejected.at(-1)?.file !== file) rejected.push({ file, header: [], rows: [] })
    rejected.at(-1)?.rows.push({ place: row.place(), cells: [...row.cells()], why: why.join('; '), untold })
  }

  function noteMended(listedBefore: number, place: string, instead: RowName): void {
    mended.push({ row: { file, place }, instead, loaded: rows.listed === listedBefore })
  }

  /** Takes out of all lists the rows that came again, mended. */
  function takeOut(): void {
    const replaced = replacedBy(mended)
    const here = new Set(
      rejected.flatMap(({ file, rows }) => rows.map(({ place }) => keyOf({ file, place }))),
    )
    for (const table of rejected) {
      const isGone = ({ place }: { place: string }) => replaced.has(keyOf({ file: table.file, place }))
      const gone = table.rows.filter(isGone)
      rows.read -= gone.length
      rows.listed -= gone.length
      problems.forget(
        table.file,
        'listed',
        gone.reduce((sum, { untold }) => sum + untold, 0),
      )
      table.rows = table.rows.filter((row) => !isGone(row))
    }
    problems.drop(
      ({ done, ...at }) => done === 'listed' && replaced.has(keyOf({ ...at, place: rowOf(at.place) })),
    )
    const files = new Set(rejected.map((table) => table.file))
    for (const { row, instead } of mended) {
      if (!files.has(instead.file) || here.has(keyOf(instead))) continue
      problems.add({ ...row, value: `${instead.file}, ${instead.place}`, what: NOT_LISTED, done: 'noted' })
    }
  }

  function eventOf(event: EventRecord, row: Row): number {
    if (last && (last.event === event || saysTheSame(last.event, event))) return last.e
    const id = event.id ?? idFrom(event.title)
    const known = events.find(id)
    const e = known < 0 ? writer.event(event) : known
    if (known < 0) events.add(id, e)
    else for (const one of differing(event, writer.eventAt(e))) remark(row, one, 'noted')
    last = { event, e }
    return e
  }

  function addClaim(e: number, claim: ClaimRecord, row: Row): void {
    const { s, remarks } = sources.number(claim.source)
    for (const one of remarks) remark(row, one, 'noted')
    const n = writer.claim(e, s, claim)
    if (claim.repeats !== undefined)
      relations.push({ kind: 'repeats', from: n, to: detached(claim.repeats), at: row.place() })
  }

  function load(event: EventRecord, remarks: readonly Remark[], row: Row): void {
    for (const { id } of event.claims) {
      if (id === undefined || !writer.hasClaim(id)) continue
      list(row, [{ field: '', value: id, what: 'is used twice as the id of a claim' }])
      return
    }
    rows.loaded++
    for (const one of remarks) remark(row, one, 'noted')
    const e = eventOf(event, row)
    for (const claim of event.claims) addClaim(e, claim, row)
  }

  return {
    rows,
    begin(name) {
      file = name
      last = null
    },
    recognised(format) {
      formats.push({ file, format })
    },
    table(header = [], ofMended = false) {
      head.file(file, ofMended)
      rejected.push({ file, header, rows: [] })
    },
    row(read, row, instead = null) {
      const { listed } = rows
      if (read.is === 'loaded' || read.is === 'listed') rows.read++
      if (read.is === 'loaded') load(read.event, read.remarks, row)
      else if (read.is === 'listed') list(row, read.remarks)
      else if (read.is === 'head') head.said(read.head)
      else if (read.is === 'era') head.era(read.era)
      if (instead && (read.is === 'loaded' || read.is === 'listed')) noteMended(listed, row.place(), instead)
    },
    dataset(dataset) {
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
        }
      }
      for (const [i, relation] of (dataset.relations ?? []).entries())
        relations.push({ ...relation, at: `relations[${i}]` })
    },
    problem: problems.add,
    done() {
      if (mended.length) takeOut()
      const { columns, broken } = writer.done(head.done(), relations, sources.carrierOf)
      for (const { at: place, to } of broken as (typeof relations)[number][])
        problems.add({ file, place, value: to, what: 'is no other claim of this file', done: 'left out' })
      return {
        columns,
        rows,
        problems: problems.done(),
        rejected: rejected.filter((one) => one.rows.length),
        formats,
      }
    },
  }
}

/** Rows that were not loaded; `untold`: how many of a row's problems are told by number only. */
type Listing = Omit<Rejected, 'rows'> & { rows: (Rejected['rows'][number] & { untold: number })[] }

const NOT_LISTED = 'is named as the row that was mended here, and is not listed: this is a row of its own'

/** `line 12, “date”` → `line 12` */
const rowOf = (place: string): string => place.split(', “', 1)[0] ?? place

const at = (place: string): Row => ({ place: () => place, cells: () => [] })

const saysTheSame = (a: EventRecord, b: EventRecord): boolean =>
  a.id === b.id &&
  a.title === b.title &&
  a.summary === b.summary &&
  a.place?.name === b.place?.name &&
  sameList(a.tags, b.tags)

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i])

/** What a later row says of its event in other words than the first. */
function differing(
  event: EventRecord,
  first: { title: string; summary: string; place: string; tags: string[] },
): Remark[] {
  const tags = event.tags?.filter(Boolean) ?? []
  const said: [field: string, now: string | undefined, before: string][] = [
    ['title', event.title, first.title],
    ['summary', event.summary, first.summary],
    ['place', event.place?.name, first.place === NOT_STATED ? '' : first.place],
    ['tags', tags.join('; '), first.tags.filter((tag) => tag !== NOT_STATED).join('; ')],
  ]
  return said
    .filter(([, now, before]) => now && now !== before)
    .map(([field, now = '', before]) => ({
      field,
      value: now,
      what: before
        ? `differs from what the event's first row says, “${before}”, which holds`
        : "is not said in the event's first row, which holds",
    }))
}
