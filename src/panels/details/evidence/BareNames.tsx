import { useState } from 'react'
import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { Glyph } from '../../../look/Glyph'
import { markedSearch } from '../../../model/filters'
import { hits } from '../../../model/textSearch'
import { useClaimline } from '../../../store/useStore'
import { wayWords } from '../../../words/en/sentences/claimSentences'
import { Sentence } from '../../Datum'
import { SourceName } from '../SourceName'
import { ClaimFacts } from './ClaimFacts'
import { LongList } from './LongList'

/** Names of those who say no more than that they take no side or are silent; each opens to what is known of its claim. */
export function BareNames(props: { name: string; claims: ClaimDetail[]; graded: boolean }) {
  const { name, claims, graded } = props
  if (!claims.length) return null
  return (
    <div className="bare">
      <h4>{name}</h4>
      <LongList
        className="bare-names"
        items={claims}
        item={(claim) => <BareName key={claim.id} claim={claim} graded={graded} />}
      />
    </div>
  )
}

function BareName({ claim, graded }: { claim: ClaimDetail; graded: boolean }) {
  const q = useClaimline(({ view }) => markedSearch(view))
  const { source, stance, text } = claim
  const [opened, setOpened] = useState(false)
  return (
    <li data-claim={claim.id} className={opened ? 'opened' : undefined}>
      <details
        open={hits(text, q).some(({ hit }) => hit)}
        onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      >
        <summary>
          <Glyph sign={stance} />
          <SourceName source={source} />
        </summary>
        <div className="bare-more">
          <p className="note">
            <Sentence text={wayWords(claim, '')} data={claim.via} />
          </p>
          <ClaimFacts claim={claim} graded={graded} told={false} />
        </div>
      </details>
    </li>
  )
}
