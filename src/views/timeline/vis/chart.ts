/** The only file that calls vis-timeline. It hands over the lanes and marks of an answer as changes to the last ones, so
 *  that a pan touches only the marks that come and go. */
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { FieldAnswer } from '../fieldAnswer'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import './vis.css'
import type { Lane, Mark, Tile } from '../../../engine/answer/lane'
import type { Positions } from '../../../engine/positions'
import { NARROW } from '../../../look/useMedia'
import type { Description } from '../../../model/description'
import { meets, type Span } from '../../../model/time/span'
import { centred, LONGEST, panned, SHORTEST, zoomed } from '../../../model/time/window'
import { placeWords } from '../../../words/en/timeline'
import { markName, tileName } from '../markWords'
import { signPatterns } from '../signPatterns'
import { arrange } from './arrangement'
import { majorLabel, minorLabel, type Step, stepFor } from './axis'
import { bounded } from './bounds'
import { hideCutLabels } from './cutLabels'
import { type Drawn, elementOf, namePlace, placeMark } from './drawn'
import { eraElement, laneElement } from './elements'
import { feeder } from './feeder'
import { eras, type Group, type Item, itemOf, lanes } from './items'
import { placesIn } from './keys'
import { nameLanes } from './laneGroups'
import { laneScroll } from './laneScroll'
import { nameLines, textSizes } from './nameLines'
import { fieldIn } from './parts'
import { batchRedraws } from './redraws'
import { rowsThatFit } from './stack'
import { isEven, isTile, scaleTile } from './tile'

export type Chart = {
  /** Shows a window at once, ms. */
  show(window: Span): void
  /** Draws an answer's lanes and marks. */
  draw(answer: FieldAnswer, description: Description, selected: string | null): void
  /** Zooms by a factor around an instant, ms: 2 shows twice the time. */
  zoom(factor: number, around?: number): void
  /** Pans by a share of the window. */
  pan(share: number): void
  /** The instant under a horizontal position of the screen, ms. */
  timeAt(clientX: number): number
  /** Pans to a mark's time where that is out of sight: then it is drawn with the next frame, and this is false. */
  reveal(mark: Mark | Tile): boolean
  /** Scrolls to a lane, by its place among all. @returns whether it is drawn; else it will be with a next frame */
  reach(lane: number): boolean
  /** Adapts to the size of its container. */
  resize(): void
  destroy(): void
}

type Listeners = {
  /** The window while and after the reader moves it. */
  onWindow: (window: Span) => void
  /** After every drawing. `moved`: lanes may stand elsewhere. */
  onDrawn: (moved: boolean) => void
  /** Which lanes are in sight, by their places among all; all of them where all are drawn. */
  onLanes: (sight: Positions) => void
}

/** @param box in which the container scrolls */
export function chartIn(
  container: HTMLElement,
  box: HTMLElement,
  window: Span,
  { onWindow, onDrawn, onLanes }: Listeners,
): Chart {
  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const marks: Drawn = new Map()
  const scroll = laneScroll(box, container)
  const patterns = signPatterns()
  container.before(patterns.element)
  const sizes = textSizes(matchMedia(NARROW).matches)
  const [feedGroups, feedItems] = [feeder(groups), feeder(items)]
  const timeline = new Timeline(
    container,
    items as unknown as DataSet<DataItem>,
    groups as unknown as DataSet<DataGroup>,
    options(marks),
  )
  const change = batchRedraws(timeline)
  // Constructing empty and setting the window before any item draws at once; `start` and `end` as options hide
  // the first drawing for a second.
  timeline.setWindow(window.from, window.to, { animation: false })
  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return
    wanted = { from: start.valueOf(), to: end.valueOf() }
    fitAxis(wanted.to - wanted.from)
    onWindow(wanted)
  })
  let last: Parameters<Chart['draw']> | null = null
  let drawnFor = ''
  // vis-timeline fits the window to its items in its first drawing, so the window is set once more after that.
  let wanted = window
  let isSettled = false
  const keepWindow = () => {
    timeline.off('changed', keepWindow)
    isSettled = true
    show(wanted)
  }
  const field = (): HTMLElement => fieldIn(container) ?? container
  // Measured only after a drawing, when that needs no layout of its own.
  let width = field().clientWidth
  let outerWidth = container.clientWidth
  timeline.on('changed', () => {
    const before = width
    width = field().clientWidth
    hideCutLabels(container, width)
    if (width !== before && last) draw(...last)
  })
  timeline.on('changed', keepWindow)
  timeline.on('changed', nameRows)
  timeline.on('changed', () => onDrawn(true))

  const current = (): Span => {
    const { start, end } = timeline.getWindow()
    return { from: start.valueOf(), to: end.valueOf() }
  }

  let shown: Group[] = []
  let places: ReturnType<typeof placesIn> = new Map()
  function nameRows(): void {
    nameLanes(container, shown, (key) => places.get(key)?.at ?? 0)
  }
  function placeOf({ key }: Mark | Tile): string {
    const place = places.get(key)
    return place ? placeWords(place.at, place.of) : ''
  }

  let step: Step | null = null
  /** Sets the axis' step where another one fits a window of that length, ms. vis-timeline then draws all lanes anew,
   *  which takes the focus. */
  function fitAxis(length: number): void {
    const next = stepFor(length / Math.max(width, 1))
    if (step?.scale === next.scale && step.step === next.step) return
    step = next
    const focused = document.activeElement
    timeline.setOptions({ timeAxis: next })
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true })
  }

  /** The axis becomes coarser before the window grows, and finer after it shrinks: a fine axis over a long window would be
   *  thousands of lines. */
  function show(next: Span): void {
    wanted = next
    const { from, to } = current()
    const length = next.to - next.from
    if (length > to - from) fitAxis(length)
    if (from !== next.from || to !== next.to) timeline.setWindow(next.from, next.to, { animation: false })
    fitAxis(length)
  }

  function moveTo(next: Span): void {
    show(next)
    onWindow(current())
  }

  let grouped: { of: Lane[]; column: number; groups: Group[] } | null = null
  /** The lanes as groups: the same objects while the lanes and the width of their names are the same. */
  function groupsOf(of: Lane[]): Group[] {
    const column = outerWidth - width
    if (grouped?.of !== of || grouped.column !== column)
      grouped = { of, column, groups: [...lanes(of, nameLines(column, sizes))] }
    return grouped.groups
  }

  function draw(...asked: Parameters<Chart['draw']>): void {
    const [answer, description, selected] = asked
    const sight = current()
    const groups = groupsOf(answer.lanes)
    const free = rowsThatFit(groups, scroll.room())
    // Only single marks are laid out by the window; tiles have their places in time.
    const drawing = `${answer.marks.every(isTile) ? '' : JSON.stringify([sight, width])} ${free}`
    if (last && sameDrawing(last, asked) && drawing === drawnFor) return
    last = asked
    drawnFor = drawing
    const { spots, tileRows, most, rowsOf, rowsIn } = arrange(
      answer,
      { window: sight, width, rows: free },
      sizes,
    )
    const some = answer.marks.some(isTile) || answer.lanes.length > MOST_LANES
    shown = scroll.place(groups, answer.lanes.length, some ? rowsIn : null)
    container.classList.toggle('headed', shown[0]?.heading ?? false)
    const labels = new Map(shown.map(({ id, label }) => [id, label]))
    const inSight = answer.marks.filter(({ lane }) => labels.has(lane))
    patterns.fit(Math.sqrt(most) / (PATTERNS_TO_A_ROW * tileRows))
    places = placesIn(answer)
    for (const mark of inSight) {
      const label = labels.get(mark.lane) ?? ''
      const element = elementOf(marks, mark, selected)
      if (isTile(mark)) scaleTile(element, mark, most, tileRows)
      else placeMark(element, mark, spots.get(mark.key), sight, width)
      namePlace(element, nameOf(mark, label), placeOf(mark))
    }
    const wanted = [...inSight.map((mark) => itemOf(mark, rowsOf(mark))), ...eras(description)]
    const drawn = change(() => {
      feedItems.prune(wanted)
      feedGroups.feed(shown)
      feedItems.feed(wanted)
    }, isSettled)
    for (const key of marks.keys()) if (!items.get(key)) marks.delete(key)
    // Tiles may have changed in place, without a drawing.
    if (!drawn) {
      nameRows()
      onDrawn(false)
    }
    keepLanes()
  }

  /** Draws the lanes that were scrolled into sight. */
  function scrolled(): void {
    const asked = last
    if (asked && scroll.outgrown()) {
      last = null
      draw(...asked)
    } else keepLanes()
  }

  function keepLanes(): void {
    if (last) onLanes(scroll.sight() ?? { from: 0, to: last[0].lanes.length })
  }
  box.addEventListener('scroll', scrolled, { passive: true })

  return {
    show,
    draw,
    zoom: (factor, around) => moveTo(zoomed(current(), factor, around)),
    pan: (share) => moveTo(panned(current(), share)),
    timeAt(clientX) {
      const { left, width } = field().getBoundingClientRect()
      const { from, to } = current()
      return from + ((clientX - left) / width) * (to - from)
    },
    reveal(mark) {
      const { from, to } = current()
      const spot = isTile(mark) ? mark.dates : bounded(mark)
      const middle = (spot.from + spot.to) / 2
      const inSight = meets(isTile(mark) ? mark : spot, { from, to })
      if (!inSight) moveTo(centred(current(), middle))
      return inSight
    },
    reach(lane) {
      const isDrawn = scroll.reach(lane)
      scrolled()
      return isDrawn
    },
    resize() {
      scroll.resize()
      scrolled()
      // Its height follows from its lanes.
      if (container.clientWidth === outerWidth) return
      outerWidth = container.clientWidth
      timeline.redraw()
    },
    destroy() {
      box.removeEventListener('scroll', scrolled)
      patterns.element.remove()
      timeline.destroy()
    },
  }
}

/** Do both ask for the same marks in the same lanes? */
const sameDrawing = (one: Parameters<Chart['draw']>, other: Parameters<Chart['draw']>): boolean =>
  one[0].marks === other[0].marks &&
  one[0].lanes === other[0].lanes &&
  one[1] === other[1] &&
  one[2] === other[2]

/** With more lanes, only those in sight are drawn: vis-timeline's cost grows with them. */
const MOST_LANES = 60
/** How often a pattern repeats in the height of a row. */
const PATTERNS_TO_A_ROW = 4

const nameOf = (mark: Mark | Tile, lane: string): string =>
  isTile(mark) ? tileName(mark, lane, isEven(mark)) : markName(mark)

function options(marks: Drawn): TimelineOptions {
  return {
    align: 'left',
    stack: false,
    orientation: 'top',
    margin: { axis: 4, item: { horizontal: 0, vertical: 4 } },
    // It would measure itself once a second; a ResizeObserver replaces that.
    autoResize: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    zoomMin: SHORTEST,
    zoomMax: LONGEST,
    groupOrder: 'order',
    locale: 'en',
    // Labels are UTC: a day is the speaker's calendar day, placed at UTC to be drawn.
    moment: (date: Date) => moment.utc(date),
    format: { minorLabels: minorLabel, majorLabels: majorLabel },
    template: ({ id, label }: Item) => marks.get(id)?.element ?? eraElement(label ?? ''),
    groupTemplate: (group: Group | undefined) => (group ? laneElement(group) : ''),
  } as TimelineOptions
}
