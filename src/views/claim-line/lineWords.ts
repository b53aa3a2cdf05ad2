/** What rows and marks of the claim line say: their names for assistive technology, and the words beside them. */
import type { ClaimLine, LineClaim } from '../../engine/answer/claimLine'
import type { Stance } from '../../model/claim'
import { inWords, shortWords } from '../../words/en/dateWords'
import { digits } from '../../words/en/digits'
import { listNames, names, rivalWords } from '../../words/en/eventSentences'
import { STATUS_WORDS } from '../../words/en/labels'
import { shortName } from './geometry/callers'
import type { Sign } from './geometry/gather'

/** "One side says so: Russia"; of a row that waits, "Not yet spoken of". */
export function statusWords({ status, side, waits }: ClaimLine): string {
  if (waits) return 'Not yet spoken of'
  const names = status === 'one-sided' && side ? `: ${side}` : ''
  return STATUS_WORDS[status] + names
}

/** "was Disputed", and under a day of knowledge "now Several sides say so". */
export const beforeWords = (asof: boolean): string => (asof ? 'now' : 'was')

/** "First battles. Disputed, 2 rival dates. 6 say so, 2 deny or doubt." */
export function rowName(line: ClaimLine, asof: boolean): string {
  const { title, asserting, against, waits, before, rivals } = line
  const status = [statusWords(line), rivalWords(rivals)].filter(Boolean).join(', ')
  if (waits) return `${title}. ${status}.`
  const changed = before ? `${beforeWords(asof)} ${STATUS_WORDS[before]}. ` : ''
  const leftOut = line.claims.filter(({ included }) => !included).length
  const without = leftOut ? ` ${digits(leftOut)} ${leftOut > 1 ? 'claims' : 'claim'} left out.` : ''
  return `${title}. ${status}. ${changed}${saying(asserting, against)}.${without}`
}

const saying = (asserting: number, against: number): string =>
  `${digits(asserting)} ${asserting === 1 ? 'says' : 'say'} so, ${digits(against)} ${against === 1 ? 'denies or doubts' : 'deny or doubt'}`

const VERBS: Record<Stance, [one: string, many: string]> = {
  asserts: ['says so', 'say so'],
  denies: ['denies it', 'deny it'],
  doubts: ['doubts it', 'doubt it'],
  neither: ['takes no side', 'take no side'],
  silent: ['is silent', 'are silent'],
}

const IN_TRAY: Record<Stance, [one: string, many: string]> = {
  ...VERBS,
  denies: ['denies', 'deny'],
  doubts: ['doubts', 'doubt'],
  neither: ['no side', 'no side'],
  silent: ['silent', 'silent'],
}

/** As short as a tray needs: "3 say so". */
export const trayWords = (stance: Stance, count: number): string =>
  `${digits(count)} ${IN_TRAY[stance][count === 1 ? 0 : 1]}`

/** Who speaks at a sign: "Yuri Kotenok says so", "Avia-pro and Topwar doubt it". */
export function whoSays({ claims, stance, kind }: Sign): string {
  const sources = [...new Set(claims.map(({ source }) => source))]
  const lapsed = { vote: '', struck: ', later taken back or superseded', small: ', no vote of its own' }
  const verb = VERBS[stance][sources.length === 1 ? 0 : 1]
  return `${names(listNames(sources))} ${verb}${kind === 'left-out' ? '' : lapsed[kind]}`
}

export function dateOf({ dated, written }: LineClaim): string {
  return dated ? inWords(dated) : written ? `“${written}”, which cannot be placed` : 'gives no date'
}

/** The dates of a sign's claims, each once, the first three. */
export function whenSaid({ claims }: Sign): string {
  return names([...new Set(claims.map(dateOf))])
}

/** "Capture of Plekhovo. Yuri Kotenok says so. 6 December 2024. 2 of 5 in this row." */
export const signName = (title: string, sign: Sign, place: number, of: number): string =>
  `${title}. ${whoSays(sign)}. ${whenSaid(sign)}. ${place} of ${of} in this row.`

/** Beside a sign in an opened row: who, and when in short. */
export function openWords({ claims }: Sign): { who: string; when: string } {
  const [first] = claims
  if (!first) return { who: '', when: '' }
  const others = new Set(claims.map(({ source }) => source)).size - 1
  const who = shortName(first.source) + (others ? `, ${others} more` : '')
  const when = first.dated ? shortWords(first.dated).replace(/ (\d{4})$/u, '') : ''
  return { who, when: claims.length > 1 && others ? '' : when + lapse(first) }
}

const lapse = ({ votes, overturned, included }: LineClaim): string =>
  !included || votes ? '' : overturned ? ', superseded' : ', not counted'
