import type { KeyboardEvent, ReactNode } from 'react'
import './tabList.css'

type Props<T extends string> = {
  /** Beginning of the tabs' ids; the tab of a value has the id that `tabId` gives. */
  id: string
  className: string
  label: string
  tabs: readonly T[]
  chosen: T
  onChoose: (tab: T) => void
  /** Id of the panel that the tabs control, once it exists. */
  panel: string | undefined
  children: (tab: T) => ReactNode
}

export const tabId = (id: string, tab: string): string => `${id}-${tab}`

/** A row of tabs, one of them chosen. Arrow keys move between them. */
export function TabList<T extends string>({
  id,
  className,
  label,
  tabs,
  chosen,
  onChoose,
  panel,
  children,
}: Props<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const next = (tabs.indexOf(chosen) + step + tabs.length) % tabs.length
    const tab = tabs[next]
    if (tab !== undefined) onChoose(tab)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className={`tab-list ${className}`} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(id, tab)}
          aria-selected={tab === chosen}
          aria-controls={panel}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {children(tab)}
        </button>
      ))}
    </div>
  )
}
