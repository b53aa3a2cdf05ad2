/** The claims on an event in three groups: for, against, and neither or silent. */
import type { ClaimDetail, WrittenDate } from '../../../engine/answer/eventDetail'
import { NOT_STATED, type Stance } from '../../../model/claim'
import { type Camp, detailsWords } from '../../../words/en/details'
import { scopeOf } from '../../../words/eventClaims'

const words = detailsWords.evidence

export const CAMPS: readonly Camp[] = ['for', 'against', 'neither']

const CAMP_OF: Record<Stance, Camp> = {
  asserts: 'for',
  denies: 'against',
  doubts: 'against',
  neither: 'neither',
  silent: 'neither',
}

export type CampClaims = {
  camp: Camp
  /** Those that are counted. */
  votes: ClaimDetail[]
  /** Repetitions, and groups of which a member is counted. */
  repeated: ClaimDetail[]
  /** Taken back or superseded. */
  overturned: ClaimDetail[]
  /** The voting assertions of the event, which denials are about. */
  asserted: ClaimDetail[]
}

/** Each group by the date that its claims give; undated ones last, in the file's order.
 *  @param included the event's included claims, in the file's order */
export function campsOf(included: readonly ClaimDetail[]): CampClaims[] {
  const asserted = included.filter(({ stance, noVote }) => stance === 'asserts' && !noVote)
  return CAMPS.map((camp) => {
    const claims = byDate(included.filter(({ stance }) => CAMP_OF[stance] === camp))
    return {
      camp,
      votes: claims.filter(({ noVote }) => !noVote),
      repeated: claims.filter(({ noVote }) => noVote?.why === 'repeats' || noVote?.why === 'member'),
      overturned: claims.filter(isOverturned),
      asserted,
    }
  })
}

const byDate = (claims: readonly ClaimDetail[]): ClaimDetail[] =>
  claims.toSorted((a, b) => {
    const [one, other] = [dateOrder(a.occurred), dateOrder(b.occurred)]
    return one === other ? 0 : one - other
  })

/** By when a date begins; one that is open to the left, by its last moment; what cannot be read stands last. */
export function dateOrder(written: WrittenDate | null): number {
  const date = written?.date
  if (!date) return Number.POSITIVE_INFINITY
  return Number.isFinite(date.from) ? date.from : date.to - 1
}

export const isOverturned = ({ noVote }: ClaimDetail): boolean =>
  noVote?.why === 'retracts' || noVote?.why === 'supersedes'

/** How many sources are counted in a group. */
export const sourcesIn = ({ votes }: Pick<CampClaims, 'votes'>): number => distinct(votes).length

/** "5 sources, all Russia; 3 more claims are not counted separately".
 *  @param some are other claims left out? Then only the included sources can be spoken for */
export function headWords(claims: CampClaims, some: boolean): string {
  const { votes, repeated, overturned } = claims
  return [
    ...(votes.length ? [countWords(claims)] : [some ? words.noIncludedSource : words.nobody]),
    ...(repeated.length ? [words.notCounted(repeated.length, votes.length > 0)] : []),
    ...(overturned.length ? [words.noLonger(overturned.length)] : []),
  ].join('; ')
}

function countWords({ camp, votes, asserted }: CampClaims): string {
  if (camp === 'for') return sidesWords(distinct(votes))
  if (camp === 'neither') return byStance(votes, ['neither', 'silent'], words.stands)
  const scope = (stance: Stance, sources: number) => {
    const denials = votes.filter((claim) => claim.stance === stance)
    const same = distinct(denials.filter((denial) => scopeOf(denial, asserted) === 'same')).length
    const other = denials.map((denial) => scopeOf(denial, asserted)).find((one) => one !== 'same')
    return words.opposes(stance, sources, sources - same, other ?? 'same')
  }
  return byStance(votes, ['denies', 'doubts'], scope)
}

const byStance = (
  votes: readonly ClaimDetail[],
  stances: readonly Stance[],
  told: (stance: Stance, sources: number) => string,
): string =>
  stances
    .map((stance) => ({ stance, sources: distinct(votes.filter((vote) => vote.stance === stance)).length }))
    .filter(({ sources }) => sources > 0)
    .map(({ stance, sources }) => told(stance, sources))
    .join(', ')

function sidesWords(sources: ClaimDetail['source'][]): string {
  const sides = sidesOf(sources)
  const [source] = sources
  if (sides > 1) return words.onSides(sources.length, sides)
  if (!source || source.affiliation === NOT_STATED) return words.forItself
  return words.onOneSide(sources.length, source.affiliation)
}

/** A source without an affiliation is a side of its own. */
export const sidesOf = (sources: readonly ClaimDetail['source'][]): number =>
  new Set(sources.map(({ affiliation, id }) => (affiliation === NOT_STATED ? `alone ${id}` : affiliation)))
    .size

const distinct = (claims: readonly ClaimDetail[]): ClaimDetail['source'][] => [
  ...new Map(claims.map(({ source }) => [source.id, source])).values(),
]

/** What a row says of its stance: "Denies it, for a different date"; '' for an assertion, which its group's name tells. */
export function stanceWords({ stance, ...claim }: ClaimDetail, asserted: readonly ClaimDetail[]): string {
  if (stance === 'asserts') return ''
  const isDenial = stance === 'denies' || stance === 'doubts'
  return words.stance(stance, isDenial ? scopeOf({ stance, ...claim }, asserted) : 'same')
}

/** Does it say no more than that it takes no side, or is silent? */
export const isBare = ({ stance, quote, occurred, figures }: ClaimDetail): boolean =>
  (stance === 'neither' || stance === 'silent') && !quote && !occurred && !figures.length
