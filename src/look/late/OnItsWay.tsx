import { type ReactNode, useEffect, useState } from 'react'
import { lookWords as words } from '../../words/en/look'
import { reloadPage } from './reloadPage'

/** What takes longer than this is said to be late, ms. */
export const LATE = 10_000

/** True once what asks has been on the page for so long that a reader wants to know why.
 *  @param after ms */
export function useLate(after = LATE): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return late
}

/** Stands in the place of a part whose code is on its way. Where that takes long, it says so and offers a way out: a
 *  browser does not ask again for a file that it still waits for. */
export function OnItsWay({ part, children }: { part: string; children: ReactNode }) {
  if (!useLate()) return children
  return (
    <div role="alert" className="note failed-part">
      <p>{words.late(part)}</p>
      <button type="button" className="button" onClick={reloadPage}>
        {words.reload}
      </button>
    </div>
  )
}
