import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import {
  drawing,
  firstWhole,
  offsetAt,
  pageOf,
  type Rows,
  rowsAt,
  scaleOf,
  scrollAt,
  scrollTo,
} from './fixedRows'

type Body = RefObject<HTMLElement | null>
type Seen = { list: string; scroll: number; room: number }

/** @param height of every row, px
 *  @param kept a row that is always drawn */
type List = { list: string; count: number; height: number; kept: number | null }

/** The box that scrolls. */
const boxOf = (body: Body): HTMLElement | null => body.current?.closest<HTMLElement>('.list') ?? null

/** Which rows of a list to draw, as the box around it is scrolled and sized. Another list starts at its top. */
export function useFixedRows(body: Body, { list, count, height, kept }: List) {
  const [last, setLast] = useState<Seen>({ list, scroll: 0, room: 0 })
  const seen = last.list === list ? last : { ...last, list, scroll: 0 }
  const rows: Rows = { count, height, room: seen.room }

  const look = useCallback(() => {
    const box = boxOf(body)
    // A hidden element has no height.
    if (!box?.clientHeight || !body.current) return
    const now = { list, scroll: box.scrollTop, room: box.clientHeight - body.current.offsetTop }
    setLast((before) => (drawsSame(before, now, { count, height }) ? before : now))
  }, [body, list, count, height])

  useScrollBar(body, rows, list)
  useLayoutEffect(() => {
    const box = boxOf(body)
    if (!box) return
    look()
    box.addEventListener('scroll', look, { passive: true })
    const sizes = new ResizeObserver(look)
    sizes.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      sizes.disconnect()
    }
  }, [body, look])

  return {
    drawing: drawing(rows, seen.scroll, kept),
    sight: rowsAt(rows, seen.scroll),
    first: firstWhole(rows, seen.scroll),
    page: pageOf(rows),
    /** Scrolls just enough to show a row as a whole. */
    goTo: useCallback(
      (row: number) => {
        const box = boxOf(body)
        if (!box || !body.current) return
        const room = box.clientHeight - body.current.offsetTop
        box.scrollTop = scrollTo({ count, height, room }, box.scrollTop, row)
        look()
      },
      [body, count, height, look],
    ),
  }
}

/** Are the same rows drawn at the same places? In a scaled list every px of scrolling moves them. */
function drawsSame(one: Seen, other: Seen, { count, height }: Omit<Rows, 'room'>): boolean {
  if (one.list !== other.list || one.room !== other.room) return false
  const rows = { count, height, room: one.room }
  if (scaleOf(rows) > 1) return one.scroll === other.scroll
  const [a, b] = [rowsAt(rows, one.scroll), rowsAt(rows, other.scroll)]
  return a.from === b.from && a.to === b.to
}

/** Scrolls to the top for another list; for rows of another height, to the row that was in sight. */
function useScrollBar(body: Body, rows: Rows, list: string): void {
  const before = useRef({ list, rows })
  useLayoutEffect(() => {
    const box = boxOf(body)
    const { list: shown, rows: drawn } = before.current
    before.current = { list, rows }
    if (!box) return
    if (shown !== list) box.scrollTop = 0
    else if (drawn.height !== rows.height)
      box.scrollTop = scrollAt(rows, (offsetAt(drawn, box.scrollTop) / drawn.height) * rows.height)
  })
}
