/** Generated English about the chain from voices to publishers. Who speaks is always named. */

import { STANCES, type Stance } from '../../model/claim'
import {
  type Chained,
  type Forest,
  type Outside,
  publishersOf,
  type Voice,
} from '../../model/judgement/chains'
import { digits } from './digits'
import { listNames, names } from './eventSentences'

const some = (count: number, one: string, many = `${one}s`): string =>
  `${digits(count)} ${count === 1 ? one : many}`

const VERBS: Record<Stance, [string, string]> = {
  asserts: ['asserts it', 'assert it'],
  denies: ['denies it', 'deny it'],
  doubts: ['doubts it', 'doubt it'],
  neither: ['takes no side', 'take no side'],
  silent: ['is silent', 'are silent'],
}

/** "5 claims by 3 sources through 2 publishers. 2 independent voices assert it: A and B; 1 is silent: C." What has no vote
 *  is no voice. */
export function chainsWords(forest: Forest<Chained>, included: readonly Chained[]): string {
  const sources = new Set(included.map(({ source }) => source.id)).size
  const publishers = new Set(included.map(({ via, source }) => via.at(-1) ?? source.name)).size
  const head = `${some(included.length, 'claim')} by ${some(sources, 'source')} through ${some(publishers, 'publisher')}`
  const [asserting, ...others] = STANCES.map((stance) => of(forest, stance))
  return `${head}. ${[assertion(asserting ?? []), ...others.flatMap(standing)].join('; ')}.`
}

const of = ({ voices }: Forest<Chained>, stance: Stance): Voice<Chained>[] =>
  voices.filter((voice) => voice.stance === stance)

function assertion(voices: readonly Voice<Chained>[]): string {
  if (!voices.length) return 'No independent voice asserts it'
  const verb = voices.length === 1 ? 'asserts it' : 'assert it'
  return `${some(voices.length, 'independent voice')} ${verb}: ${called(voices)}`
}

function standing(voices: readonly Voice<Chained>[]): string[] {
  const [first] = voices
  return first ? [`${some(voices.length, ...VERBS[first.stance])}: ${called(voices)}`] : []
}

const called = (voices: readonly Voice<Chained>[]): string =>
  names(listNames(voices.map(({ source }) => source.name)))

/** What stands beside a stance's name: "5 voices, 3 publishers". */
export const voicesWords = (voices: readonly Voice<Chained>[]): string =>
  `${some(voices.length, 'voice')}, ${some(publishersOf(voices).length, 'publisher')}`

/** What stands beside a voice that many publish: "1 source, via 5 publishers"; '' for a single publisher. */
export function voiceWords(voice: Voice<Chained>): string {
  const publishers = publishersOf([voice]).length
  return voice.why === null && publishers > 1 ? `1 source, via ${publishers} publishers` : ''
}

/** What stands beside a carrier on whom several voices depend: "carries 3 of the 5 voices"; '' for one alone. */
export function carriesWords(carried: number, voices: number): string {
  if (carried < 2) return ''
  if (carried < voices) return `carries ${carried} of the ${voices} voices`
  return carried === 2 ? 'carries both voices' : `carries all ${carried} voices`
}

/** Whose claim, that is not among these, takes the vote away. */
export function outsideWords({ by, on }: Pick<Outside<Chained>, 'by' | 'on'>): string {
  if (!by) return 'Claims that take each other’s vote'
  return on ? by : `${by}, whose claim is left out`
}
