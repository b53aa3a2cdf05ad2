/** Sentences about the chain from independent voices to publishers. Every speaker is named. */

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

/** "5 claims by 3 sources through 2 publishers. 2 independent voices assert it: A and B; 1 is silent: C." A claim
 *  without a vote is no voice. */
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

/** Shown beside the name of a stance: "5 voices, 3 publishers". */
export const voicesWords = (voices: readonly Voice<Chained>[]): string =>
  `${some(voices.length, 'voice')}, ${some(publishersOf(voices).length, 'publisher')}`

/** Shown beside a voice that several publish: "1 source, via 5 publishers"; '' for a single publisher. */
export function voiceWords(voice: Voice<Chained>): string {
  const publishers = publishersOf([voice]).length
  return voice.why === null && publishers > 1 ? `1 source, via ${publishers} publishers` : ''
}

/** Shown beside a carrier of several voices: "carries 3 of the 5 voices"; '' for a carrier of one. */
export function carriesWords(carried: number, voices: number): string {
  if (carried < 2) return ''
  if (carried < voices) return `carries ${carried} of the ${voices} voices`
  return carried === 2 ? 'carries both voices' : `carries all ${carried} voices`
}

/** Names the claim outside this list that takes the vote of claims in it. */
export function outsideWords({ by, on }: Pick<Outside<Chained>, 'by' | 'on'>): string {
  if (!by) return 'Claims that take each other’s vote'
  return on ? by : `${by}, whose claim is left out`
}
