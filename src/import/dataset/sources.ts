/** The sources of gathered rows. A source is written when a row first names it; what later rows say otherwise is reported. */
import type { Source } from '../../model/claim'
import type { ColumnsWriter } from '../../model/dataset/columnsWriter'
import { idFrom } from '../../model/dataset/ids'
import { detached } from '../../model/storage/detached'
import type { Remark, SourceRecord } from '../record/record'

/** `same`: the last record that was found equal to the source, so that it is not compared again. */
type Known = { s: number; source: Source; same?: SourceRecord }

const COMPARED = ['name', 'kind', 'affiliation', 'reliability'] as const

export function sourceGatherer(writer: Pick<ColumnsWriter, 'source' | 'sourceNumber'>) {
  const byId = new Map<string, Known>()
  /** Sources that were named without an id. */
  const byName = new Map<string, Known>()

  function added(record: SourceRecord): Known {
    const id = record.id ?? idFrom(record.name)
    const known = byId.get(id)
    if (known) return known
    const source = ownTexts({ ...record, id })
    const entry = { s: writer.source(source), source }
    byId.set(source.id, entry)
    return entry
  }

  function named(record: SourceRecord): Known {
    const known = byName.get(record.name)
    if (known) return known
    const entry = added(record)
    byName.set(detached(record.name), entry)
    return entry
  }

  return {
    /** The number and the id of a source, and remarks where this record says something else of it than the first one. */
    number(record: SourceRecord): { s: number; id: string; remarks: Remark[] } {
      const known = record.id === undefined ? named(record) : added(record)
      const { s, source } = known
      if (known.same === record) return { s, id: source.id, remarks: NONE }
      const remarks = differing(record, source)
      if (!remarks.length) known.same = record
      return { s, id: source.id, remarks }
    },
    /** Sources of a file that lists them. */
    declare(sources: readonly Source[], tell: (remark: Remark, i: number) => void): void {
      for (const [i, source] of sources.entries()) {
        const known = byId.get(source.id)
        if (known) for (const remark of differing(source, known.source)) tell(remark, i)
        else byId.set(source.id, { s: writer.source(source), source })
      }
    },
    /** The id of the source that has a carrier's name, where a row has named one; else the name itself. */
    carrierOf(name: string): string {
      const known = byName.get(name)
      return known?.source.id ?? name
    },
  }
}

function ownTexts(source: Source): Source {
  const entries = Object.entries(source).map(([key, value]) => [key, detached(value)])
  return Object.fromEntries(entries) as Source
}

const NONE: Remark[] = []

function differing(now: SourceRecord, first: SourceRecord): Remark[] {
  if (COMPARED.every((field) => !now[field] || now[field] === first[field])) return NONE
  return COMPARED.filter((field) => now[field] && now[field] !== first[field]).map((field) => ({
    field: field === 'name' ? 'source' : field,
    value: now[field] ?? '',
    what: first[field]
      ? `differs from what is said of ${first.name} at first, “${first[field]}”, which holds`
      : `is not said of ${first.name} at first, which holds`,
  }))
}
