import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Two rows, px. */
const MUCH = 64
/** Outcomes that are remembered. */
const REMEMBERED = 50
const STEPS = ['cl-tight', 'cl-unnamed', 'cl-tighter', 'cl-tightest', 'cl-terse']

/** What gives way, in this order, where the rows are a little higher than their field: the air around titles and the
 *  words of statuses that cost a line of their own (`.cl-tight`, `.cl-costly`; their signs stay), then names under signs
 *  (`.cl-unnamed`), then the size of large rows (`.cl-tighter`), then the air in an opened row and around single lines, and
 *  the legend (`.cl-tightest`), then words on denials of another time (`.cl-terse`; the row's name has them). Where even
 *  then much is out of sight, the rows scroll, and nothing gives way.
 *
 *  To weigh all rows costs several layouts of all of them, so it is done only where something has changed on which their
 *  heights depend: panning, which changes places alone, weighs nothing. Rows that come back, as when a box is unticked
 *  and ticked again, get what they had.
 *  @param drawn changes whenever rows are drawn anew
 *  @param others on what heights depend besides what stands in the rows */
export function useTight(
  scroller: RefObject<HTMLElement | null>,
  drawn: unknown,
  others: readonly unknown[],
): void {
  const weighed = useRef('')
  /** The size of the box after the last weighing: what gives way can itself make room. */
  const size = useRef('')
  const known = useRef(new Map<string, Outcome>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` tells that rows have changed.
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const next = [...others, ...rowsIn(box).map(heightKey)].join('\n')
    if (next === weighed.current) return
    weighed.current = next
    const before = known.current.get(next)
    if (before) apply(box, before)
    else weigh(box)
    const outcome = before ?? outcomeIn(box)
    size.current = outcome.size
    if (known.current.size >= REMEMBERED) known.current.clear()
    known.current.set(next, outcome)
  }, [scroller, drawn])
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      if (sizeOf(box) === size.current) return
      known.current.clear()
      weigh(box)
      size.current = sizeOf(box)
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
}

const rowsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('.cl-row')]

const COSTLY = 'cl-costly'

/** What a row's height depends on: its name, its kind, and how many lines it has where it is open. */
function heightKey(row: HTMLElement): string {
  const kind = row.className.replace(COSTLY, '').trim()
  const lines = row.querySelectorAll('.cl-open-line, .cl-open-undated').length
  return `${kind} ${lines} ${row.querySelector('.cl-name')?.textContent}`
}

function weigh(box: HTMLElement): void {
  const isTooHigh = (by = 1) => box.scrollHeight > box.clientHeight + by
  box.classList.remove(...STEPS)
  // Where the page scrolls as one, its rows have all the room that they need.
  if (!isTooHigh() || getComputedStyle(box).overflowY === 'visible') return
  const rows = rowsIn(box)
  const costly = rows.map(costsALine)
  rows.forEach((row, i) => {
    row.classList.toggle(COSTLY, costly[i])
  })
  for (const step of STEPS) if (isTooHigh()) box.classList.add(step)
  if (isTooHigh(MUCH)) box.classList.remove(...STEPS)
}

/** What gave way: the steps, and of each row, whether its status costs a line; and how large the box then is. */
type Outcome = { steps: string[]; costly: boolean[]; size: string }

const outcomeIn = (box: HTMLElement): Outcome => ({
  steps: STEPS.filter((step) => box.classList.contains(step)),
  costly: rowsIn(box).map((row) => row.classList.contains(COSTLY)),
  size: sizeOf(box),
})

/** Lays nothing out. */
function apply(box: HTMLElement, { steps, costly }: Outcome): void {
  for (const step of STEPS) box.classList.toggle(step, steps.includes(step))
  rowsIn(box).forEach((row, i) => {
    row.classList.toggle(COSTLY, costly[i])
  })
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
