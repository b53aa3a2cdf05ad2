/** What comes of each way to say which rows are one event, counted as the engine counts. */
import { contradictedFields, pairsOf } from '../../model/judgement/contradictions'
import { judge } from '../../model/judgement/judgement'
import type { Mapping } from '../../model/mapping'
import { misfit } from '../cells/misfit'
import { titleOf } from '../dataset/datasetHead'
import { gatherer } from '../dataset/gather'
import { mappedFormat } from './mappedFormat'

export type EventWay = { events: number; contradictions: number }

/** The events of some rows and the contradictions between claims about them, whatever else the mapping says being the same.
 *  @param event as `Mapping` has it; undefined: rows of the same title */
export function countsBy(
  event: Mapping['event'],
  { event: _, ...mapping }: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
): EventWay {
  const gather = gatherer()
  gather.begin(file)
  gather.table(header)
  const context = { title: titleOf(file), order: null, serials: false }
  const read = mappedFormat(event ? { ...mapping, event } : mapping).reader(header, context)
  for (const [i, cells] of rows.entries())
    gather.row(misfit(cells, header) ?? read(cells), { place: () => `${i + 1}`, cells: () => cells })
  const { columns } = gather.done()
  const judgement = judge(columns, new Uint8Array(columns.claims).fill(1))
  const contradicted = contradictedFields(columns, judgement)
  let contradictions = 0
  for (let e = 0; e < columns.events; e++)
    if (contradicted[e]) contradictions += pairsOf(columns, e, judgement).length
  return { events: columns.events, contradictions }
}
