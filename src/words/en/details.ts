/** All words of the details panel, except sentences that other parts of the page use too (`words/`). */
import type { Stance } from '../../model/claim'
import type { Status } from '../../model/statuses'
import type { DenialScope } from '../eventClaims'
import { digits } from './digits'
import { plural, pluralForm } from './plural'
import { AXES_IN_UTC, STANCE_WORDS } from './sentences/labels'

/** The three groups of claims. */
export type Camp = 'for' | 'against' | 'neither'

/** What follows "denies it". */
export const SCOPE_WORDS: Record<DenialScope, string> = {
  same: '',
  different: ', for a different date',
  own: ', but only for the date given',
}

const VERBS: Record<Stance, [one: string, several: string]> = {
  asserts: ['says so', 'say so'],
  denies: ['denies', 'deny'],
  doubts: ['doubts', 'doubt'],
  neither: ['takes no side', 'take no side'],
  silent: ['is silent', 'are silent'],
}

const bar = {
  previous: { words: 'Previous', name: 'Previous event' },
  next: { words: 'Next', name: 'Next event' },
  close: { words: 'Close', name: 'Close details' },
  allEvents: { words: 'All events', name: 'All events, close details' },
  place: (position: number, of: number) => `${digits(position)} of ${digits(of)}`,
  hint: (name: string, key: string) => `${name}: key ${key}`,
}

const status = {
  nobody: 'No included source speaks of this event.',
  /** Before what it was with all sources included. */
  was: 'was',
  now: ', now',
  dateWas: 'date was',
  /** Before what it is in the whole record. */
  inTheWholeRecord: 'in the whole record:',
  dateInTheWholeRecord: 'date in the whole record:',
  noDate: 'no date',
}

const evidence = {
  camps: { for: 'For', against: 'Against', neither: 'Neither or silent' } satisfies Record<Camp, string>,
  /** The tabs of a narrow page. */
  tabs: 'What sources say',
  tab: { for: 'for', against: 'against', neither: 'neither or silent' } satisfies Record<Camp, string>,
  nobody: 'nobody',
  noIncludedSource: 'no included source',
  /** "5 sources, all Russia"; "1 source, Russia". */
  onOneSide: (sources: number, side: string) =>
    `${plural(sources, 'source')}, ${sources > 1 ? 'all ' : ''}${side}`,
  forItself: '1 source, for itself',
  onSides: (sources: number, sides: number) => `${plural(sources, 'source')} on ${digits(sides)} sides`,
  /** "2 deny, for a different date"; "3 deny, 1 of them for a different date". */
  opposes: (stance: Stance, sources: number, elsewhere: number, scope: DenialScope) => {
    const head = `${digits(sources)} ${pluralForm(sources, ...VERBS[stance])}`
    if (!elsewhere) return head
    if (elsewhere === sources) return head + SCOPE_WORDS[scope]
    return `${head}, ${digits(elsewhere)} of them${SCOPE_WORDS[scope].replace(',', '')}`
  },
  stands: (stance: Stance, sources: number) => `${digits(sources)} ${pluralForm(sources, ...VERBS[stance])}`,
  /** In a row: "Denies it, for a different date". */
  stance: (stance: Stance, scope: DenialScope) => STANCE_WORDS[stance] + SCOPE_WORDS[scope],
  notCounted: (claims: number, more: boolean) =>
    `${digits(claims)} ${more ? 'more ' : ''}${pluralForm(claims, 'claim is', 'claims are')} not counted separately`,
  noLonger: (claims: number) =>
    `${digits(claims)} ${pluralForm(claims, 'claim no longer stands', 'claims no longer stand')}`,
  noSideNames: 'Take no side',
  silentNames: 'Silent',
  /** @param denied does anybody deny or doubt the event? Else its claims contradict others in another way */
  contradictions: (count: number, denied: boolean) =>
    `${plural(count, 'contradiction')}${denied ? '' : ' with other claims'}`,
  showMore: (more: number, of: number) => `Show ${digits(more)} more of ${digits(of)}`,
  ungraded: 'Not graded: neither the sources nor the claims.',
}

const claim = {
  more: 'More',
  /** Added to "More" for assistive technology. */
  about: (source: string) => ` about the claim by ${source}`,
  notGraded: 'Not graded.',
  archived: 'archived copy',
  without: 'Without this source…',
  withoutName: (source: string) => `Without this source… ${source}`,
}

const dates = {
  heading: 'When it happened',
  none: 'no date given',
  clocks: { utc: 'Clock times in UTC.', own: `Clock times in your own zone. ${AXES_IN_UTC}` },
  otherClocks: { utc: 'Show them in my zone', own: 'Show them in UTC' },
  unread: (why: string) => `Read as no date: ${why}`,
}

const contradictions = {
  heading: 'Contradictions',
  against: 'against',
}

/** A link to another event: on “Capture of Plekhovo”. */
const otherEvent = { before: 'on “', after: '”' }

const chain = {
  heading: 'The chain',
  explained: 'Who said it first, and who carried it on.',
  show: 'Show the chain',
  outside: 'Without a vote of their own here',
}

const covers = {
  heading: 'What this event covers',
  tagged: 'Tagged',
}

const coded = {
  heading: 'How this was coded',
  unsaid: 'The dataset does not say how it was coded.',
  facts: {
    title: 'Dataset',
    coders: 'Coded by',
    credit: 'Credit',
    license: 'Licence',
    updated: 'Updated',
    revision: 'Revision',
  },
}

const hidden = {
  clearSearch: 'Clear the search',
  allTimes: 'Show all times',
  latest: 'Back to latest',
  clearFilter: (name: string) => `Clear the filter ${name}`,
}

/** The panel while no event is selected. */
const start = {
  question: 'Who says what happened, when they say it did, and who denies it.',
  figures: (claims: number, sources: number, events: number) =>
    `${plural(claims, 'claim')} by ${plural(sources, 'source')} about ${plural(events, 'event')}.`,
  story: (steps: number) => `Read the story in ${plural(steps, 'step')}`,
  orHere: 'Or start here',
  here: 'Start here',
  mostClaims: (claims: number) => `Most claims: ${digits(claims)}`,
  sourcesChosen: 'What the other sources say alone',
  dayChosen: 'What could be known by the end of that day',
  asOf: (day: string) => `As known on ${day}`,
  /** @param before claims that were reported far before all others */
  firstReport: (before: number) =>
    before
      ? `The day of the first report, but for ${plural(before, 'claim')} of long before`
      : 'The day of the first report',
}

/** How to read a row of the claim line. */
const row = {
  heading: 'A row',
  above: 'Above the line: who says so, when it happened',
  on: 'On it: takes no side, or was silent, as others note',
  below: 'Below it: who denies or doubts',
  span: 'Band: a date of several days',
  band: 'Soft band: by then, the day is not known',
  name: 'Name beside a sign: who speaks there, or for which side',
  gathered: 'Number: claims in one sign, with ticks at their dates',
  before: 'Before the title:',
}

/** What a status means, after its words (contracts.md, "Status"). */
const means: Record<Status, string> = {
  contested: 'some say so, others deny or doubt it for that date',
  denied: 'nobody says so, somebody denies it',
  unconfirmed: 'nobody says so or denies it',
  corroborated: 'sources of at least two affiliations',
  'one-sided': 'several sources, all of one affiliation',
  'single-source': 'nobody else does',
}

/** The panel while no event is selected, and sources or later days are left out. */
const changes = {
  sources: (included: number, of: number) => `${digits(included)} of ${plural(of, 'source')} included`,
  withoutSide: (whose: string) => `Without ${whose} side`,
  asOf: (day: string) => `As known on ${day}`,
  leftOut: (sources: number, of: number) =>
    `${digits(sources)} of ${plural(of, 'source')} ${pluralForm(sources, 'is', 'are')} left out.`,
  nothingDisproved: 'Nothing is disproved by that: what they alone say is not counted.',
  notYet: 'Claims that were reported later are left out.',
  none: 'No status and no date changes.',
  statuses: (count: number) =>
    `${plural(count, 'status', 'statuses')} ${pluralForm(count, 'changes', 'change')}`,
  dates: (count: number) => `${plural(count, 'date')} ${pluralForm(count, 'changes', 'change')}`,
  gone: (count: number) => `${plural(count, 'event')} ${pluralForm(count, 'disappears', 'disappear')}`,
  waiting: (count: number) => `${plural(count, 'event')} not yet spoken of`,
  more: (listed: number) => `The first ${digits(listed)} are listed.`,
  includeAll: 'Include all sources',
  latest: 'Back to latest',
}

export const detailsWords = {
  region: 'Event details',
  bar,
  status,
  evidence,
  claim,
  dates,
  contradictions,
  otherEvent,
  chain,
  covers,
  coded,
  hidden,
  start,
  row,
  means,
  changes,
}
