import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import type { FilterValue } from '../../model/description'

/** Height of a row of one line, px; rows of more lines are measured. */
const ROW = 28

type Props = { values: FilterValue[]; row: (value: FilterValue) => ReactNode }

/** A list of any length: the page holds the rows in sight and says which of how many they are. */
export function VirtualValues({ values, row }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: values.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (i) => values[i]?.value ?? i,
    overscan: 3,
  })
  return (
    <div ref={box} className="filters-values filters-cut filters-virtual">
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const value = values[index]
          return (
            value && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={values.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row(value)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
