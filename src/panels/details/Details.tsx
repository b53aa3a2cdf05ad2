import { lazy, Suspense, useEffect, useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { HowCoded } from './HowCoded'
import { Start } from './start/Start'
import './details.css'

/** Loaded with the first event that is opened: there is much to read before. */
const Event = lazy(async () => ({ default: (await import('./Event')).Event }))

/** The selected event, or how to select one; and how the dataset was coded. */
export function Details() {
  const detail = useClaimline((state) => state.answer?.selected ?? null)
  const scroller = useRef<HTMLElement>(null)
  const id = detail?.id ?? null
  useEffect(() => {
    // Another event is read from its beginning.
    if (id !== null && scroller.current) scroller.current.scrollTop = 0
  }, [id])
  return (
    <aside className="details" aria-label="Event details" ref={scroller}>
      {detail ? (
        <Suspense fallback={<p className="note">The event is on its way.</p>}>
          <Event detail={detail} />
        </Suspense>
      ) : (
        <Start />
      )}
      <HowCoded />
    </aside>
  )
}
