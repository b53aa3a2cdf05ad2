/** Words inside files that the page writes, and about what such files lack. */
import type { Stance } from '../../../model/claim'
import type { EventSpan } from '../../../model/judgement/eventSpan'
import type { Status } from '../../../model/statuses'
import type { Dated } from '../../../model/time/dateTypes'
import { isFine } from '../../../model/time/days'
import { plural, pluralForm } from '../plural'
import { carriers, givenDateWords } from '../sentences/claimSentences'
import { collapse, nameAt, spell } from '../sentences/dateNames'
import { dayWords, spanWords } from '../sentences/dateWords'
import { rivalWords } from '../sentences/eventSentences'
import { STANCE_WORDS, STATUS_WORDS } from '../sentences/labels'

type Standing = { status: Status; eventSpan: EventSpan | null; rivals: number }

/** A claim as a file tells it; `told`: the date that it gives, and whether it votes and stands. */
type ToldClaim = {
  by: string
  side: string
  via: readonly string[]
  stance: Stance
  text: string
  reported?: string
  url?: string
  archiveUrl?: string
  told: { dated: Dated | null; written: string; votes: boolean; overturned: boolean } | null
}

export const exportWords = {
  claimline: 'Claimline',
  revision: (digits: string) => `revision ${digits}`,
  excerpt: (title: string) => (title.endsWith(' (excerpt)') ? title : `${title} (excerpt)`),
  /** What every file says of where it comes from: a line each. */
  about: (
    { leftOut, license, link }: { leftOut: string; license: string; link: string },
    revision: string,
  ): string[] => [leftOut, license && `Licence: ${license}`, `Revision ${revision}`, link].filter(Boolean),

  /** "Capture of Plekhovo (6–12 Dec 2024; Disputed)"; the day alone needs no words, since the calendar shows it. */
  calendarTitle: (title: string, event: Standing) =>
    `${title} (${[event.eventSpan?.exact ? '' : whenWords(event), STATUS_WORDS[event.status]].filter(Boolean).join('; ')})`,
  whenWords,
  /** "Disputed. Between 6 and 12 December 2024, by the dates that its sources give. …" */
  eventDates: (event: Standing): string =>
    [`${STATUS_WORDS[event.status]}.`, daysSentence(event.eventSpan), rivalSentence(event.rivals)]
      .filter(Boolean)
      .join(' '),
  claim: ({ by, side, via, stance, text, reported, url, archiveUrl, told }: ToldClaim): string => {
    const given =
      told &&
      givenDateWords(stance, told.written ? { ...told, date: told.dated, text: told.written, why: '' } : null)
    const who = [side ? `${by} (${side})` : by, carriers(stance, via)].filter(Boolean).join(', ')
    const parts = [
      `${STANCE_WORDS[stance]}: ${[who, given].filter(Boolean).join('; ')}${reported ? `; reported ${reportedWords(reported)}` : ''}.`,
      text,
      told ? voteWords(told) : '',
      url ?? '',
      archiveUrl ? `Archived: ${archiveUrl}` : '',
    ]
    return `– ${parts.filter(Boolean).join(' ')}`
  },
  notInCalendar: (undated: number, beyond: number): string[] => [
    ...some(undated, (n) => `${plural(n, 'event')} without a date ${are(n)} left out.`),
    ...some(beyond, (n) => `${plural(n, 'event')} before the year 1 or after 9999 ${are(n)} left out.`),
  ],
  notOnMap: (events: number): string[] =>
    some(events, (n) => `${plural(n, 'event')} without coordinates ${are(n)} left out.`),
  matrixHead: ['Event', 'Status', 'When'],
  matrixClaim: ({ stance, ...claim }: { stance: Stance; votes: boolean; overturned: boolean }): string => {
    const vote = voteWords(claim).toLowerCase().replace(/\.$/, '')
    return vote ? `${STANCE_WORDS[stance]} (${vote})` : STANCE_WORDS[stance]
  },

  /** What a spreadsheet has no room for: a sentence for each that there is. */
  notInTable: (counts: {
    events: number
    relations: number
    noVotes: number
    members: number
    described: number
    lists: number
    steps: number
    eras: number
  }): string[] => [
    ...some(counts.events, (n) => `${plural(n, 'event')} without a claim ${are(n)} left out.`),
    ...some(
      counts.relations,
      (n) => `${plural(n, 'relation')} other than a first repetition ${are(n)} left out.`,
    ),
    ...some(
      counts.noVotes,
      (n) =>
        `${plural(n, 'claim')} without a vote, because of a claim that is left out, ${pluralForm(n, 'votes', 'vote')} again.`,
    ),
    ...some(
      counts.members,
      (n) => `${plural(n, 'source')} ${are(n)} in ${pluralForm(n, 'a group', 'groups')}, which is left out.`,
    ),
    ...some(counts.described, (n) => `What is said about ${plural(n, 'source')} is left out.`),
    ...some(counts.lists, (n) => `A semicolon splits a tag, a carrier or a figure in ${plural(n, 'place')}.`),
    ...some(counts.steps, (n) => `The story of ${plural(n, 'step')} is left out.`),
    ...some(counts.eras, (n) => `${plural(n, 'era')} ${are(n)} left out.`),
  ],
}

/** "6–12 Dec 2024", "by 12 Nov 2024"; '' where nothing dates it. */
function whenWords({ eventSpan }: Pick<Standing, 'eventSpan'>): string {
  return eventSpan ? spanWords(eventSpan) : 'no date given'
}

/** When an event took place, as far as its sources say, and which days of a calendar that takes. */
function daysSentence(span: EventSpan | null): string {
  if (!span) return ''
  const { from, to, exact, fromUnit, toUnit } = span
  const [first, last] = [nameAt(from, 'day', 'long'), nameAt(to - 1, 'day', 'long')]
  if (from === -Infinity) return `By ${spell(last)}, not known since when: only that last day is marked.`
  if (to === Infinity) return `From ${spell(first)} on: only that first day is marked.`
  if (spell(first) === spell(last)) {
    if (exact) return isFine(fromUnit) && fromUnit !== 'day' ? `${spanWords(span)}.` : `On ${spell(first)}.`
    return `On ${spell(first)}, which is not certain.`
  }
  if (fromUnit !== 'day' && toUnit !== 'day' && isFine(fromUnit) && isFine(toUnit))
    return `${spanWords(span)}.`
  return `Between ${collapse([first, last]).join(' and ')}, by the dates that its sources give. All of these days are marked, which does not say that it lasted so long.`
}

/** A plain day in words, any other date as it is written. */
function reportedWords(text: string): string {
  const words = dayWords(text)
  return words === text ? `“${text}”` : words
}

const rivalSentence = (rivals: number): string => {
  const words = rivalWords(rivals)
  return words && `${words}: they cannot all be right.`
}

const voteWords = ({ votes, overturned }: { votes: boolean; overturned: boolean }): string => {
  if (overturned) return 'No longer stands.'
  return votes ? '' : 'Not counted separately.'
}

const are = (count: number): string => pluralForm(count, 'is', 'are')

const some = (count: number, words: (count: number) => string): string[] => (count ? [words(count)] : [])
