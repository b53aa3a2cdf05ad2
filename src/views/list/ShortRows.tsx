import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { Row } from '../../engine/engine'

type Props = {
  /** Which list it is. */
  list: string
  rows: Row[]
  selected: string | null
  row: (row: Row, position: number, stop: boolean) => ReactNode
}

/** Rows of a list that is here as a whole. Another list begins at its top. */
export function ShortRows({ list, rows, selected, row }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = useRef(list)
  /** May it have been scrolled? To ask the box itself would lay out the page for every answer. */
  const isAway = useRef(true)
  useLayoutEffect(() => {
    const box = body.current?.closest('.list')
    const scrolled = () => {
      isAway.current = true
    }
    box?.addEventListener('scroll', scrolled, { passive: true })
    return () => box?.removeEventListener('scroll', scrolled)
  }, [])
  useLayoutEffect(() => {
    const box = body.current?.closest('.list')
    if (box && isAway.current && shown.current !== list) {
      box.scrollTop = 0
      isAway.current = false
    }
    shown.current = list
  }, [list])
  useEffect(() => {
    const its = body.current?.querySelector<HTMLElement>('.list-selected')
    if (selected !== null && its) bringIntoBox(its)
  }, [selected])
  return (
    <tbody ref={body} onKeyDown={stepRows}>
      {rows.map((one, i) => row(one, i, true))}
    </tbody>
  )
}

/** Scrolls the list so that a row is in sight below its head; never the page, where the timeline comes first. */
function bringIntoBox(row: HTMLElement): void {
  const box = row.closest<HTMLElement>('.list')
  if (!box || box.scrollHeight <= box.clientHeight) return
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}

/** Up and down step from title to title. */
function stepRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (!step) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.list-title')]
  const next = titles[titles.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
