/** What the columns of a table mean, in the names of the project's own spreadsheet. */
import type { Field } from '../../model/edit'
import { type Mapping, type Occurred, SIMPLE_FIELDS } from '../../model/mapping'
import type { Reading } from '../../model/opening'
import { columnKey } from '../cells/cells'
import { COLUMNS, type Column, EVENT_COLUMNS } from '../formats/claimlineColumns'
import { claimlineCsv } from '../formats/claimlineCsv'
import { missingColumns } from '../mapping/readMapping'
import { readSaved } from '../savedMapping'

/** Is it a table of the project's own format, which no mapping reads in another way? */
export const isClaimlineTable = (header: readonly string[], how: Reading): boolean =>
  claimlineCsv.fits(header) && !mappingFor(header, how)

export function fieldsOf(header: readonly string[], how: Reading): Field[] {
  const mapping = mappingFor(header, how)
  if (mapping) return mappedFields(header, mapping)
  const known: readonly string[] = claimlineCsv.fits(header) ? COLUMNS : []
  return header.map((name) => ({ name, means: known.includes(columnKey(name)) ? columnKey(name) : null }))
}

const ABOUT_EVENT: readonly string[] = EVENT_COLUMNS

/** Does the column speak of the event, and not of one claim about it? */
export const isAboutEvent = ({ means }: Field): boolean => means !== null && ABOUT_EVENT.includes(means)

/** The mapping by which such a table is read; a saved one goes first, as in reading. */
function mappingFor(
  header: readonly string[],
  { savedMapping, mappings = [] }: Reading,
): Mapping | undefined {
  const saved = savedMapping && readSaved(savedMapping)
  const all = saved && 'mapping' in saved ? [saved.mapping, ...mappings] : mappings
  return all.find((mapping) => !missingColumns(mapping, header).length)
}

function mappedFields(header: readonly string[], mapping: Mapping): Field[] {
  const means = new Map<string, Column>()
  for (const field of SIMPLE_FIELDS) {
    const given = mapping[field]
    if (given && 'column' in given) means.set(given.column, field === 'coordinates' ? 'place' : field)
  }
  if (mapping.event && 'column' in mapping.event) means.set(mapping.event.column, 'event_id')
  for (const column of mapping.title.columns) means.set(column, 'event_title')
  for (const column of datesIn(mapping.occurred)) means.set(column, 'occurred')
  for (const column of mapping.figures ?? []) means.set(column, 'figures')
  if (mapping.stance) means.set(mapping.stance.column, 'stance')
  for (const column of Object.keys(mapping.speakers?.names ?? {})) means.set(column, 'stance')
  const words = Object.keys((mapping.stance ?? mapping.speakers)?.values ?? {})
  return header.map((name) => {
    const meaning = means.get(name.trim()) ?? null
    return { name, means: meaning, ...(meaning === 'stance' && words.length && { words }) }
  })
}

function datesIn(occurred: Occurred | undefined): string[] {
  if (!occurred) return []
  const { means: _, unit: __, ...columns } = { means: '', unit: '', ...occurred }
  return Object.values(columns)
}
