/** How even the page's frames are while a reader drags and turns the wheel: real input events, no calls into the app. */
import type { Page } from '@playwright/test'
import { type Session, take } from '../page/app'
import { frameTimes, longTasks } from '../page/recording'

/** Frame times and tasks of 50 ms and more, ms. */
export type Frames = { pan: number[]; zoom: number[]; longPan: number[]; longZoom: number[] }

export const noFrames = (): Frames => ({ pan: [], zoom: [], longPan: [], longZoom: [] })

const MOVES = 60
/** How far each move goes, px. */
const STEP = 4
/** A hand moves the mouse about once a frame; the wheel turns slower, ms. */
const MOVE_EVERY = 16
const NOTCH_EVERY = 33
/** From three years to less than a day. */
const NOTCHES = 40
/** A notch of a common mouse wheel, px. */
const NOTCH = 100

/** One round: pan the whole, zoom in until there are single marks, pan those, zoom out again. */
export async function gesture({ page }: Session, found: Frames): Promise<void> {
  await page.bringToFront()
  const at = await pointIn(page)
  const pan = (direction: number) => noted(page, found.pan, found.longPan, () => drag(page, at, direction))
  const zoom = (direction: number) =>
    noted(page, found.zoom, found.longZoom, () => wheel(page, at, direction))
  await pan(-1)
  await pan(1)
  await zoom(-1)
  await pan(1)
  await pan(-1)
  await zoom(1)
}

type Point = { x: number; y: number }

/** A point over the field of time, right of the lanes' names: at the height of the first mark that is in sight, below
 *  the axis. Those of lanes that are scrolled away lie under the page's head. */
async function pointIn(page: Page): Promise<Point> {
  const region = page.getByRole('region', { name: 'Timeline', exact: true })
  const field = await region.boundingBox()
  const marks = await region.locator('[data-event], [data-count]').all()
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()))
  const mark = boxes.find((box) => field && box && box.y > field.y + AXIS && box.y < field.y + field.height)
  if (!field || !mark) throw new Error('The timeline shows no mark.')
  return { x: field.x + field.width * 0.6, y: mark.y + mark.height / 2 }
}

/** Room of the axis at the top of the field, px. */
const AXIS = 60

async function noted(page: Page, frames: number[], long: number[], act: () => Promise<void>): Promise<void> {
  await page.mouse.up()
  await page.waitForTimeout(300)
  await take(page)
  await act()
  const recording = await take(page)
  frames.push(...frameTimes(recording))
  long.push(...longTasks(recording))
}

async function drag(page: Page, { x, y }: Point, direction: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await paced(MOVES, MOVE_EVERY, (i) => page.mouse.move(x + direction * STEP * (i + 1), y))
  await page.mouse.up()
}

async function wheel(page: Page, { x, y }: Point, direction: number): Promise<void> {
  await page.mouse.move(x, y)
  await paced(NOTCHES, NOTCH_EVERY, () => page.mouse.wheel(0, direction * NOTCH))
}

/** Acts at an even pace, whether or not the page keeps up, as a hand does; then waits until it has. */
async function paced(times: number, every: number, act: (i: number) => Promise<void>): Promise<void> {
  const start = performance.now()
  const acts: Promise<void>[] = []
  for (let i = 0; i < times; i++) {
    acts.push(act(i))
    const wait = start + every * (i + 1) - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }
  await Promise.all(acts)
}
