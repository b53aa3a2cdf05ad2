/** Every word of the list of events. */
import type { Row } from '../../../engine/answer/row'
import type { Stance } from '../../../model/claim'
import type { Sort } from '../../../model/view'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { scopePart } from '../sentences/eventSentences'

const COUNTS: [stance: Stance, one: string, several: string][] = [
  ['asserts', 'asserts', 'assert'],
  ['denies', 'denies', 'deny'],
  ['doubts', 'doubts', 'doubt'],
  ['neither', 'takes no side', 'take no side'],
  ['silent', 'silent', 'silent'],
]

type Counted = Pick<Row, 'voices' | 'against' | 'elsewhere'>

export const listWords = {
  name: 'Events',
  columns: { date: 'When it happened', title: 'Event', status: 'Status', claims: 'Sources' } satisfies Record<
    Sort,
    string
  >,
  noDate: 'no date given',
  rivals: (count: number) => plural(count, 'rival date'),
  rivalDates: 'rival dates',
  differ: 'different but compatible dates',
  /** "6 assert, 2 deny, 1 silent": how many sources have a vote of each stance; none without any. Denials of another time
   *  come last, since that is said of them: "6 assert, 1 silent, 3 deny, 1 of them for a different date". */
  counts: ({ voices, against, elsewhere }: Counted) => {
    const isAgainst = (stance: Stance) => stance === 'denies' || stance === 'doubts'
    const told = COUNTS.filter(([stance]) => voices[stance])
    const sorted = elsewhere ? [...told].sort((a, b) => +isAgainst(a[0]) - +isAgainst(b[0])) : told
    const words = sorted.map(
      ([stance, one, several]) => `${digits(voices[stance])} ${pluralForm(voices[stance], one, several)}`,
    )
    return words.join(', ') + scopePart(elsewhere, against)
  },
}
