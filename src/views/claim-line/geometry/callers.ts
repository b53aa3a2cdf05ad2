/** The names beside a sign: who speaks there, from the longest form to the shortest. */
import type { LineClaim } from '../../../engine/answer/claimLine'
import { shortName, waysToSay } from '../../../words/en/views/claimLine'
import type { Sign } from './gather'

/** The side for which a claim's source speaks: without an affiliation, its own name. */
const sideOf = ({ side, source }: LineClaim): string => side || shortName(source)

const distinct = (names: string[]): string[] => [...new Set(names)]

/** For denials and doubts the names of sources come first, then those of sides; for assertions only those of sides.
 *  Names claims with a vote; of a sign without any, all claims. */
export function callers(signs: readonly Pick<Sign, 'claims' | 'stance'>[]): string[] {
  const speaking = signs.flatMap(({ claims }) => {
    const voting = claims.filter(({ votes }) => votes)
    return voting.length ? voting : claims
  })
  const sides = distinct(speaking.map(sideOf))
  const isAgainst = signs.some(({ stance }) => stance === 'denies' || stance === 'doubts')
  const sources = isAgainst ? distinct(speaking.map(({ source }) => shortName(source))) : []
  return distinct([...waysToSay(sources), ...waysToSay(sides)])
}

/** "Russia, 2 more" */
export const isShortened = (names: string): boolean => /, \d+ more$/u.test(names)
