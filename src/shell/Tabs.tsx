import type { KeyboardEvent } from 'react'
import { SHOWS } from '../model/view'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

/** Id of the panel that the tabs control; it exists once there is data. */
export const VIEW_ID = 'view'

const words = shellWords.tabs

/** One tab per way of showing the view. Arrow keys move between them. */
export function Tabs() {
  const { show, ready, choose } = useClaimline(({ view, phase, choose }) => ({
    show: view.show,
    ready: phase.is === 'ready',
    choose,
  }))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const next = (SHOWS.indexOf(show) + step + SHOWS.length) % SHOWS.length
    if (SHOWS[next]) choose({ show: SHOWS[next] })
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={words.name} onKeyDown={onKeyDown}>
      {SHOWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={show === one}
          aria-controls={ready ? VIEW_ID : undefined}
          tabIndex={show === one ? 0 : -1}
          onClick={() => choose({ show: one })}
        >
          {words.shows[one]}
        </button>
      ))}
    </div>
  )
}
