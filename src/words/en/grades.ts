/** The Admiralty code: how reliable a source is and how credible a claim, each graded for itself by somebody. Nothing is
 *  averaged, and what nobody graded is said to be not graded (contracts.md, "Words"). */
import type { Credibility, Grades } from '../../model/claim'
import { RELIABILITY_WORDS } from './labels'

/** The first stands in quotes: the words are the code's, and Claimline itself confirms nothing. */
export const CREDIBLE: Record<Credibility, string> = {
  1: '“confirmed by other sources”',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** "Graded by the dataset: reliability B · usually reliable; credibility not graded"; '' where neither is.
 *  @param coders who made the dataset, where it says so */
export function weightWords({ reliability, credibility }: Grades, coders: readonly string[] = []): string {
  if (reliability === null && credibility === null) return ''
  const letter = reliability === null ? 'not graded' : RELIABILITY_WORDS[reliability].replace(', ', ' · ')
  const number = credibility === null ? 'not graded' : `${credibility} · ${CREDIBLE[credibility]}`
  const by = coders.length ? `the dataset (coded by ${coders.join(', ')})` : 'the dataset'
  return `Graded by ${by}: reliability ${letter}; credibility ${number}`
}
