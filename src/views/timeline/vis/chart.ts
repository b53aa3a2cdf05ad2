/** The chart of lanes: hands the lanes and marks of an answer to vis-timeline as changes to the last ones, so that a pan
 *  touches only the marks that come and go. */
import type { Mark, Tile } from '../../../engine/answer/lane'
import type { Positions } from '../../../engine/positions'
import { NARROW } from '../../../look/size/useMedia'
import type { Description } from '../../../model/description'
import { meets, type Span } from '../../../model/time/span'
import { centred, panned, zoomed } from '../../../model/time/window'
import { markTitle } from '../../../words/en/views/marks'
import { placeWords } from '../../../words/en/views/timeline'
import { heightsOf } from '../density/densityOutline'
import type { FieldAnswer } from '../fieldAnswer'
import { signPatterns } from '../signPatterns'
import { chartWindow } from './chartWindow'
import { hideCutLabels } from './cutLabels'
import { nameEras } from './eraTitles'
import { feeder, visId } from './feeder'
import { eras, type Group, itemOf } from './items'
import { nameLanes } from './lanes/laneGroups'
import { laneScroll } from './lanes/laneScroll'
import { groupLanes, textSizes } from './lanes/nameLines'
import { rowsThatFit } from './lanes/stack'
import { arrange } from './marks/arrangement'
import { bounded } from './marks/boundedSpan'
import { type Drawn, elementOf, nameMark, placeMark } from './marks/drawn'
import type { Look } from './marks/elements'
import { placesIn } from './marks/markKeys'
import { isTile, scaleTile } from './marks/tile'
import { batchRedraws, keepFromFitting } from './redraws'
import { fieldIn, hiddenParts } from './visElements'
import { visTimelineIn } from './visTimeline'

/** What the reader chose: the selected event's id, and whether a day of knowledge is set. */
export type Choice = { selected: string | null; asof: boolean }

export type Chart = {
  /** Shows a window at once, ms. */
  show(window: Span): void
  /** Draws an answer's lanes and marks. */
  draw(answer: FieldAnswer, description: Description, choice: Choice): void
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
  const marks: Drawn = new Map()
  const scroll = laneScroll(box, container)
  const patterns = signPatterns()
  container.before(patterns.element)
  const sizes = textSizes(matchMedia(NARROW).matches)
  const groupsOf = groupLanes(sizes)
  const { timeline, ...sets } = visTimelineIn(container, (key) => marks.get(key)?.element ?? null)
  // For assistive technology, rows and marks say the same (`lanes/laneGroups.ts`).
  for (const part of hiddenParts(container)) part.setAttribute('aria-hidden', 'true')
  const [feedGroups, feedItems] = [feeder(sets.groups), feeder(sets.items)]
  const change = batchRedraws(timeline)
  keepFromFitting(timeline)
  let last: Parameters<Chart['draw']> | null = null
  let drawnFor = ''
  const field = (): HTMLElement => fieldIn(container) ?? container
  // Measured only after a drawing, when that needs no layout of its own.
  let width = field().clientWidth
  let outerWidth = container.clientWidth
  timeline.on('changed', () => {
    const before = width
    width = field().clientWidth
    hideCutLabels(container, width)
    nameEras(container, field(), sizes)
    if (width === before) return
    // A narrower field needs a coarser axis.
    if (isSettled()) show(current())
    if (last) draw(...last)
  })
  const { current, show, moveTo, isSettled } = chartWindow(timeline, window, () => width, onWindow)
  timeline.on('changed', nameRows)
  timeline.on('changed', () => onDrawn(true))

  let shown: Group[] = []
  let places: ReturnType<typeof placesIn> = new Map()
  function nameRows(): void {
    nameLanes(container, shown, (key) => places.get(key)?.at ?? 0)
  }
  function placeOf({ key }: Mark | Tile): string {
    const place = places.get(key)
    return place ? placeWords(place.at, place.of) : ''
  }

  function draw(...asked: Parameters<Chart['draw']>): void {
    const [answer, description, choice] = asked
    const look: Look = { ...choice, language: description.language ?? '' }
    const sight = current()
    const column = outerWidth - width
    const groups = groupsOf(answer.lanes, column)
    const free = rowsThatFit(groups, scroll.room())
    // Only single marks are laid out by the window; tiles have their places in time, in lanes as high as their names.
    const drawing = `${answer.marks.every(isTile) ? '' : JSON.stringify([sight, width])} ${free} ${column}`
    if (last && sameDrawing(last, asked) && drawing === drawnFor) return
    last = asked
    drawnFor = drawing
    const { spots, tileRows, most, rowsOf, rowsIn } = arrange(
      answer,
      { window: sight, width, rows: free },
      sizes,
      (mark) => markTitle(mark, choice.asof),
    )
    const some = answer.marks.some(isTile) || answer.lanes.length > MOST_LANES
    shown = scroll.place(groups, answer.lanes.length, some ? rowsIn : null)
    container.classList.toggle('headed', shown[0]?.heading ?? false)
    const labels = new Map(shown.map(({ id, label }) => [id, label]))
    const inSight = answer.marks.filter(({ lane }) => labels.has(lane))
    patterns.fit(heightsOf(most).both / (PATTERNS_TO_A_ROW * tileRows))
    places = placesIn(answer)
    for (const mark of inSight) {
      const label = labels.get(mark.lane) ?? ''
      const element = elementOf(marks, mark, look)
      if (isTile(mark)) scaleTile(element, mark, most, tileRows)
      else placeMark(element, mark, spots.get(mark.key), sight, width)
      nameMark(element, mark, label, placeOf(mark), choice.asof)
    }
    const wanted = [...inSight.map((mark) => itemOf(mark, rowsOf(mark))), ...eras(description)]
    const drawn = change(() => {
      feedItems.prune(wanted)
      feedGroups.feed(shown)
      feedItems.feed(wanted)
    }, isSettled())
    for (const key of marks.keys()) if (!sets.items.get(visId(key))) marks.delete(key)
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
  one[2].selected === other[2].selected &&
  one[2].asof === other[2].asof

/** With more lanes, only those in sight are drawn: vis-timeline's cost grows with them. */
const MOST_LANES = 60
/** How often a pattern repeats in the height of a row. */
const PATTERNS_TO_A_ROW = 4
