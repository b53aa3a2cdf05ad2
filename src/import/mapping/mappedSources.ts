/** Who speaks in a mapped row: each source of its cell makes the row's claim. */
import type { Mapping } from '../../model/mapping'
import { listOf } from '../cells/cells'
import { type Named, NOBODY, readLinks, readSources } from '../cells/sourceCell'
import type { ClaimRecord, Context, Remark } from '../record/record'
import type { Row } from './mappedFields'

/** Said of a row that names nobody, where others do. */
export const UNNAMED = `was read as said by “${NOBODY}”, since it names no source`

type Said = Omit<ClaimRecord, 'source'>

/** @returns the claims of a row, at least one: where no column names a source the file speaks, and where the column's cell
 *  is empty, a source "Not stated".
 *  `speaker`: who says it, where the column of the stance tells */
export function speakers(mapping: Mapping, { title }: Context) {
  return (row: Row, said: Said, remarks: Remark[], speaker?: string): ClaimRecord[] => {
    const named = speaker === undefined ? namedIn(mapping, row, title, remarks) : [{ name: speaker }]
    const [affiliations, links] = [listOf(row.of('affiliation')), linksIn(row.of('url'))]
    return named.map(({ name, url }, i) => {
      const claim: ClaimRecord = { ...said, source: { name } }
      const affiliation = affiliations.length === named.length ? affiliations[i] : row.of('affiliation')
      const link = url ?? (links.length === named.length ? links[i] : links[0])
      if (affiliation && name !== NOBODY) claim.source.affiliation = affiliation
      if (link) claim.url = link
      return claim
    })
  }
}

function namedIn(
  { source, separator, sources = [] }: Mapping,
  row: Row,
  file: string,
  remarks: Remark[],
): Named[] {
  if (!source) return [{ name: file }]
  if ('text' in source) return [{ name: source.text }]
  const first = readSources(row.of('source'), separator)
  const named = sources.length
    ? distinct([...first, ...sources.flatMap((one) => readSources(row.cell(one), separator))])
    : first
  if (named.length) return named
  remarks.push({ field: row.name('source'), value: row.of('source'), what: UNNAMED })
  return [{ name: NOBODY }]
}

const distinct = (named: readonly Named[]): Named[] => [
  ...new Map(named.map((one) => [one.name, one])).values(),
]

/** The addresses in a cell of links; the whole cell where none can be recognised. */
function linksIn(cell: string): string[] {
  if (cell === '') return []
  const links = readLinks(cell)
  return links.length ? links : [cell]
}
