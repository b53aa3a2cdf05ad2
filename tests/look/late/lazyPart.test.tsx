import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { lazyPart } from '../../../src/look/late/lazyPart'

const MapView = ({ of }: { of: string }) => <p>A map of {of}</p>
const page = (Part: ComponentType<{ of: string }>) =>
  render(
    <main tabIndex={-1}>
      <p>The rest</p>
      <Part of="Sumy" />
    </main>,
  )

// React tells the console of each error that a boundary catches.
const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a part that is loaded when it is first shown', () => {
  it('shows a text while it loads, then appears', async () => {
    const load = vi.fn(async () => MapView)
    const Part = lazyPart('The map', load, <p>On its way</p>)
    expect(load).not.toHaveBeenCalled()
    page(Part)
    expect(screen.getByText('On its way')).toBeTruthy()
    expect(await screen.findByText('A map of Sumy')).toBeTruthy()
    cleanup()
    page(Part)
    expect(screen.getByText('A map of Sumy')).toBeTruthy()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('says that its code is missing, and can be tried again', async () => {
    quiet()
    let lost = true
    const Part = lazyPart('The map', async () => {
      if (lost) throw new TypeError('Failed to fetch')
      return MapView
    })
    page(Part)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The map stopped working (its code could not be loaded).')
    expect(screen.getByText('The rest')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
    lost = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('A map of Sumy')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(document.querySelector('main'))
  })

  it('says so where it fails by itself', async () => {
    quiet()
    const Broken = lazyPart<{ of: string }>('The map', async () => () => {
      throw new Error('no tiles')
    })
    page(Broken)
    expect((await screen.findByRole('alert')).textContent).toContain('The map stopped working (no tiles).')
  })
})
