import { useId, useState } from 'react'
import { TabList, tabId } from '../../../look/controls/TabList'
import { type Camp, detailsWords } from '../../../words/en/details'
import { digits } from '../../../words/en/digits'
import { CampCount, CampList, type Shared } from './CampSection'
import { CAMPS, type CampClaims, sourcesIn } from './camps'

const words = detailsWords.evidence

/** The three groups as tabs, one at a time. */
export function CampTabs({ camps, ...shared }: { camps: CampClaims[] } & Shared) {
  const [chosen, setChosen] = useState<Camp>(camps.find(({ votes }) => votes.length)?.camp ?? 'for')
  const id = useId()
  const claimsOf = (of: Camp) => camps.find(({ camp }) => camp === of)
  const sources = (of: Camp) => {
    const claims = claimsOf(of)
    return digits(claims ? sourcesIn(claims) : 0)
  }
  const claims = claimsOf(chosen)
  return (
    <div className="details-section">
      <TabList
        id={id}
        className="camp-tabs"
        label={words.tabs}
        tabs={CAMPS}
        chosen={chosen}
        onChoose={setChosen}
        panel={`${id}-panel`}
      >
        {(camp) => `${sources(camp)} ${words.tab[camp]}`}
      </TabList>
      {claims && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(id, chosen)} className="camp-panel">
          <h3 className="unseen">{words.camps[chosen]}</h3>
          <CampCount claims={claims} {...shared} />
          <CampList claims={claims} graded={shared.graded} />
        </div>
      )}
    </div>
  )
}
