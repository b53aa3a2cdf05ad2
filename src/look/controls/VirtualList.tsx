import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'

export type VirtualListProps = {
  /** Of the box that scrolls. */
  className: string
  count: number
  /** Height of an item of one line, px; longer ones are measured. */
  line: number
  keyOf: (i: number) => string | number
  item: (i: number) => ReactNode
  /** Must the keyboard be able to reach the box itself, since nothing in it takes the focus? */
  focusable?: boolean
}

/** A list of any length: the page holds the items in sight, and each says which of how many it is. */
export function VirtualList({ className, count, line, keyOf, item, focusable = false }: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => line,
    getItemKey: keyOf,
    overscan: 5,
  })
  return (
    <div ref={box} className={`virtual-list ${className}`} {...(focusable && { tabIndex: 0 })}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {item(index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
