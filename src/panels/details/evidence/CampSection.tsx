import type { ReactNode } from 'react'
import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { CONTRADICTIONS_HEADING } from '../../../look/ids'
import { detailsWords } from '../../../words/en/details'
import { BareNames } from './BareNames'
import { ClaimRow } from './ClaimRow'
import { type CampClaims, headWords, isBare, sidesOf } from './camps'
import { LongList } from './LongList'

const words = detailsWords.evidence

/** What the groups of claims share: are other claims left out, is any graded, how many contradictions there are. */
export type Shared = { some: boolean; graded: boolean; contradictions: number }

/** One of the three groups, under its name and its count in words. */
export function CampSection({ claims, ...shared }: { claims: CampClaims } & Shared) {
  const { camp } = claims
  const heading = `event-${camp}`
  return (
    <section className="details-section" aria-labelledby={heading}>
      <div className="camp-head">
        <h3 id={heading}>{words.camps[camp]}</h3>
        <CampCount claims={claims} {...shared} />
      </div>
      <CampList claims={claims} graded={shared.graded} />
    </section>
  )
}

export function CampCount({ claims, some, contradictions }: { claims: CampClaims } & Shared) {
  const against = claims.camp === 'against' && contradictions > 0
  const toThem = () => document.getElementById(CONTRADICTIONS_HEADING)?.focus()
  return (
    <p className="note">
      {headWords(claims, some)}
      {against && (
        <>
          {'. '}
          <button type="button" className="plain link" onClick={toThem}>
            {words.contradictions(contradictions, claims.votes.length > 0)}
          </button>
        </>
      )}
    </p>
  )
}

/** The counted claims one by one, then names of those who say no more than that, then what is not counted, and why. */
export function CampList({ claims, graded }: { claims: CampClaims; graded: boolean }) {
  const { votes, repeated, overturned, asserted } = claims
  const sided = sidesOf([...votes, ...repeated, ...overturned].map(({ source }) => source)) > 1
  const row = (claim: ClaimDetail) => (
    <ClaimRow key={claim.id} claim={claim} graded={graded} sided={sided} asserted={asserted} />
  )
  const bare = (stance: 'neither' | 'silent') =>
    votes.filter((claim) => claim.stance === stance && isBare(claim))
  return (
    <>
      <LongList className="claims" items={votes.filter((claim) => !isBare(claim))} item={row} />
      <BareNames name={words.noSideNames} claims={bare('neither')} graded={graded} />
      <BareNames name={words.silentNames} claims={bare('silent')} graded={graded} />
      <Aside name={words.notCounted(repeated.length, votes.length > 0)} claims={repeated} row={row} />
      <Aside name={words.noLonger(overturned.length)} claims={overturned} row={row} />
    </>
  )
}

type AsideProps = { name: string; claims: ClaimDetail[]; row: (claim: ClaimDetail) => ReactNode }

/** Claims without a vote; each of them says why. */
function Aside({ name, claims, row }: AsideProps) {
  if (!claims.length) return null
  return (
    <div className="claims-aside">
      <h4>{name}</h4>
      <LongList className="claims" items={claims} item={row} />
    </div>
  )
}
