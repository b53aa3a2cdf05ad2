/** vis-timeline, held at arm's length: the only file that calls it. It is fed what an answer holds and nothing else,
 *  by differences, so that panning touches only the marks that come and go. */
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { Answer, Bundle, Mark } from '../engine/engine'
import type { Description } from '../model/description'
import type { Span } from '../model/span'
import { centred, LONGEST, panned, SHORTEST, zoomed } from '../model/window'
import { majorLabel, minorLabel, type Step, stepFor } from './axis'
import { bounded } from './bounds'
import { eraElement, fillMark, laneElement, lookOf, newMark } from './elements'
import { eras, type Group, type Item, lanes } from './items'
import { layout } from './layout'
import { boxOf, placeTicks } from './ticks'
import { isBundle } from './words'

export type Chart = {
  /** Shows a window at once, ms. */
  show(window: Span): void
  /** Draws an answer's lanes and marks. */
  draw(answer: Answer, description: Description, selected: string | null): void
  /** Zooms by a factor around an instant, ms: 2 shows twice the time. */
  zoom(factor: number, around?: number): void
  /** Pans by a share of the window. */
  pan(share: number): void
  /** The instant under a horizontal position of the screen, ms. */
  timeAt(clientX: number): number
  /** Pans to a mark's time where that is out of sight: then it is drawn with the next frame, and this is false. */
  reveal(mark: Mark | Bundle): boolean
  resize(): void
  destroy(): void
}

/** The buttons in the field by their marks' keys, each with what it shows. */
type Drawn = Map<string, { look: string; element: HTMLButtonElement }>

type Listeners = {
  /** The window while and after the reader moves it. */
  onWindow: (window: Span) => void
  /** After every drawing: lanes may stand elsewhere. */
  onDrawn: () => void
}

export function chartIn(container: HTMLElement, window: Span, { onWindow, onDrawn }: Listeners): Chart {
  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const marks: Drawn = new Map()
  const timeline = new Timeline(
    container,
    items as unknown as DataSet<DataItem>,
    groups as unknown as DataSet<DataGroup>,
    options(marks),
  )
  // Constructing empty and setting the window before any item draws at once; `start` and `end` as options hide
  // the first drawing for a second.
  timeline.setWindow(window.from, window.to, { animation: false })
  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return
    wanted = { from: start.valueOf(), to: end.valueOf() }
    fitAxis(wanted.to - wanted.from)
    onWindow(wanted)
  })
  // Its first drawing fits the window to the items, whatever was set before.
  let wanted = window
  const keepWindow = () => {
    timeline.off('changed', keepWindow)
    show(wanted)
  }
  timeline.on('changed', keepWindow)
  timeline.on('changed', onDrawn)

  const field = (): HTMLElement => container.querySelector<HTMLElement>('.vis-panel.vis-center') ?? container

  const current = (): Span => {
    const { start, end } = timeline.getWindow()
    return { from: start.valueOf(), to: end.valueOf() }
  }

  let step: Step | null = null
  /** Sets the axis' step where another one fits a window of that length, ms. vis-timeline then draws all lanes anew,
   *  which takes the focus. */
  function fitAxis(length: number): void {
    const next = stepFor(length / Math.max(field().clientWidth, 1))
    if (step?.scale === next.scale && step.step === next.step) return
    step = next
    const focused = document.activeElement
    timeline.setOptions({ timeAxis: next })
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true })
  }

  /** A longer window gets its coarser axis before it, a shorter one its finer axis after it: never a fine axis over a
   *  long window, which would be thousands of lines. */
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

  function draw(answer: Answer, description: Description, selected: string | null): void {
    sync(groups, [...lanes(answer.lanes)])
    const [sight, width] = [current(), field().clientWidth]
    const scale = width / (sight.to - sight.from)
    const spots = layout(answer.marks.map(placeable), sight, width)
    const drawn = answer.marks.map((mark): Item => {
      const spot = spots.get(mark.key) ?? { row: 0, room: 0, side: 'right' }
      const element = elementOf(marks, mark, !isBundle(mark) && mark.event === selected)
      element.style.setProperty('--row', String(spot.row))
      element.style.setProperty('--room', `${spot.room}px`)
      element.classList.toggle('titled', spot.room > 0)
      element.classList.toggle('titled-left', spot.side === 'left')
      const { from, to } = bounded(mark)
      if (!isBundle(mark) && mark.ticks)
        placeTicks(element, mark.ticks.first, boxOf({ from, to }, sight), scale)
      return {
        id: mark.key,
        group: mark.lane,
        start: from,
        end: to,
        content: '',
        type: 'range',
        row: spot.row,
      }
    })
    sync(items, [...drawn, ...eras(description)])
    for (const key of marks.keys()) if (!items.get(key)) marks.delete(key)
  }

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
      const middle = (bounded(mark).from + bounded(mark).to) / 2
      const inSight = from <= middle && middle <= to
      if (!inSight) moveTo(centred(current(), middle))
      return inSight
    },
    resize: () => timeline.redraw(),
    destroy: () => timeline.destroy(),
  }
}

function options(marks: Drawn): TimelineOptions {
  return {
    align: 'left',
    stack: false,
    orientation: 'top',
    margin: { axis: 4, item: { horizontal: 0, vertical: 4 } },
    // Its polling of its own size, once a second, is replaced by a ResizeObserver.
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
    groupTemplate: (group: Group | undefined) =>
      group ? laneElement(group.id, group.label, group.heading, group.trayRows) : '',
  } as TimelineOptions
}

function placeable(mark: Mark | Bundle) {
  const open = !isBundle(mark) && mark.dates
  return {
    key: mark.key,
    lane: mark.lane,
    ...bounded(mark),
    fadesFrom: open ? open.from === -Infinity : false,
    fadesTo: open ? open.to === Infinity : false,
  }
}

/** The element of a mark, filled anew only when it would look otherwise. */
function elementOf(marks: Drawn, mark: Mark | Bundle, selected: boolean): HTMLButtonElement {
  const look = lookOf(mark, selected)
  const known = marks.get(mark.key) ?? { look: '', element: newMark(mark.key) }
  if (known.look !== look) fillMark(known.element, mark, selected)
  marks.set(mark.key, { look, element: known.element })
  return known.element
}

/** Brings a set to new contents by adding, updating and removing only what differs. */
function sync<T extends { id: string }>(set: DataSet<T>, next: T[]): void {
  const wanted = new Set(next.map(({ id }) => id))
  set.remove(set.getIds().filter((id) => !wanted.has(String(id))))
  const changed = next.filter((item) => {
    const known: Partial<T> | null = set.get(item.id)
    return !known || (Object.keys(item) as (keyof T)[]).some((key) => known[key] !== item[key])
  })
  if (changed.length) set.update(changed as never)
}
