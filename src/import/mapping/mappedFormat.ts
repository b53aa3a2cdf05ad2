/** Any table by a mapping: one row, one claim of each source that it names. */

import type { Stance } from '../../model/claim'
import type { Mapping, Occurred } from '../../model/mapping'
import { dateField, missing, noDataIn } from '../cells/cells'
import type { ClaimRecord, Context, Remark, RowRead, TableFormat } from '../record/record'
import { dating } from './mappedDates'
import { eventIds } from './mappedEvents'
import { eventOf, type Row, rowOf, textIn, withRest } from './mappedFields'
import { figuresOf } from './mappedFigures'
import { speakers, UNNAMED } from './mappedSources'
import { meaningOf, NO_STANCE, spokenIn } from './mappedSpeakers'
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
    const { spoken, unmeant, isNamed } = stancesOf(mapping, at.cell)
    const stance = mainStance(spoken)
    const dated = date(at.cell, remarks)
    const own = titleOf(mapping, at)
    const place = at.of('place')
    const id = eventId({ cell: at.cell, title: own, occurred: dated.occurred, stance, place })
    const title = own || titleById(mapping, id, remarks)
    const isNoRow = mapping.occurred !== undefined && whyNoRow(cells, header, dated.said)
    if (isNoRow) return { is: 'listed', remarks: [{ field: '', value: '', what: isNoRow }] }
    if (title === '')
      return { is: 'listed', remarks: [missing(mapping.title.columns.join(', ')), ...unmeant] }
    const [first, ...more] = unmeant
    if (first) return { is: 'listed', remarks: [first, ...more] }
    const said: Omit<ClaimRecord, 'source' | 'stance' | 'text'> = {}
    if (dated.occurred) said.occurred = dated.occurred
    else if (mapping.occurred && !dated.said) remarks.push(undated(mapping.occurred))
    if (at.of('reported')) said.reported = reported(at.of('reported'), at.name('reported'), remarks)
    const figures = figuresOf(mapping.figures, at.cell, remarks)
    if (figures) said.figures = figures
    if (!isNamed) remarks.push({ field: '', value: '', what: UNNAMED })
    const text = textIn(at, 'text')
    const claimsOf = ({ name, stance }: Spoken): ClaimRecord[] => {
      const date = isReport(mapping.denials, stance) ? '' : dated.said
      const one = { ...said, stance, text: text || textOf(title, date) }
      return whoSpeaks(at, withRest(datedAsSaid(one, mapping), at), remarks, name)
    }
    const [only] = spoken
    const claims = only && spoken.length === 1 ? claimsOf(only) : spoken.flatMap(claimsOf)
    return { is: 'loaded', event: eventOf(at, id, title, claims, mapping, remarks), remarks }
  }
}

/** Where the mapping says that the date of a denial is the day on which it was made, the denial has no date of its own. */
function datedAsSaid<T extends Omit<ClaimRecord, 'source'>>(said: T, { denials }: Mapping): T {
  if (said.occurred === undefined || !isReport(denials, said.stance)) return said
  const { occurred, ...rest } = said
  return { ...rest, reported: said.reported ?? occurred } as T
}

const isReport = (denials: Mapping['denials'], stance: Stance | null): boolean =>
  denials === 'reported' && isAgainst(stance)

export const isAgainst = (stance: Stance | null): boolean => stance === 'denies' || stance === 'doubts'

const undated = (occurred: Occurred): Remark => {
  const [field = ''] = columnsOfDate(occurred)
  return { field, value: '', what: 'was read as no date: the cell is empty' }
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

type Spoken = { name?: string; stance: Stance }
type Stances = { spoken: readonly Spoken[]; unmeant: readonly Remark[]; isNamed: boolean }

/** Most rows say that something happened, and share this. */
const ASSERTED: Stances = { spoken: [{ stance: 'asserts' }], unmeant: [], isNamed: true }

/** What tells which event of its title a row is about: an assertion, where there is any. */
const mainStance = (spoken: readonly Spoken[]): Stance | null =>
  spoken.some(({ stance }) => stance === 'asserts') ? 'asserts' : (spoken[0]?.stance ?? null)

/** What is said in a row, by whoever its other columns name, or by the speakers of columns of their own. */
function stancesOf({ stance, speakers }: Mapping, cell: Row['cell']): Stances {
  if (speakers) return spokenIn(speakers, cell)
  if (!stance) return ASSERTED
  const word = cell(stance.column)
  const meaning = word === '' ? (stance.values[''] ?? 'asserts') : meaningOf(stance.values, word)
  const unmeant = meaning === null ? [{ field: stance.column, value: word, what: NO_STANCE }] : []
  return { spoken: meaning === null ? [] : [{ stance: meaning }], unmeant, isNamed: true }
}
