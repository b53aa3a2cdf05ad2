/** What UCDP's codes say, after its codebook. */
import { idText, listed, oneLine, type Row } from './row'

const VIOLENCE = new Map([
  ['1', 'state-based conflict'],
  ['2', 'non-state conflict'],
  ['3', 'one-sided violence'],
])

/** `type_of_violence` in words; what is no code stays as it is. */
export function violenceWords(row: Row): string {
  const code = idText(row('type_of_violence'))
  return VIOLENCE.get(code) ?? code
}

/** How exactly `where_coordinates` and the coordinates are known, beyond an exact place. */
const PLACE = new Map([
  ['2', 'known to within about 25 km'],
  ['3', 'known to the district only, for which the coordinates stand'],
  ['4', 'known to the province only, for which the coordinates stand'],
  ['5', 'a line or an area without clear bounds, for which the coordinates stand'],
  ['6', 'known to the country only, for which the coordinates stand'],
  ['7', 'in international waters or airspace'],
])

/** `UCDP on the place: “near the airport”, Donetsk oblast, known to within about 25 km.`, or ''. */
export function placeWords(row: Row): string {
  const described = row('where_description') && `“${oneLine(row('where_description'))}”`
  const known = PLACE.get(idText(row('where_prec'))) ?? ''
  const words = listed([described, row('adm_2'), row('adm_1'), known])
  return words && `UCDP on the place: ${words}.`
}

const PRECISION = new Map([
  ['2', 'UCDP’s date precision 2: known to two to six days.'],
  ['3', 'UCDP’s date precision 3: known to a week.'],
  ['4', 'UCDP’s date precision 4: known to a month.'],
  ['5', 'UCDP’s date precision 5: known to a year.'],
])

/** How exactly the date is known, where it is not to the day, and what else UCDP says of its coding. */
export const codingNotes = (row: Row): string[] => [
  PRECISION.get(idText(row('date_prec'))) ?? '',
  idText(row('event_clarity')) === '2' ? LESS_CLEAR : '',
  /^(clear)?$/i.test(row('code_status')) ? '' : `UCDP’s code status: ${row('code_status')}.`,
]

const LESS_CLEAR =
  'UCDP’s event clarity 2, the lower: the reports sum up several incidents, which cannot be told apart.'
