import { useState } from 'react'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

const words = shellWords.update

/** Offers a new version of the app. The page goes on with its own code until the reader takes it. */
export function Update() {
  const update = useClaimline((state) => state.update)
  const [later, setLater] = useState(false)
  if (!update || later) return null
  return (
    <div className="notices update" role="status">
      <p>{words.isHere}</p>
      <button type="button" className="button strong" onClick={update}>
        {words.take}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          document.querySelector('main')?.focus()
          setLater(true)
        }}
      >
        {words.later}
      </button>
    </div>
  )
}
