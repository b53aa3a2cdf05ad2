import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Two rows, px. */
const MUCH = 64
const STEPS = ['cl-tight', 'cl-tighter', 'cl-tightest', 'cl-terse']

/** What gives way, in this order, where the rows are a little higher than their field: the air around titles and the
 *  words of statuses that cost a line of their own (`.cl-tight`, `.cl-costly`; their signs stay), then the size of large
 *  rows (`.cl-tighter`), then the air in an opened row and around single lines, and the legend (`.cl-tightest`), then
 *  words on denials of another time (`.cl-terse`; the row's name has them). Where even then much is out of sight, the rows
 *  scroll, and nothing gives way.
 *
 *  To weigh all rows costs several layouts of all of them. After a change they are weighed again only where they have
 *  become too high, or so much lower that less might give way: Play changes a few rows a second.
 *  @param drawn changes whenever rows may be of another height */
export function useTight(scroller: RefObject<HTMLElement | null>, drawn: unknown): void {
  /** The height that was won when rows last gave way, px; 0 where nothing did. */
  const won = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` tells that rows have changed.
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const isTooHigh = (by = 1) => box.scrollHeight > box.clientHeight + by
    const weigh = () => {
      box.classList.remove(...STEPS)
      won.current = 0
      // Where the page scrolls as one, its rows have all the room that they need.
      if (!isTooHigh() || getComputedStyle(box).overflowY === 'visible') return
      const before = heightOf(box)
      const rows = [...box.querySelectorAll<HTMLElement>('.cl-row')]
      const costly = rows.map(costsALine)
      rows.forEach((row, i) => {
        row.classList.toggle('cl-costly', costly[i])
      })
      for (const step of STEPS) if (isTooHigh()) box.classList.add(step)
      if (isTooHigh(MUCH)) box.classList.remove(...STEPS)
      else won.current = before - heightOf(box)
    }
    const fitsAsItIs = () => won.current > 0 && !isTooHigh() && heightOf(box) + won.current > box.clientHeight
    if (!fitsAsItIs()) weigh()
    let weighed = sizeOf(box)
    const observer = new ResizeObserver(() => {
      const size = sizeOf(box)
      if (size === weighed) return
      weighed = size
      weigh()
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller, drawn])
}

/** The height of all that stands in the box, px; the box itself may be higher. */
function heightOf({ firstElementChild: first, lastElementChild: last }: HTMLElement): number {
  return first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : 0
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} ${clientHeight}`

/** Does the status begin a line under a title of two or more? "Disputed" may, and why there are
 *  denials in a row that is not. */
function costsALine(row: HTMLElement): boolean {
  if (row.matches('.cl-disputed, .cl-elsewhere, .cl-changed, .cl-partly, .cl-opened')) return false
  const lines = row.querySelector('.cl-title')?.getClientRects() ?? []
  const status = row.querySelector('.cl-status')?.getBoundingClientRect()
  const last = lines[lines.length - 1]
  return lines.length > 1 && !!status && !!last && status.top >= last.bottom - 4
}
