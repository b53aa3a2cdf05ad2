import type { ClaimLine, LineClaim } from '../../../../src/engine/answer/claimLine'
import type { Stance } from '../../../../src/model/claim'
import { spanOfDate } from '../../../../src/model/judgement/eventSpan'
import { readDate } from '../../../../src/model/time/dates'

let made = 0

/** A claim that votes. @param occurred EDTF; '' for none */
export function claim(
  occurred: string,
  stance: Stance = 'asserts',
  more: Partial<LineClaim> = {},
): LineClaim {
  const dated = occurred ? readDate(occurred).date : null
  return {
    id: `claim-${++made}`,
    source: `Source ${made}`,
    language: '',
    side: '',
    stance,
    included: true,
    votes: true,
    overturned: false,
    opposed: false,
    against: [],
    dates: dated && spanOfDate(dated),
    dated,
    written: occurred,
    ...more,
  }
}

export const line = (claims: LineClaim[], more: Partial<ClaimLine> = {}): ClaimLine => ({
  id: 'event',
  title: 'An event',
  status: 'contested',
  side: '',
  asserting: 0,
  against: 0,
  elsewhere: null,
  rivals: 0,
  before: null,
  waits: false,
  total: claims.length,
  claims,
  ...more,
})
