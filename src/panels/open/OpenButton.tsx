import { useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { openWords } from '../../words/en/open'
import { chooseFiles, INPUT_ID, taken } from './choose'
import { OpenDialog } from './OpenDialog'

const words = openWords.buttons

/** The buttons "Open…", for files, and "Paste…", for all other ways. The only file field of the page is here. */
export function OpenButton() {
  const store = useStoreItself()
  const [asked, setAsked] = useState(false)
  return (
    <span className="header-open" data-opens>
      <input
        id={INPUT_ID}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.json,.geojson,.xml,.gz,*/*"
        aria-label={words.files}
        onChange={({ target }) => taken(target, store)}
      />
      <button type="button" className="button" onClick={() => chooseFiles('instead')}>
        {words.open}
      </button>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {words.paste}
      </button>
      {asked && <OpenDialog onClose={() => setAsked(false)} />}
    </span>
  )
}
