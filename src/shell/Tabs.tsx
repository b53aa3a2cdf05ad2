import type { KeyboardEvent } from 'react'
import type { Show } from '../model/view'
import { useClaimline } from '../store/useStore'

/** Id of the panel that the tabs control; it exists once there is data. */
export const VIEW_ID = 'view'

export type Tab = { show: Show; label: string }

/** One tab per way of showing the view. Arrow keys move between them. */
export function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  const { show, ready, choose } = useClaimline(({ view, phase, choose }) => ({
    show: view.show,
    ready: phase.is === 'ready',
    choose,
  }))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const current = tabs.findIndex((tab) => tab.show === show)
    const next = (current + step + tabs.length) % tabs.length
    if (tabs[next]) choose({ show: tabs[next].show })
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label="Show as" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
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
