/** Words of citations: of a view, of an event, of its claims. */
import { NOT_STATED, type Stance } from '../../../model/claim'
import type { EventSpan } from '../../../model/judgement/eventSpan'
import type { Status } from '../../../model/statuses'
import { carriers, givenDateWords, type Written } from '../sentences/claimSentences'
import { dayWords, shortWords, spanWords } from '../sentences/dateWords'
import { rivalWords } from '../sentences/eventSentences'
import { STANCE_WORDS, STATUS_WORDS } from '../sentences/labels'

type View = {
  coders: readonly string[]
  updated: string
  leftOut: string
  license: string
  revision: string
  accessed: string
}

type Event = {
  title: string
  status: Status
  eventSpan: EventSpan | null
  rivals: number
  spoken: boolean
}

type Claim = {
  source: { name: string; affiliation: string }
  via: readonly string[]
  stance: Stance
  text: string
  occurred: Written | null
  reported: Written | null
}

const DIGITS = 12

/** "Disputed; 6–12 Dec 2024; 2 rival dates" */
const standingWords = ({ status, eventSpan, rivals, spoken }: Event): string =>
  spoken
    ? [STATUS_WORDS[status], eventSpan ? spanWords(eventSpan) : 'no date given', rivalWords(rivals)]
        .filter(Boolean)
        .join('; ')
    : 'no included source speaks of it'

const stopped = (text: string): string => (/[.!?…”]$/.test(text) ? text : `${text}.`)

export const citeWords = {
  /** What stands before the title of a dataset, after it, and at the end. */
  view: ({ coders, updated, leftOut, license, revision, accessed }: View) => ({
    before: coders.length ? `${coders.join(', ')}:` : '',
    after: [
      `Claims in Claimline, revision ${revision.slice(0, DIGITS)}${updated ? `, updated ${dayWords(updated)}` : ''}.`,
      leftOut,
      license && stopped(`Licence: ${license}`),
    ].filter(Boolean),
    accessed: `(accessed ${dayWords(accessed)}).`,
  }),
  /** "“Capture of Plekhovo” (Disputed; 6–12 Dec 2024)," */
  event: (event: Event) => `“${event.title}” (${standingWords(event)}),`,
  within: 'in',
  inDataset: (title: string) => `In: ${title}`,
  standing: (event: Event) => `${standingWords(event)}.`,
  note: ({ leftOut, license }: Pick<View, 'leftOut' | 'license'>) =>
    [leftOut, license && stopped(`Licence: ${license}`)].filter(Boolean).join(' '),
  /** "Colonel Cassad (Russia), via The Telegraph. Says so: 6 Dec 2024. Reported 7 Dec 2024. The village was taken." */
  claim: ({ source, via, stance, text, occurred, reported }: Claim): string => {
    const side = source.affiliation === NOT_STATED ? '' : ` (${source.affiliation})`
    const who = [`${source.name}${side}`, carriers(stance, via)].filter(Boolean).join(', ')
    const given = givenDateWords(stance, occurred)
    return [
      stopped(who),
      stopped(given ? `${STANCE_WORDS[stance]}: ${given}` : STANCE_WORDS[stance]),
      reported && reportedSentence(reported),
      text && stopped(text),
    ]
      .filter(Boolean)
      .join(' ')
  },
  reported: (reported: Written): string => reportedWords(reported),
  reportedSentence,
  /** "On “Capture of Plekhovo”: says so" */
  claimTitle: ({ stance }: Pick<Claim, 'stance'>, { title }: Pick<Event, 'title'>) =>
    `On “${title}”: ${STANCE_WORDS[stance].toLowerCase()}`,
  archived: 'Archived:',
}

/** "Reported 7 Dec 2024." */
function reportedSentence(reported: Written): string {
  return `Reported ${reportedWords(reported)}.`
}

function reportedWords({ text, date }: Written): string {
  return date ? shortWords(date) : `“${text}”`
}
