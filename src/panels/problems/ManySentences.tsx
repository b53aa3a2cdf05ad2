import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { type Problem, problemSentence } from '../../model/problem'

/** Height of a sentence of one line, px; longer ones are measured. */
const LINE = 20

/** A list of any length: the page holds the sentences in sight and says which of how many they are. */
export function ManySentences({ problems }: { problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: problems.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE,
    overscan: 10,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div ref={box} className="problems-list problems-many" tabIndex={0}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const problem = problems[index]
          return (
            problem && (
              <li
                key={key}
                ref={rows.measureElement}
                className="note"
                data-index={index}
                aria-setsize={problems.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                {problemSentence(problem)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
