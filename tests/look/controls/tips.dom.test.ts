import { afterEach, expect, it, vi } from 'vitest'
import { listenForTips } from '../../../src/look/controls/tips'

let stop: (() => void) | undefined

afterEach(() => {
  stop?.()
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** Two signs and a note in a box, and a button outside it; the note says which sign it is about. */
function signs() {
  document.body.innerHTML =
    '<div><button class="sign" id="one"></button><button class="sign" id="two"></button><p id="note" hidden></p><hr id="gap"></div>' +
    '<button id="out"></button>'
  const [box, note] = [document.querySelector('div'), document.querySelector('p')]
  if (!box || !note) throw new Error('The box or its note is not there.')
  const says = (text: string) => {
    note.textContent = text
    note.hidden = text === ''
  }
  stop = listenForTips({
    box,
    note,
    signAt: (target) => target.closest<HTMLElement>('.sign'),
    open: ({ id }) => says(id),
    close: () => says(''),
  })
  const focus = (id: string) => document.getElementById(id)?.focus()
  const point = (id: string) =>
    document.getElementById(id)?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true, clientX: 7 }))
  return { note, focus, point }
}

it('keeps a note that the pointer has opened while the focus comes and goes elsewhere', () => {
  const { note, focus, point } = signs()
  focus('two')
  point('one')
  expect(note.textContent).toBe('one')
  focus('out')
  expect(note.textContent).toBe('one')
  focus('two')
  expect(note.textContent).toBe('two')
})

it('closes a note that the focus has opened when that leaves', () => {
  const { note, focus, point } = signs()
  point('one')
  focus('two')
  focus('out')
  expect(note.hidden).toBe(true)
})

it('waits a moment for a pointer on its way from the sign to the note', () => {
  vi.useFakeTimers()
  const { note, point } = signs()
  point('one')
  point('gap')
  vi.advanceTimersByTime(200)
  point('note')
  vi.advanceTimersByTime(1_000)
  expect(note.textContent).toBe('one')
  point('gap')
  vi.advanceTimersByTime(1_000)
  expect(note.hidden).toBe(true)
})
