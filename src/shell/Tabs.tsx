import type { KeyboardEvent } from 'react'
import type { Show } from '../model/view'
import { useClaimline } from '../store/useStore'

/** Id of the panel that the tabs show; it is there once there is data. */
export const VIEW_ID = 'view'

const TABS: { show: Show; label: string }[] = [
  { show: 'timeline', label: 'Timeline' },
  { show: 'list', label: 'List' },
  { show: 'matrix', label: 'Matrix' },
]

/** The ways of showing the same view. Arrows move between them. */
export function Tabs() {
  const { show, ready, choose } = useClaimline(({ view, phase, choose }) => ({
    show: view.show,
    ready: phase.is === 'ready',
    choose,
  }))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const at = TABS.findIndex((tab) => tab.show === show)
    const next = TABS[(at + step + TABS.length) % TABS.length]
    if (next) choose({ show: next.show })
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')
    tabs[(at + step + TABS.length) % TABS.length]?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label="Show as" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab.show}
          type="button"
          role="tab"
          id={`tab-${tab.show}`}
          aria-selected={show === tab.show}
          aria-controls={ready ? VIEW_ID : undefined}
          tabIndex={show === tab.show ? 0 : -1}
          onClick={() => choose({ show: tab.show })}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
