/** A list that is longer than what can be drawn of it, behind a window of some height.
 *
 *  Where the reader is (`at`) and where the scroll bar stands (`scroll`) are two things. A step of the wheel moves both
 *  alike. When rows above turn out higher than was reckoned, or the list is longer than a browser can make an element,
 *  they part: what is in sight stays where it is, and the scroll bar is set right once the reader rests (`settle`).
 *  Setting it at once would stop the swing of a finger. */
import { heightsOf } from './heights'

/** Longest element that is drawn, px. Browsers stop at 17 million and more; beyond this one, positions are so large
 *  that single-precision arithmetic moves text by whole pixels. */
export const LONGEST = 8_000_000

/** A longer way than this in one event is a leap by scroll bar or key, px: in a list that is not drawn at its full
 *  length it leads to the same share of it. */
const LEAP = 4000

/** Height of a row before any was measured, px. */
const GUESS = 37

/** Rows that are drawn beyond those in sight, and how many come and go at a time. */
const BEYOND = 2
const STEP = 2

export type Measured = { row: number; height: number }

/** Positions of the rows to draw, in order; the empty space above each of them and below the last, px. */
export type Drawing = { rows: { row: number; gap: number }[]; after: number }

export type Roll = ReturnType<typeof rolling>
type Before = { usual: () => number | null; room: () => number }

/** @param before the list in whose place this one comes: its window is as high, and so are most rows */
export function rolling(count: number, before: Before | null = null) {
  const known = before?.usual() ?? null
  let usual = known ?? GUESS
  let isGuess = known === null
  let heights = heightsOf(count, usual)
  /** Rows that were drawn last. */
  let seen: ReadonlySet<number> = new Set()
  /** Height of the window, px. */
  let room = before?.room() ?? 0
  let at = 0
  let scroll = 0

  const total = () => heights.topOf(count)
  const drawn = () => Math.min(total(), LONGEST)
  const end = () => Math.max(0, total() - room)
  const within = (y: number) => Math.max(0, Math.min(y, end()))
  /** The length of the list by that of its element, as far as both can be scrolled. */
  const scale = () => (total() <= LONGEST ? 1 : end() / (drawn() - room))
  const due = () => Math.round(at / scale())
  /** Where a row stands in the element. */
  const place = (row: number) => heights.topOf(row) - at + scroll

  /** Rows of which nothing is known any more: as high as they were, until they are measured. */
  function remake(height: number): void {
    const first = heights.rowAt(at)
    const share = (at - heights.topOf(first)) / heights.of(first)
    const wasDue = scroll === due()
    usual = height
    heights = heightsOf(count, usual)
    at = within(heights.topOf(first) + share * usual)
    if (wasDue) scroll = due()
  }

  /** The first row in sight, and where there is one that was there before: the first of those. */
  function firstSeen(): number {
    const [first, last] = [heights.rowAt(at), heights.rowAt(at + room)]
    for (let row = first; row <= last; row++) if (seen.has(row)) return row
    return first
  }

  function sight(): { from: number; to: number } {
    const [first, last] = [heights.rowAt(at), heights.rowAt(at + room)]
    return {
      from: Math.max(0, Math.floor((first - BEYOND) / STEP) * STEP),
      to: Math.min(count, Math.ceil((last + 1 + BEYOND) / STEP) * STEP),
    }
  }

  return {
    sight,
    /** Height of a row that was not seen yet, px; null while that is a guess. */
    usual: () => (isGuess ? null : usual),
    heightOf: (row: number) => heights.of(row),
    room: () => room,
    scroll: () => scroll,

    /** At the top of the list nothing moves, whatever rows measure: that need not be known at once. */
    canWait: () => at === 0 && scroll === 0 && room > 0 && !isGuess,

    resized(height: number): void {
      room = height
      at = within(at)
    },

    /** Rows are of another width now. */
    reflowed(): void {
      isGuess = true
      remake(usual)
    },

    /** Rows are so high. What was in sight stays where it is; at the very end the end does. */
    measured(rows: readonly Measured[]): void {
      if (!rows.length) return
      if (isGuess) {
        isGuess = false
        remake(Math.max(1, Math.round(rows.reduce((sum, { height }) => sum + height, 0) / rows.length)))
      }
      const atEnd = at > 0 && at >= end() - 1
      const first = at === 0 ? 0 : firstSeen()
      const top = heights.topOf(first)
      for (const { row, height } of rows) if (height !== heights.of(row)) heights.set(row, height)
      seen = new Set(rows.map(({ row }) => row))
      at = atEnd ? end() : within(at + heights.topOf(first) - top)
    },

    /** The reader scrolled. */
    scrolled(to: number): void {
      const way = to - scroll
      scroll = to
      at = within(Math.abs(way) > LEAP ? to * scale() : at + way)
    },

    /** Sets the scroll bar right; false where it is. */
    settle(): boolean {
      if (Math.abs(due() - scroll) < 1) return false
      scroll = due()
      return true
    },

    /** Is there no room left in the element for what is drawn above? Then the scroll bar cannot wait. */
    isCramped: () => place(sight().from) < 0,

    /** Where the scroll bar stands after it was set: where it stops short, the reader does. */
    stands(where: number): void {
      at = within(at + where - scroll)
      scroll = where
    },

    /** The scroll bar was moved by something else than the reader. */
    pushed(to: number): void {
      scroll = to
    },

    /** Goes as little as brings a row in sight whole. */
    goTo(row: number): void {
      const top = heights.topOf(row)
      const bottom = top + heights.of(row)
      at = within(top < at || bottom - top > room ? top : Math.max(at, bottom - room))
      scroll = due()
    },

    /** The first row of which the top is in sight. */
    first(): number {
      const row = heights.rowAt(at)
      return heights.topOf(row) < at ? Math.min(row + 1, count - 1) : row
    },

    /** Whole rows in sight, without one that stays in sight when one goes on by a page. */
    page: () => Math.max(1, heights.rowAt(at + room) - heights.rowAt(at) - 1),

    /** @param kept a row that is drawn wherever the reader is: the focus is in it */
    drawing(kept: number | null): Drawing {
      const { from, to } = sight()
      const rows = Array.from({ length: to - from }, (_, i) => from + i)
      if (kept !== null && kept < from) rows.unshift(kept)
      if (kept !== null && kept >= to && kept < count) rows.push(kept)
      let y = 0
      const spaced = rows.map((row) => {
        const height = heights.of(row)
        // A row above those in sight gives way to them: they stand where they stand.
        const top = Math.min(place(row), (row < from ? place(from) : drawn()) - height)
        const gap = Math.max(0, Math.round(top - y))
        y += gap + height
        return { row, gap }
      })
      return { rows: spaced, after: Math.max(0, drawn() - y) }
    },
  }
}
