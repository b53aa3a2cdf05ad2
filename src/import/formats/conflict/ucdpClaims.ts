/** The claims of one row of UCDP's: its reports, and UCDP's own count. */

import type { ClaimRecord, Remark, SourceRecord } from '../../record/record'
import { claimantsIn, mayBeSeveral } from './claimants'
import { withCoder } from './coder'
import type { Report, Reports } from './reports'
import { listed, type Row } from './row'
import type { Spelling } from './spelling'
import { deathsIn, deathsText } from './ucdpDeaths'
import { codingNotes, violenceWords } from './ucdpWords'

const UCDP: SourceRecord = {
  name: 'UCDP GED',
  kind: 'analyst',
  about:
    'Uppsala Conflict Data Program, Georeferenced Event Dataset: whoever coded the reports of this file.',
  url: 'https://ucdp.uu.se/',
}

const DATE_IS_CODED = 'When it occurred is as UCDP codes it.'

type Finding = Reports & { id: string; occurred: string; spelled: Spelling }

/** A row's claims, at least UCDP's own. */
export function claimsOf(row: Row, found: Finding, remarks: Remark[]): ClaimRecord[] {
  const { reports, spelled } = found
  const original = row('source_original')
  const offices = reports.map(({ office }) => spelled(office))
  const claimant = claimantsIn(original, offices)
  const claims: ClaimRecord[] = []
  for (const [i, report] of reports.entries()) {
    const office = offices[i] ?? ''
    const name = spelled(claimant(office))
    if (name === '') remarks.push({ field: 'source_office', value: report.headline, what: OF_NOBODY })
    else claims.push(ofReport(report, office, name, original, found.occurred))
  }
  if (reports.length === 0 && original !== '') claims.push(ofCited(spelled(claimant('')), original, found))
  return withCoder(found.id, claims, ofUcdp(row, found, remarks))
}

const OF_NOBODY = 'is a report of no office, and nobody is named as its source; left out'

function ofReport(
  { headline, date, times }: Report,
  office: string,
  name: string,
  original: string,
  occurred: string,
): ClaimRecord {
  const text = headline ? `Reported under the headline “${headline}”` : 'UCDP cites a report of it.'
  const often = times > 1 ? `UCDP lists this report ${times} times.` : ''
  const claim = coded(sourceNamed(name), text, occurred, [often, originalNote(name, original)])
  if (office !== '' && office !== name) claim.via = [office]
  if (date !== '') claim.reported = date
  return claim
}

/** What the row says of its sources, in one text that names neither offices nor days. */
const ofCited = (name: string, original: string, { cited, occurred }: Finding): ClaimRecord => ({
  ...coded(sourceNamed(name), cited ? `Cited by UCDP: “${cited}”` : 'UCDP names it as a source.', occurred, [
    originalNote(name, original),
  ]),
  via: [UCDP.name],
})

function coded(source: SourceRecord, text: string, occurred: string, notes: string[]): ClaimRecord {
  const claim: ClaimRecord = { source, stance: 'asserts', text, note: listed([DATE_IS_CODED, ...notes], ' ') }
  if (occurred !== '') claim.occurred = occurred
  return claim
}

const SEVERAL = 'May be several whom UCDP names together; they count as one voice.'

const sourceNamed = (name: string): SourceRecord => (mayBeSeveral(name) ? { name, about: SEVERAL } : { name })

const originalNote = (name: string, original: string): string =>
  original === '' || original === name ? '' : `UCDP’s source_original is “${original}”.`

function ofUcdp(row: Row, { occurred, cited }: Finding, remarks: Remark[]): ClaimRecord {
  const figures = deathsIn(row, remarks)
  const claim: ClaimRecord = { source: UCDP, stance: 'asserts', text: deathsText(row, violenceWords(row)) }
  if (occurred !== '') claim.occurred = occurred
  if (figures) claim.figures = figures
  const note = listed([cited && `Sources as UCDP cites them: “${cited}”`, ...codingNotes(row)], ' ')
  if (note !== '') claim.note = note
  return claim
}
