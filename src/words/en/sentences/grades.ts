/** The Admiralty code: the reliability of a source and the credibility of a claim, graded separately. Grades are never
 *  averaged, and a missing grade reads "not graded" (contracts.md, "Words"). */
import type { Credibility, Grades } from '../../../model/claim'
import { RELIABILITY_WORDS } from './labels'

/** The first is quoted: these are the code's words, and Claimline itself confirms nothing. */
export const CREDIBLE: Record<Credibility, string> = {
  1: '“confirmed by other sources”',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** "Graded by the dataset: reliability B · usually reliable; credibility not graded"; '' where neither is graded.
 *  @param coders who made the dataset, where it says so */
export function weightWords({ reliability, credibility }: Grades, coders: readonly string[] = []): string {
  if (reliability === null && credibility === null) return ''
  const letter = reliability === null ? 'not graded' : RELIABILITY_WORDS[reliability].replace(', ', ' · ')
  const number = credibility === null ? 'not graded' : `${credibility} · ${CREDIBLE[credibility]}`
  const by = coders.length ? `the dataset (coded by ${coders.join(', ')})` : 'the dataset'
  return `Graded by ${by}: reliability ${letter}; credibility ${number}`
}
