import { useState } from 'react'
import type { Citation } from '../../export/cite/citation'
import { CITE_STYLES, STYLES } from '../../export/cite/styles'
import { localDay } from '../../model/time/days'
import type { Known } from '../../store/known'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { aboutOf } from './about'
import { CopyField } from './CopyField'
import { OneOf } from './OneOf'

const words = shareWords.cite

/** The view, or the open event with its claims, as a citation. */
export function Cite() {
  const known = useClaimline((state): Known => state)
  const [what, setWhat] = useState<'event' | 'view'>('event')
  const [style, setStyle] = useState(CITE_STYLES[0] ?? 'plain')
  const citation = citationOf(known)
  if (!citation) return null
  const event = known.answer?.selected ?? null
  return (
    <>
      {event && (
        <OneOf
          legend={words.what}
          options={['event', 'view']}
          chosen={what}
          onChoose={setWhat}
          label={(one) => (one === 'event' ? words.event(event.title) : words.view)}
        />
      )}
      <div className="share-row">
        <label>
          {words.style}{' '}
          <select
            className="field"
            value={style}
            onChange={({ target }) => setStyle(CITE_STYLES.find((one) => one === target.value) ?? style)}
          >
            {CITE_STYLES.map((one) => (
              <option key={one} value={one}>
                {words.styles[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyField
        label={words.citation}
        copy={words.copy}
        said={words.copied}
        text={STYLES[style](citation, what === 'event' ? event : null)}
        long
      />
    </>
  )
}

function citationOf(known: Known): Citation | null {
  const about = aboutOf(known, 'shown')
  const { description } = known
  if (!about || !description) return null
  const { id, language = '', updated = '' } = description
  return { ...about, id, language, updated, accessed: localDay() }
}
