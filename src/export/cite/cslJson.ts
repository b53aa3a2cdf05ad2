/** Citations as CSL-JSON, which reference managers read. */
import type { ClaimDetail } from '../../engine/answer/eventDetail'
import { NOT_STATED } from '../../model/claim'
import { citeWords } from '../../words/en/share/cite'
import { shortRevision } from '../about'
import { type Citation, type CitedEvent, dateParts } from './citation'
import { keysOf } from './keys'

export function cslJson(citation: Citation, event: CitedEvent | null): string {
  const keys = keysOf(citation)
  const view = { id: keys.view, type: 'dataset', title: citation.title, ...shared(citation) }
  if (!event) return JSON.stringify([stated(view)], null, 2)
  const entry = {
    id: keys.event(event.id),
    type: 'entry',
    title: event.title,
    'container-title': citation.title,
    ...shared(citation),
    note: [citeWords.standing(event), citeWords.note(citation)].filter(Boolean).join(' '),
  }
  const claims = event.included.map((claim, i) => ofClaim(claim, keys.claim(event.id, i), event))
  return JSON.stringify([entry, ...claims].map(stated), null, 2)
}

const shared = (citation: Citation) => ({
  author: citation.coders.map((literal) => ({ literal })),
  issued: dateOf(citation.updated),
  accessed: dateOf(citation.accessed),
  URL: citation.link,
  version: shortRevision(citation),
  language: citation.language,
  note: citeWords.note(citation),
})

/** Without a day of access: whoever cites has read the claim here, and need not have opened its address. */
function ofClaim(claim: ClaimDetail, id: string, event: CitedEvent) {
  const { source, via, text, reported, url, archiveUrl } = claim
  return {
    id,
    type: url ? 'webpage' : 'document',
    title: citeWords.claimTitle(claim, event),
    author: [{ literal: source.name }],
    'container-title': via.at(-1),
    abstract: text,
    issued: reported ? (dateOf(reported.text) ?? { literal: citeWords.reported(reported) }) : undefined,
    URL: url,
    archive_location: archiveUrl,
    note: source.affiliation === NOT_STATED ? '' : source.affiliation,
  }
}

const dateOf = (text: string) => {
  const parts = dateParts(text)
  return parts ? { 'date-parts': [parts] } : undefined
}

/** Without what there is not. */
const stated = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
