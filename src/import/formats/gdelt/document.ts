/** The documents in which GDELT finds events: pages of the web, or others that are cited. */
import type { ClaimRecord } from '../../record/record'
import { oneLine } from '../conflict/row'

/** Who speaks in a document, and its address; '' where it has none. */
export type Document = { outlet: string; url: string }

const WEB = /^https?:\/\//i

/** @param named the outlet's name where GDELT gives it; else the host of the address, or the citation
 *  @returns null where nothing names the document */
export function documentOf(identifier: string, named = ''): Document | null {
  const url = WEB.test(identifier) && URL.canParse(identifier) ? identifier : ''
  const outlet = oneLine(named) || (url ? new URL(url).hostname.replace(/^www\./, '') : oneLine(identifier))
  return outlet === '' ? null : { outlet, url }
}

/** The document's claim that the event took place. `reported`: EDTF, or ''. */
export function claimOfDocument(
  { outlet, url }: Document,
  text: string,
  reported: string,
  note: string,
): ClaimRecord {
  const claim: ClaimRecord = { source: { name: outlet }, stance: 'asserts', text, note }
  if (reported !== '') claim.reported = reported
  if (url !== '') claim.url = url
  return claim
}
