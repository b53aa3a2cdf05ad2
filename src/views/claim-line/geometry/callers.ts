/** The names beside a sign: who speaks there, from the fullest to the shortest way of saying it. */
import type { LineClaim } from '../../../engine/answer/claimLine'
import { shortName, waysToSay } from '../../../words/en/claimLine'
import type { Sign } from './gather'

/** The side for which a claim's source speaks: a source without one is its own. */
const sideOf = ({ side, source }: LineClaim): string => side || shortName(source)

const distinct = (names: string[]): string[] => [...new Set(names)]

/** Who denies or doubts is named by source first, then by side; who asserts it by side. Of one sign, what
 *  votes is named; where nothing does, all are. */
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
