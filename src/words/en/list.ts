/** Every word of the list of events. */
import type { Stance } from '../../model/claim'
import type { Sort } from '../../model/view'
import { digits } from './digits'
import { plural, pluralForm } from './plural'

const COUNTS: [stance: Stance, one: string, several: string][] = [
  ['asserts', 'asserts', 'assert'],
  ['denies', 'denies', 'deny'],
  ['doubts', 'doubts', 'doubt'],
  ['neither', 'takes no side', 'take no side'],
  ['silent', 'silent', 'silent'],
]

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
  /** "6 assert, 2 deny, 1 silent": how many sources have a vote of each stance; none without any. */
  counts: (voices: Record<Stance, number>) =>
    COUNTS.filter(([stance]) => voices[stance])
      .map(
        ([stance, one, several]) => `${digits(voices[stance])} ${pluralForm(voices[stance], one, several)}`,
      )
      .join(', '),
}
