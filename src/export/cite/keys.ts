/** The keys by which reference managers and texts name what is cited: letters and digits of ASCII, and hyphens. */
import { shortRevision } from '../about'
import type { Citation } from './citation'

export function keysOf(citation: Citation) {
  const view = [plain(citation.id) || 'claimline', shortRevision(citation)].join('-')
  const event = (id: string) => [view, plain(id) || 'event'].join('-')
  return { view, event, claim: (id: string, i: number) => `${event(id)}-${i + 1}` }
}

const plain = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
