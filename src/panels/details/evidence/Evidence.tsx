import type { Detail } from '../../../engine/answer/eventDetail'
import { PHONE, useMedia } from '../../../look/size/useMedia'
import { detailsWords } from '../../../words/en/details'
import { weightWords } from '../../../words/en/sentences/grades'
import { CampSection } from './CampSection'
import { CampTabs } from './CampTabs'
import { campsOf } from './camps'
import './evidence.css'

/** Who says so, who denies or doubts it, and who takes no side or is silent: all at once, or in tabs on a phone. */
export function Evidence({ detail }: { detail: Detail }) {
  const phone = useMedia(PHONE)
  const { included, leftOut, contradictions } = detail
  const camps = campsOf(included)
  const graded = included.some(({ weight }) => weightWords(weight))
  const shared = { some: leftOut > 0, graded, contradictions: contradictions.count }
  return (
    <>
      {phone ? (
        <CampTabs key={detail.id} camps={camps} {...shared} />
      ) : (
        camps.map((claims) => <CampSection key={claims.camp} claims={claims} {...shared} />)
      )}
      {!graded && <p className="note details-left-out">{detailsWords.evidence.ungraded}</p>}
    </>
  )
}
