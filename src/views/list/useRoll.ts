import { type RefObject, useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'react'
import { type Measured, type Roll, rolling } from './roll'

type Body = RefObject<HTMLElement | null>

/** What scrolls. A ref to it would come later than the first effects in it. */
const boxOf = (body: Body): HTMLElement | null => body.current?.closest<HTMLElement>('.list') ?? null

/** Without `scrollend`, so long after the last step of a scroll the reader is taken to rest, ms. */
const REST = 150
const TELLS_END = 'onscrollend' in window

/** Ties a roll to the box that scrolls and to the rows that are drawn in it. Another list begins at its top.
 *  @param kept a row that is drawn wherever the reader is */
export function useRoll(body: Body, list: string, count: number, kept: number | null) {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const before = useRef<Roll | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another roll, be it as long as the last
  const roll = useMemo(() => rolling(count, before.current), [list, count])
  const drawing = roll.drawing(kept)
  const shown = useRef('')
  const spelled = JSON.stringify(drawing)
  /** Is the scroll bar to be set? Only then: the reader may have moved it since it was last heard of. */
  const sets = useRef(false)
  const scrolls = useRef(false)

  const drawIfOther = useCallback(() => {
    const other = JSON.stringify(roll.drawing(kept)) !== shown.current
    if (other) draw()
    return other
  }, [roll, kept])

  /** Brings what is reckoned and what is drawn together. The scroll bar is set when what it leads to is drawn. */
  const fit = useCallback(() => {
    const [frame, rows] = [boxOf(body), body.current]
    // Out of sight nothing has a height.
    if (!frame?.clientHeight || !rows) return
    roll.resized(frame.clientHeight - rows.offsetTop)
    roll.measured(heightsIn(rows))
    if (frame.scrollTop < roll.scroll() && isAtEnd(frame)) roll.pushed(frame.scrollTop)
    if ((!scrolls.current || roll.isCramped()) && roll.settle()) sets.current = true
    if (drawIfOther() || !sets.current) return
    sets.current = false
    frame.scrollTop = roll.scroll()
    roll.stands(frame.scrollTop)
    drawIfOther()
  }, [body, roll, drawIfOther])

  useLayoutEffect(() => {
    if (before.current) sets.current = before.current !== roll && before.current.scroll() !== 0
    // There were rows to scroll before this was loaded.
    else roll.scrolled(boxOf(body)?.scrollTop ?? 0)
    before.current = roll
  }, [body, roll])
  const fitLater = useSizes(body, roll, fit)
  useLayoutEffect(() => {
    shown.current = spelled
    if (sets.current || !roll.canWait()) fit()
    else fitLater()
  })

  // As soon as it is drawn: a scroll of which nobody hears would be lost.
  useLayoutEffect(() => {
    const frame = boxOf(body)
    if (!frame) return
    let rest = 0
    const rested = () => {
      scrolls.current = false
      fit()
    }
    const scrolled = () => {
      if (frame.scrollTop === roll.scroll()) return
      scrolls.current = true
      roll.scrolled(frame.scrollTop)
      if (!TELLS_END) {
        clearTimeout(rest)
        rest = window.setTimeout(rested, REST)
      }
      drawIfOther()
    }
    frame.addEventListener('scroll', scrolled, { passive: true })
    if (TELLS_END) frame.addEventListener('scrollend', rested)
    return () => {
      clearTimeout(rest)
      frame.removeEventListener('scroll', scrolled)
      frame.removeEventListener('scrollend', rested)
    }
  }, [body, roll, fit, drawIfOther])

  return {
    roll,
    drawing,
    goTo: useCallback(
      (row: number) => {
        roll.goTo(row)
        sets.current = true
        draw()
      },
      [roll],
    ),
  }
}

/** Where rows turn out lower than was reckoned, the browser pushes the scroll bar up to the new end. */
const isAtEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollTop >= scrollHeight - clientHeight - 1

/** Fits anew when the box becomes another, or what is drawn in it; of another width, rows are of other heights.
 *  @returns fits once the page is laid out anyway, which to do twice for one answer takes long */
function useSizes(body: Body, roll: Roll, fit: () => void): () => void {
  const again = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    const [frame, rows] = [boxOf(body), body.current]
    if (!frame || !rows) return
    let width = 0
    const observer = new ResizeObserver(() => {
      if (width && frame.clientWidth !== width) roll.reflowed()
      width = frame.clientWidth
      fit()
    })
    observer.observe(frame)
    observer.observe(rows)
    // What is observed anew is told of once it is laid out, be it as it was.
    again.current = () => {
      observer.unobserve(rows)
      observer.observe(rows)
    }
    return () => observer.disconnect()
  }, [body, roll, fit])
  return useCallback(() => again.current(), [])
}

/** Heights of the rows that are drawn and answered. */
const heightsIn = (body: HTMLElement): Measured[] =>
  [...body.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => ({
    row: Number(row.dataset.row),
    height: row.offsetHeight,
  }))
