/** Any table by a mapping: one row, one claim of each source that it names. */

import type { Claim, Stance } from '../../model/claim'
import type { Mapping, Occurred } from '../../model/mapping'
import { dateField, missing, noDataIn } from '../cells/cells'
import { stanceNamed } from '../cells/stances'
import type { ClaimRecord, Context, Remark, RowRead, TableFormat } from '../record/record'
import { dating } from './mappedDates'
import { eventIds } from './mappedEvents'
import { eventOf, type Row, rowOf, textIn, withRest } from './mappedFields'
import { figuresOf } from './mappedFigures'
import { speakers } from './mappedSources'
import { whyNoRow } from './noRow'
import { columnsOfDate, missingColumns } from './readMapping'

/** The format that a mapping describes. It fits files that have all of its columns; what the mapping says of dates
 *  goes before what the context says. */
export const mappedFormat = (mapping: Mapping): TableFormat => ({
  name: 'CSV by a mapping',
  fits: (header) => missingColumns(mapping, header).length === 0,
  ...(!mapping.occurred && { remark: 'no column was taken for when it happened: no event has a date' }),
  reader: (header, context) => {
    const [row, noData] = [rowReader(mapping, header, context), noDataIn(header)]
    return (cells) => noData(cells) ?? row(cells)
  },
})

function rowReader(mapping: Mapping, header: readonly string[], context: Context) {
  const { zone, early, years, epoch, otherCalendar } = mapping
  const order = mapping.order ?? context.order
  const how = { order, serials: mapping.serials || context.serials, zone, early, years, epoch, otherCalendar }
  const [date, reported] = [dating(mapping, how), dateField(how)]
  const row = rowOf(mapping, header)
  const eventId = eventIds(mapping, context)
  const whoSpeaks = speakers(mapping, context)
  return (cells: readonly string[]): RowRead => {
    const at = row(cells)
    const remarks: Remark[] = []
    const stance = stanceOf(mapping, at.cell)
    const dated = date(at.cell, remarks)
    const own = titleOf(mapping, at)
    const place = at.of('place')
    const id = eventId({ cell: at.cell, title: own, occurred: dated.occurred, stance, place })
    const title = own || titleById(mapping, id, remarks)
    const isNoRow = mapping.occurred !== undefined && whyNoRow(cells, header, dated.said)
    const [first, ...more] = reasons(mapping, at, { title, stance, isNoRow: isNoRow || null })
    if (first || stance === null)
      return { is: 'listed', remarks: first ? [first, ...more] : [noStance(mapping, at)] }
    const said: Omit<ClaimRecord, 'source'> = {
      stance,
      text: textIn(at, 'text') || textOf(title, isReport(mapping.denials, stance) ? '' : dated.said),
    }
    if (dated.occurred) said.occurred = dated.occurred
    else if (mapping.occurred && !dated.said) remarks.push(undated(mapping.occurred))
    if (at.of('reported')) said.reported = reported(at.of('reported'), at.name('reported'), remarks)
    const figures = figuresOf(mapping.figures, at.cell, remarks)
    if (figures) said.figures = figures
    const claims = whoSpeaks(at, withRest(datedAsSaid(said, mapping), at), remarks)
    return { is: 'loaded', event: eventOf(at, id, title, claims, mapping, remarks), remarks }
  }
}

/** Where the mapping says that the date of a denial is the day on which it was made, the denial has no date of its own. */
function datedAsSaid<T extends Omit<ClaimRecord, 'source'>>(said: T, { denials }: Mapping): T {
  const { occurred, ...rest } = said
  if (occurred === undefined || !isReport(denials, said.stance)) return said
  return { ...rest, reported: said.reported ?? occurred } as T
}

const isReport = (denials: Mapping['denials'], stance: Stance | null): boolean =>
  denials === 'reported' && isAgainst(stance)

export const isAgainst = (stance: Stance | null): boolean => stance === 'denies' || stance === 'doubts'

const undated = (occurred: Occurred): Remark => {
  const [field = ''] = columnsOfDate(occurred)
  return { field, value: '', what: 'is missing: the event has no date' }
}

type Needed = { title: string; stance: Claim['stance'] | null; isNoRow: string | null }

/** Why a row can be no claim; empty where it can. */
function reasons(mapping: Mapping, at: Row, { title, stance, isNoRow }: Needed): Remark[] {
  if (isNoRow) return [{ field: '', value: '', what: isNoRow }]
  const found: Remark[] = []
  if (title === '') found.push(missing(mapping.title.columns.join(', ')))
  if (stance === null) found.push(noStance(mapping, at))
  return found
}

/** An event with an id and no title goes by its id. */
function titleById({ event, title }: Mapping, id: string, remarks: Remark[]): string {
  if (id === '' || !event || !('column' in event)) return ''
  remarks.push({
    field: title.columns.join(', '),
    value: '',
    what: `is missing; the event goes by its id, ${id}`,
  })
  return id
}

const titleOf = ({ title }: Mapping, { line }: Row): string =>
  title.columns.map(line).filter(Boolean).join(title.joint)

/** What the row says, no more: the title and the date in its own words. */
const textOf = (title: string, date: string): string => (date ? `${title}: ${date}` : title)

function stanceOf({ stance }: Mapping, cell: Row['cell']): Claim['stance'] | null {
  const said = stance ? cell(stance.column) : ''
  if (stance && Object.hasOwn(stance.values, said)) return stance.values[said] ?? null
  return said === '' ? 'asserts' : stanceNamed(said)
}

/** Why a row is listed of which nothing tells the stance. */
export const NO_STANCE = 'is no stance, and the mapping does not say which it means'

const noStance = ({ stance }: Mapping, { cell }: Row): Remark => ({
  field: stance?.column ?? '',
  value: stance ? cell(stance.column) : '',
  what: NO_STANCE,
})
