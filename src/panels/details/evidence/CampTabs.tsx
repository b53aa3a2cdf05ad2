import { type KeyboardEvent, useId, useState } from 'react'
import { type Camp, detailsWords } from '../../../words/en/details'
import { digits } from '../../../words/en/digits'
import { CampCount, CampList, type Shared } from './CampSection'
import { CAMPS, type CampClaims, sourcesIn } from './camps'

const words = detailsWords.evidence

/** The three groups as tabs, one at a time; arrows move between them. */
export function CampTabs({ camps, ...shared }: { camps: CampClaims[] } & Shared) {
  const [chosen, setChosen] = useState<Camp>(camps.find(({ votes }) => votes.length)?.camp ?? 'for')
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const next = (CAMPS.indexOf(chosen) + step + CAMPS.length) % CAMPS.length
    setChosen(CAMPS[next] ?? chosen)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  const claims = camps.find(({ camp }) => camp === chosen)
  return (
    <div className="details-section">
      <div className="camp-tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
        {camps.map((one) => (
          <button
            key={one.camp}
            type="button"
            role="tab"
            id={`${id}-${one.camp}`}
            aria-selected={one.camp === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={one.camp === chosen ? 0 : -1}
            onClick={() => setChosen(one.camp)}
          >
            {digits(sourcesIn(one))} {words.tab[one.camp]}
          </button>
        ))}
      </div>
      {claims && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="camp-panel">
          <h3 className="unseen">{words.camps[chosen]}</h3>
          <CampCount claims={claims} {...shared} />
          <CampList claims={claims} graded={shared.graded} />
        </div>
      )}
    </div>
  )
}
