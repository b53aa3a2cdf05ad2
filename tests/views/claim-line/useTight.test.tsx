/** What gives way where rows are a little too high, in a box whose heights the test tells: jsdom lays nothing out. */
import { render } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useTight } from '../../../src/views/claim-line/useTight'

/** How often heights were asked for: each time can cost a layout. */
let asked = 0
let boxHeight = 600
let resized: () => void

/** A row is 32 px high, 30 once its air has given way. */
function scrollHeight(this: HTMLElement): number {
  asked++
  return this.querySelectorAll('.cl-row').length * (this.classList.contains('cl-tight') ? 30 : 32)
}

function clientHeight(): number {
  asked++
  return boxHeight
}

beforeEach(() => {
  boxHeight = 600
  Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, get: scrollHeight })
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: clientHeight })
  window.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) {
      resized = () => callback([], this)
    }
    observe() {
      /* the test tells of new sizes */
    }
    unobserve() {
      /* the test tells of new sizes */
    }
    disconnect() {
      /* the test tells of new sizes */
    }
  }
})

function Field({ rows, fonts }: { rows: number; fonts: number }) {
  const box = useRef<HTMLDivElement>(null)
  useTight(box, `${rows} ${fonts}`, [fonts])
  return (
    <div className="cl-scroll" style={{ overflowY: 'auto' }} ref={box}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="cl-row">
          <div className="cl-name">Event {i}</div>
        </div>
      ))}
    </div>
  )
}

/** Draws so many rows, and others in the next call. */
function drawing() {
  const { container, rerender } = render(<Field rows={18} fonts={0} />)
  return (rows: number, fonts = 0) => {
    asked = 0
    rerender(<Field rows={rows} fonts={fonts} />)
    return { names: container.querySelector('.cl-scroll')?.className, asked }
  }
}

test('gives rows that come back what they had, and asks for no height', () => {
  const draw = drawing()
  expect(draw(20).names).toBe('cl-scroll cl-tight')
  expect(draw(18)).toEqual({ names: 'cl-scroll', asked: 0 })
  expect(draw(20)).toEqual({ names: 'cl-scroll cl-tight', asked: 0 })
  expect(draw(20, 1).asked).toBeGreaterThan(0)
})

test('weighs anew what comes back to a box of another size', () => {
  const draw = drawing()
  draw(20)
  draw(18)
  boxHeight = 640
  resized()
  expect(draw(20).names).toBe('cl-scroll')
})
