import { cleanup, render, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Boundary, ShownData } from '../../../src/look/late/Boundary'
import { lazyPart } from '../../../src/look/late/lazyPart'
import { LATE } from '../../../src/look/late/OnItsWay'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('code that never arrives is said to be late, with a way out', async () => {
  const Part = lazyPart('The map', () => new Promise<never>(() => undefined), <p>On its way</p>)
  await act(async () => void render(<Part />))
  expect(screen.getByText('On its way')).toBeTruthy()
  await act(async () => vi.advanceTimersByTime(LATE))
  expect(screen.getByRole('alert').textContent).toContain('The map is late')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
})

it('code that is missing is not asked for again by itself, but with other data', async () => {
  const load = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
  const Part = lazyPart('The map', load)
  const page = (data: object) => (
    <ShownData value={data}>
      <Part />
    </ShownData>
  )
  const one = {}
  const { rerender } = await act(async () => render(page(one)))
  await act(async () => rerender(page(one)))
  expect(screen.getByRole('alert').textContent).toContain('its code could not be loaded')
  expect(load).toHaveBeenCalledTimes(1)
  await act(async () => rerender(page({})))
  expect(load).toHaveBeenCalledTimes(2)
})

it('a page that fails as a whole says so; with other data it is tried again by itself', async () => {
  let broken = true
  const Page = () => {
    if (broken) throw new Error('a title of no length')
    return <p>Events</p>
  }
  const page = (data: string) => (
    <ShownData value={data}>
      <Boundary part="Claimline" whole>
        <Page />
      </Boundary>
    </ShownData>
  )
  const { rerender } = render(page('a'))
  expect(screen.getByRole('alert').textContent).toContain('Claimline stopped working (a title of no length)')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
  broken = false
  await act(async () => rerender(page('b')))
  expect(screen.getByText('Events')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
