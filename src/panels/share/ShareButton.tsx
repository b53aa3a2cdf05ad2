import { useState } from 'react'
import { SHARE_BUTTON } from '../../look/ids'
import { shellWords } from '../../words/en/shell'
import { ShareDialog } from './ShareDialog'

export function ShareButton() {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <button type="button" id={SHARE_BUTTON} className="button share-button" onClick={() => setAsked(true)}>
        {shellWords.header.share}
      </button>
      {asked && <ShareDialog onClose={() => setAsked(false)} />}
    </>
  )
}
