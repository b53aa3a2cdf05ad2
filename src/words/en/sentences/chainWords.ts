/** Sentences about the chain from independent voices to publishers. Every speaker is named. */

import { STANCES, type Stance } from '../../../model/claim'
import {
  type Chained,
  type Forest,
  type Outside,
  publishersOf,
  type Voice,
} from '../../../model/judgement/chains'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { listNames, names } from './eventSentences'

const VERBS: Record<Stance, [string, string]> = {
  asserts: ['asserts it', 'assert it'],
  denies: ['denies it', 'deny it'],
  doubts: ['doubts it', 'doubt it'],
  neither: ['takes no side', 'take no side'],
  silent: ['is silent', 'are silent'],
}

/** "5 claims by 3 sources through 2 publishers. 2 independent sources assert it: A and B; 1 is silent: C." A
 *  claim without a vote adds no independent source. */
export function chainsWords(forest: Forest<Chained>, included: readonly Chained[]): string {
  const sources = new Set(included.map(({ source }) => source.id)).size
  const publishers = new Set(included.map(({ via, source }) => via.at(-1) ?? source.name)).size
  const head = `${plural(included.length, 'claim')} by ${plural(sources, 'source')} through ${plural(publishers, 'publisher')}`
  const [asserting, ...others] = STANCES.map((stance) => of(forest, stance))
  return `${head}. ${[assertion(asserting ?? []), ...others.flatMap(standing)].join('; ')}.`
}

const of = ({ voices }: Forest<Chained>, stance: Stance): Voice<Chained>[] =>
  voices.filter((voice) => voice.stance === stance)

function assertion(voices: readonly Voice<Chained>[]): string {
  if (!voices.length) return 'No independent source asserts it'
  const verb = pluralForm(voices.length, ...VERBS.asserts)
  return `${plural(voices.length, 'independent source')} ${verb}: ${called(voices)}`
}

function standing(voices: readonly Voice<Chained>[]): string[] {
  const [first] = voices
  return first ? [`${plural(voices.length, ...VERBS[first.stance])}: ${called(voices)}`] : []
}

const called = (voices: readonly Voice<Chained>[]): string =>
  names(listNames(voices.map(({ source }) => source.name)))

/** Shown beside the name of a stance: "5 independent sources, 3 publishers". */
export const voicesWords = (voices: readonly Voice<Chained>[]): string =>
  `${plural(voices.length, 'independent source')}, ${plural(publishersOf(voices).length, 'publisher')}`

/** Shown beside a voice that several publish: "1 source, via 5 publishers"; '' for a single publisher. */
export function voiceWords(voice: Voice<Chained>): string {
  const publishers = publishersOf([voice]).length
  return voice.why === null && publishers > 1 ? `1 source, via ${publishers} publishers` : ''
}

/** Shown beside a carrier of several voices: "carries 3 of the 5 independent sources"; '' for a carrier of one. */
export function carriesWords(carried: number, voices: number): string {
  if (carried < 2) return ''
  if (carried < voices) return `carries ${digits(carried)} of the ${digits(voices)} independent sources`
  return carried === 2
    ? 'carries both independent sources'
    : `carries all ${digits(carried)} independent sources`
}

/** Names the claim outside this list that takes the vote of claims in it. */
export function outsideWords({ by, on }: Pick<Outside<Chained>, 'by' | 'on'>): string {
  if (!by) return 'Claims that take each other’s vote'
  return on ? by : `${by}, whose claim is left out`
}
