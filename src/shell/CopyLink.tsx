import { useEffect, useState } from 'react'
import { hrefOf } from '../permalink/history'
import { fragmentOf } from '../store/store'
import { useClaimline, useStoreItself } from '../store/useStore'

type Copied = 'no' | 'yes' | 'failed'

/** How long "Link copied" stays, ms. */
const SAID_FOR = 4000

/** Copies the address of the current view and says so. Where the browser refuses, the link is shown to copy by hand. */
export function CopyLink() {
  const store = useStoreItself()
  const fragment = useClaimline(fragmentOf)
  const [copied, setCopied] = useState<Copied>('no')

  useEffect(() => {
    if (copied !== 'yes') return
    const timer = setTimeout(() => setCopied('no'), SAID_FOR)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hrefOf(fragmentOf(store.getState())))
      setCopied('yes')
    } catch {
      // No permission, or a page without https: the reader copies it by hand.
      setCopied('failed')
    }
  }
  return (
    <span className="copy">
      <button type="button" className="button strong" onClick={copy}>
        Copy link
      </button>
      <span className="copy-said" aria-live="polite">
        {copied === 'yes' && 'Link copied'}
      </span>
      {copied === 'failed' && (
        <label className="copy-by-hand">
          The browser does not let the page copy. Copy it here:
          <input
            className="field"
            readOnly
            value={hrefOf(fragment)}
            onFocus={({ target }) => target.select()}
          />
        </label>
      )}
    </span>
  )
}
