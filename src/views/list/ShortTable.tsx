import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { listWords as words } from '../../words/en/list'
import { ListRow } from './ListRow'
import { SortHead } from './SortHead'

/** A list that is drawn whole, each row as high as its text. Another list starts at its top. */
export function ShortTable({ total }: { total: number }) {
  const { rows, list, event, q, select } = useClaimline(({ answer, answered, view, select }) => ({
    rows: answer?.rows,
    list: answered?.sight.list ?? '',
    event: view.event,
    q: view.q,
    select,
  }))
  const box = useRef<HTMLDivElement>(null)
  useTopOfOther(box, list)
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('.list-selected')
    if (event !== null && row && box.current) scrollIntoBox(row, box.current)
  }, [event])
  return (
    <div className="list" tabIndex={-1} ref={box}>
      <table className="list-table" aria-label={words.name} aria-rowcount={total + 1}>
        <SortHead />
        <tbody onKeyDown={stepRows}>
          {rows?.map((row, position) => (
            <ListRow
              key={row.id}
              row={row}
              position={position}
              selected={row.id === event}
              q={q}
              stop={true}
              onSelect={select}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Scrolls to the top when another list is shown. `scrollTop` is read only after the box was scrolled:
 *  reading it lays out the page. */
function useTopOfOther(box: RefObject<HTMLElement | null>, list: string): void {
  const shown = useRef(list)
  const isScrolled = useRef(false)
  useLayoutEffect(() => {
    const element = box.current
    const scrolled = () => {
      isScrolled.current = true
    }
    element?.addEventListener('scroll', scrolled, { passive: true })
    return () => element?.removeEventListener('scroll', scrolled)
  }, [box])
  useLayoutEffect(() => {
    if (box.current && isScrolled.current && shown.current !== list) {
      box.current.scrollTop = 0
      isScrolled.current = false
    }
    shown.current = list
  }, [box, list])
}

/** Scrolls the box, never the page, so that a row is in sight below the table's head. */
function scrollIntoBox(row: HTMLElement, box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}

/** Arrow up and down step from title to title. */
function stepRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (!step) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.list-title')]
  const next = titles[titles.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
