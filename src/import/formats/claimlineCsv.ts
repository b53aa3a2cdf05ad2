/** The project's own spreadsheet: one row per claim (contracts.md, "Dataset format"). Dates are EDTF, or as people write them;
 *  lists split on `;`; no stance means that the source asserts. Figures: see `figureCell.ts`. */
import { type Claim, STANCES } from '../../model/claim'
import { columnKey, edtfField, listOf, missing, noDataIn, remembered } from '../cells/cells'
import { readFigures } from '../cells/figureCell'
import { stanceNamed } from '../cells/stances'
import type { ClaimRecord, Context, Remark, RowRead, TableFormat } from '../record/record'
import { COLUMNS, type Column } from './claimlineColumns'
import { cellOf, countedIn, credibilityIn, eventReader, sourceReader, stated } from './claimlineCsvFields'

export const claimlineCsv: TableFormat = {
  name: 'Claimline CSV',
  fits: (header) => {
    const names = new Set(header.map(columnKey))
    return names.has('event_title') && names.has('source')
  },
  dates: ['occurred', 'reported'],
  reader: (header, context) => {
    const [row, noData] = [rowReader(header, context), noDataIn(header)]
    return (cells) => noData(cells) ?? row(cells)
  },
}

function rowReader(header: readonly string[], context: Context): (cells: readonly string[]) => RowRead {
  const keys = header.map(columnKey)
  const at = Object.fromEntries(COLUMNS.map((name) => [name, keys.indexOf(name)])) as Record<Column, number>
  const date = edtfField(context)
  const [eventOf, sourceOf] = [eventReader(at), sourceReader(at)]
  // Claims with equal figures share one object of them.
  const figures = remembered(readFigures)
  return (cells) => {
    const title = cellOf(cells, at.event_title)
    const name = cellOf(cells, at.source)
    const said = cellOf(cells, at.stance)
    const stance = stanceOf(said)
    if (title === '' || name === '' || stance === null) return listed(title, name, said)
    const remarks: Remark[] = []
    const text = cellOf(cells, at.text) || `${BARE[stance]}${title}`
    const [occurred, reported] = [cellOf(cells, at.occurred), cellOf(cells, at.reported)]
    const counted = cellOf(cells, at.figures)
    const via = cellOf(cells, at.via)
    const claim: ClaimRecord = {
      id: stated(cells, at.claim_id),
      source: sourceOf(cells, name, remarks),
      stance,
      text,
      via: via ? listOf(via) : undefined,
      occurred: occurred ? date(occurred, 'occurred', remarks) : undefined,
      reported: reported ? date(reported, 'reported', remarks) : undefined,
      quote: stated(cells, at.quote),
      figures: counted ? countedIn(figures(counted), remarks) : undefined,
      credibility: credibilityIn(cellOf(cells, at.credibility), remarks),
      repeats: stated(cells, at.repeats),
      url: stated(cells, at.url),
      archiveUrl: stated(cells, at.archive_url),
      note: stated(cells, at.note),
    }
    const event = eventOf(cells, title, remarks)
    event.claims = [claim]
    return { is: 'loaded', event, remarks }
  }
}

function stanceOf(text: string): Claim['stance'] | null {
  if (text === '' || text === 'asserts') return 'asserts'
  return stanceNamed(text)
}

function listed(title: string, name: string, stance: string): RowRead {
  const wrong: Remark[] = []
  if (title === '') wrong.push(missing('event_title'))
  if (name === '') wrong.push(missing('source'))
  const what = `is no stance: ${STANCES.join(', ')}`
  const [first = { field: 'stance', value: stance, what }, ...more] = wrong
  if (wrong.length && stanceOf(stance) === null) more.push({ field: 'stance', value: stance, what })
  return { is: 'listed', remarks: [first, ...more] }
}

/** The text of a claim without a paraphrase: its stance and the event's title. */
const BARE: Record<Claim['stance'], string> = {
  asserts: '',
  denies: 'Denies: ',
  doubts: 'Doubts: ',
  neither: 'Takes no side: ',
  silent: 'Does not mention: ',
}
