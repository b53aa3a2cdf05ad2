import { useState } from 'react'
import { saveFile } from '../../look/saveFile'
import type { Known } from '../../store/known'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { aboutOf, WHATS, type What } from './about'
import { OneOf } from './OneOf'
import { FORMATS, type Format, takeAway } from './takeAway'

const words = shareWords.data

/** What became of a file, and what is not in it. */
type Said = { format: Format | null; of: string; without: readonly string[] }

/** The data to take away: what is shown, or everything, in several formats. */
export function Data() {
  const store = useStoreItself()
  const known = useClaimline((state): Known => state)
  const [what, setWhat] = useState<What>('shown')
  const [said, setSaid] = useState<Said>({ format: null, of: '', without: [] })
  const about = aboutOf(known, what)
  const download = async (format: Format) => {
    const say = (of: string, without: readonly string[] = []) => setSaid({ format, of, without })
    say(words.writing)
    try {
      const { name, text, type, without } = await takeAway(store.getState(), what, format)
      if (text) saveFile(name, text, type)
      say(text ? words.saved(name) : words.nothing, without)
    } catch (error) {
      say(words.failed(error instanceof Error ? error.message : String(error)))
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
            <div role="status">
              {said.format === format && (
                <>
                  <p>{said.of}</p>
                  {said.without.map((sentence) => (
                    <p key={sentence} className="note">
                      {sentence}
                    </p>
                  ))}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="note">{about?.license ? words.license(about.license) : words.noLicense}</p>
    </>
  )
}
