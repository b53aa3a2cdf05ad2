/** What of a table's first rows would be lost as a mapping reads them, and what would help. */

import type { Mapping } from '../../model/mapping'
import { missing } from '../cells/cells'
import { saysNoDate } from '../dates/ends'
import { sampled } from './columnSample'
import { isWords } from './guess/guessTurned'
import { NO_STANCE } from './mappedSpeakers'
import { type Preview, type PreviewRow, previewOf } from './preview'
import { columnLabels, columnsOfDate } from './readMapping'

type Table = { header: readonly string[]; rows: readonly (readonly string[])[]; file: string }

/** `rows`: how many; `cells`: what stands in them, and in which `columns`, each once. */
export type Loss = { rows: number; cells: string[]; columns: string[] }

/** Rows that would not load for want of a title; `instead`: the column that would let most of them load, and how many rows
 *  of all would then load; null where none helps. `unmeant`: rows that would not load since nothing says which stance
 *  their word means. `undated`: rows that would load, with a date that cannot be read. */
export type Losses = {
  rows: number
  untitled: number
  instead: { column: string; loaded: number } | null
  unmeant: Loss
  undated: Loss
}

/** @param preview the rows of the table as the mapping reads them */
export function lossesOf(preview: Preview, mapping: Mapping, table: Table): Losses {
  const untitled = preview.rows.filter((row) => row.is === 'listed' && says(row, missing('').what)).length
  const unmeant = preview.rows.filter(
    (row) => row.is === 'listed' && says(row, NO_STANCE) && !says(row, missing('').what),
  )
  const words = unmeant.flatMap(({ remarks }) => remarks.filter(({ what }) => what === NO_STANCE))
  const undated = preview.rows.flatMap((row) =>
    row.is === 'loaded' && !row.claim.dated && row.claim.written && !saysNoDate(row.claim.written)
      ? [row.claim.written]
      : [],
  )
  return {
    rows: preview.rows.length,
    untitled,
    instead: untitled ? fullerTitle(preview, mapping, table) : null,
    unmeant: lossOf(
      unmeant.length,
      words.map(({ value }) => value),
      words.map(({ field }) => field),
    ),
    undated: lossOf(
      undated.length,
      undated,
      mapping.occurred ? columnsOfDate(mapping.occurred).slice(0, 1) : [],
    ),
  }
}

const says = ({ remarks }: PreviewRow, what: string): boolean => remarks.some((one) => one.what === what)

const lossOf = (rows: number, cells: readonly string[], columns: readonly string[]): Loss => ({
  rows,
  cells: [...new Set(cells)],
  columns: [...new Set(columns)],
})

/** Reads the rows once with each column of words as the title, of those that say neither who nor when nor whether. */
function fullerTitle(preview: Preview, mapping: Mapping, { header, rows, file }: Table): Losses['instead'] {
  const { title, occurred, source, stance, event } = mapping
  const taken = new Set([
    ...title.columns,
    ...(occurred ? columnsOfDate(occurred) : []),
    ...[source, stance, event].flatMap((one) => (one && 'column' in one ? [one.column] : [])),
  ])
  const tried = columnLabels(header)
    .map((label, i) => sampled(label, rows, i))
    .filter((one) => !taken.has(one.label) && one.filled > 0 && isWords(one) && !one.stances)
    .map(({ label }) => {
      const titled = { ...mapping, title: { ...title, columns: [label] } }
      return { column: label, loaded: previewOf(titled, header, rows, file).loaded }
    })
    .filter(({ loaded }) => loaded > preview.loaded)
    .sort((a, b) => b.loaded - a.loaded)
  return tried[0] ?? null
}
