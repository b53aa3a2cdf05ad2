import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { markedSearch } from '../../model/filters'
import { useClaimline } from '../../store/useStore'
import { listWords as words } from '../../words/en/views/list'
import { ListRow } from './ListRow'
import { SortHead } from './SortHead'

/** A list that is drawn whole, each row as high as its text. Another list starts at its top. */
export function ShortTable({ total }: { total: number }) {
  const { rows, list, event, q, select } = useClaimline(({ answer, answered, view, select }) => ({
    rows: answer?.rows,
    list: answered?.sight.list ?? '',
    event: view.event,
    q: markedSearch(view),
    select,
  }))
  const box = useRef<HTMLDivElement>(null)
  const [stopped, setStopped] = useState<string | null>(null)
  const isHere = (id: string | null) => rows?.some((row) => row.id === id) ?? false
  /** The one title at which the Tab key stops. */
  const stop = [stopped, event].find(isHere) ?? rows?.[0]?.id
  const onFocus = ({ target }: FocusEvent) => {
    const position = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1)
    setStopped(rows?.[position]?.id ?? null)
  }
  useTopOfOther(box, list)
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('.list-selected')
    if (event !== null && row && box.current) scrollIntoBox(row, box.current)
  }, [event])
  return (
    <div className="list" tabIndex={-1} ref={box}>
      <table className="list-table" aria-label={words.name} aria-rowcount={total + 1}>
        <SortHead />
        <tbody onKeyDown={stepRows} onFocus={onFocus}>
          {rows?.map((row, position) => (
            <ListRow
              key={row.id}
              row={row}
              position={position}
              selected={row.id === event}
              q={q}
              stop={row.id === stop}
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

/** Arrow up and down step from title to title, Home and End lead to the first and the last. */
function stepRows(event: KeyboardEvent<HTMLElement>): void {
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.list-title')]
  const at = titles.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: titles.length - 1 }[event.key]
  const next = to === undefined ? undefined : titles[to]
  if (!next) return
  event.preventDefault()
  next.focus()
}
