import { useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { chooseFiles, INPUT_ID, taken } from './choose'
import { OpenDialog } from './OpenDialog'

/** The button "Open…" and the menu of other ways to open data. The page's only file field is here. */
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
        aria-label="Files to open"
        onChange={({ target }) => taken(target, store)}
      />
      <button type="button" className="button" onClick={() => chooseFiles('instead')}>
        Open…
      </button>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Paste…
      </button>
      {asked && <OpenDialog onClose={() => setAsked(false)} />}
    </span>
  )
}
