/** The first rows of a table as a mapping reads them, by the same reader that then reads all. */

import type { Stance } from '../../model/claim'
import { idFrom } from '../../model/dataset/ids'
import type { Mapping } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Dated } from '../../model/time/dateTypes'
import { listedHead, misfit } from '../cells/misfit'
import { titleOf } from '../dataset/datasetHead'
import type { EventRecord, Remark, RowRead } from '../record/record'
import { mappedFormat } from './mappedFormat'

/** `row`: from 1, the head not counted. `remarks`: why it is listed, or what of it is not as it should be. */
export type PreviewRow = { row: number; remarks: Remark[] } & (
  | { is: 'listed'; cells: string }
  | { is: 'loaded'; event: string; title: string; claim: PreviewClaim; voices: Voice[] }
)

/** Who says what in a row, each of its claims. */
export type Voice = { source: string; stance: Stance; via: string[] }

/** The first claim of a row. `dated`: null where nothing dates it; `written`: its date as it stands then, '' without one. `reported`: when it was made
 *  public; null where nothing tells. */
export type PreviewClaim = {
  place: string
  text: string
  dated: Dated | null
  written: string
  reported: Dated | null
}

export type Preview = { rows: PreviewRow[]; loaded: number; listed: number; events: number }

/** @param file the table's name, which speaks where the mapping names no source */
export function previewOf(
  mapping: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
): Preview {
  const context = { title: titleOf(file), order: null, serials: false }
  const read = mappedFormat(mapping).reader(header, context)
  const previews = rows.flatMap((cells, i) => previewRow(misfit(cells, header) ?? read(cells), cells, i + 1))
  const events = previews.flatMap((one) => (one.is === 'loaded' ? [one.event] : []))
  return {
    rows: previews,
    loaded: events.length,
    listed: previews.length - events.length,
    events: new Set(events).size,
  }
}

function previewRow(read: RowRead, cells: readonly string[], row: number): PreviewRow[] {
  const told = read.is === 'no data' ? listedHead(cells) : read
  if (told.is === 'listed')
    return [
      { is: 'listed', row, remarks: told.remarks, cells: cells.filter((cell) => cell.trim()).join(' · ') },
    ]
  return told.is === 'loaded' ? [loadedRow(told.event, told.remarks, row)] : []
}

function loadedRow(event: EventRecord, remarks: Remark[], row: number): PreviewRow {
  const [claim] = event.claims
  const written = claim?.occurred ?? ''
  return {
    is: 'loaded',
    row,
    remarks,
    event: event.id ?? idFrom(event.title),
    title: event.title,
    voices: event.claims.map(({ source, stance, via = [] }) => ({ source: source.name, stance, via })),
    claim: {
      place: event.place?.name ?? '',
      text: claim?.text ?? '',
      dated: written === '' ? null : readDate(written).date,
      written,
      reported: claim?.reported ? readDate(claim.reported).date : null,
    },
  }
}
