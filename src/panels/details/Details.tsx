import { type ReactNode, useEffect, useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { Event } from './Event'
import { HowCoded } from './HowCoded'
import { Start } from './start/Start'
import './details.css'

/** The selected event, or how to select one; and how the dataset was coded.
 *  @param line a picture of the event's claims, above who says so and who denies it */
export function Details({ line }: { line?: ReactNode }) {
  const detail = useClaimline((state) => state.answer?.selected ?? null)
  const scroller = useRef<HTMLElement>(null)
  const id = detail?.id ?? null
  useEffect(() => {
    // Another event is read from its beginning.
    if (id !== null && scroller.current) scroller.current.scrollTop = 0
  }, [id])
  return (
    <aside className="details" tabIndex={-1} aria-label={detailsWords.region} ref={scroller}>
      {detail ? <Event detail={detail} line={line} /> : <Start />}
      <HowCoded />
    </aside>
  )
}
