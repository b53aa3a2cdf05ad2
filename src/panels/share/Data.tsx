import { useState } from 'react'
import { saveFile } from '../../look/saveFile'
import type { Known } from '../../store/state'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { shareWords } from '../../words/en/share'
import { aboutOf, WHATS, type What } from './about'
import { OneOf } from './OneOf'
import { FORMATS, type Format, takeAway } from './takeAway'

const words = shareWords.data

/** The data to take away: what is shown, or everything, in several formats. */
export function Data() {
  const store = useStoreItself()
  const known = useClaimline((state): Known => state)
  const [what, setWhat] = useState<What>('shown')
  const [said, setSaid] = useState('')
  const about = aboutOf(known, what)
  const download = async (format: Format) => {
    setSaid(words.writing)
    try {
      const { name, text, type, without } = await takeAway(store.getState(), what, format)
      if (text) saveFile(name, text, type)
      setSaid(text ? words.saved(name, without) : words.nothing(without))
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <>
      <OneOf
        legend={words.what}
        options={WHATS}
        chosen={what}
        onChoose={setWhat}
        label={(one) => words.whats[one]}
      />
      <ul className="share-formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <h3>{words.formats[format].name}</h3>
            <p className="note">{words.formats[format].carries}</p>
            <button type="button" className="button" onClick={() => download(format)}>
              {words.formats[format].download}
            </button>
          </li>
        ))}
      </ul>
      <p className="share-said" role="status">
        {said}
      </p>
      <p className="note">{about?.license ? words.license(about.license) : words.noLicense}</p>
    </>
  )
}
