/** What the page calls statuses (contracts.md, "Status"), the codes of the dataset format, and filters. */
import type { ContradictionField } from '../../../model/claim'
import { type Kind, NOT_STATED, type Reliability, type Stance } from '../../../model/claim'
import type { Status } from '../../../model/statuses'
import type { Filter, LanesBy } from '../../../model/view'
import { pluralForm } from '../plural'

export const STATUS_WORDS: Record<Status, string> = {
  contested: 'Disputed',
  denied: 'Only denied',
  unconfirmed: 'Nobody asserts it',
  corroborated: 'Several sides say so',
  'one-sided': 'One side says so',
  'single-source': 'One source says so',
}

export const STANCE_WORDS: Record<Stance, string> = {
  asserts: 'Says so',
  denies: 'Denies it',
  doubts: 'Doubts it',
  neither: 'Takes no side',
  silent: 'Silent',
}

/** What so many sources do: "1 says so", "2 deny". No name stands before one of these: a name alone does not tell
 *  whether it is one or many ("Telegram channels"). Names follow a label: "Says so: Telegram channels". */
export const STANCE_VERBS: Record<Stance, [one: string, several: string]> = {
  asserts: ['says so', 'say so'],
  denies: ['denies it', 'deny it'],
  doubts: ['doubts it', 'doubt it'],
  neither: ['takes no side', 'take no side'],
  silent: ['is silent', 'are silent'],
}

/** Headings of the claims of a stance. */
export const STANCE_HEADINGS: Record<Stance, string> = {
  asserts: 'Say so',
  denies: 'Deny it',
  doubts: 'Doubt it',
  neither: 'Take no side',
  silent: 'Silent',
}

/** Who does so, as a label with names: "Says so: Yuri Kotenok", "Deny it, not counted separately: A and B".
 *  @param who the names, as a list
 *  @param sources how many they are
 *  @param lapse why they do not count; '' where they do */
export const saidBy = (stance: Stance, who: string, sources: number, lapse = ''): string =>
  `${pluralForm(sources, STANCE_WORDS[stance], STANCE_HEADINGS[stance])}${lapse}: ${who}`

/** Of a claim without a vote, after its stance or its date. */
export const lapseWords = ({ votes, overturned }: { votes: boolean; overturned: boolean }): string =>
  overturned ? ', later taken back or superseded' : votes ? '' : ', not counted separately'

export const KIND_WORDS: Record<Kind, string> = {
  government: 'Government',
  military: 'Military',
  intelligence: 'Intelligence',
  media: 'Media',
  blogger: 'Blogger',
  analyst: 'Analyst',
  ngo: 'NGO',
  witness: 'Witness',
  other: 'Other',
}

export const CONTRADICTION_WORDS: Record<ContradictionField, string> = {
  occurrence: 'Occurrence',
  time: 'Time',
  number: 'Number',
  actor: 'Actor',
  place: 'Place',
}

/** The Admiralty code's words for a source. A missing letter counts as F. */
export const RELIABILITY_WORDS: Record<Reliability, string> = {
  A: 'A, completely reliable',
  B: 'B, usually reliable',
  C: 'C, fairly reliable',
  D: 'D, not usually reliable',
  E: 'E, unreliable',
  F: 'F, cannot be judged',
}

export const FILTER_NAMES: Record<Filter, string> = {
  source: 'Source',
  publisher: 'Publisher',
  affiliation: 'Affiliation',
  kind: 'Kind',
  reliability: 'Reliability',
  stance: 'Stance',
  status: 'Status',
  place: 'Place',
  tag: 'Tag',
  contradiction: 'Contradiction',
}

export const LANES_WORDS: Record<LanesBy, string> = {
  event: 'Event',
  source: 'Source',
  affiliation: 'Affiliation',
  kind: 'Kind',
  place: 'Place',
  tag: 'Tag',
  status: 'Status',
  none: 'One lane',
}

/** Said where clock times are told in the reader's own zone. */
export const AXES_IN_UTC = 'Axes stay in UTC.'

export const NOT_STATED_LABEL = 'Not stated'

const WORDS: Partial<Record<Filter, Record<string, string>>> = {
  status: STATUS_WORDS,
  stance: STANCE_WORDS,
  kind: KIND_WORDS,
  reliability: RELIABILITY_WORDS,
  contradiction: CONTRADICTION_WORDS,
}

/** The label of a filter's value. Ids of sources are returned unchanged: their names are in the dataset. */
export function valueLabel(filter: Filter, value: string): string {
  const words = WORDS[filter]
  if (words && Object.hasOwn(words, value)) return words[value] ?? value
  return value === NOT_STATED ? NOT_STATED_LABEL : value
}
