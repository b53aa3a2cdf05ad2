import type { ClaimDetail, SourceName as Source } from '../../engine/answer/eventDetail'
import { listNames } from '../../words/en/sentences/eventSentences'
import { SpeakersText } from '../Datum'

/** A source's name, in its own language where that is given. */
export const SourceName = ({ source: { name, language } }: { source: Source }) => (
  <SpeakersText text={name} language={language} />
)

/** The names that sentences about claims may hold: of sources, as lists spell them, too; of carriers, of affiliations. */
export function namesIn(claims: readonly ClaimDetail[]): string[] {
  const sources = claims.map(({ source }) => source.name)
  return [
    ...sources,
    ...listNames([...new Set(sources)]),
    ...claims.flatMap(({ source, via, noVote }) => [source.affiliation, ...via, noVote?.by ?? '']),
  ]
}
