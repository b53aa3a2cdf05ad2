import { cleanup, render, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { CopyField } from '../../../src/panels/share/CopyField'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const clipboard = (writeText: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })

const field = () => (
  <CopyField label="Address" text="https://a.example/#v=2" copy="Copy link" said="Copied." />
)
const press = () => act(async () => screen.getByRole('button', { name: 'Copy link' }).click())

it('says that the text is copied', async () => {
  clipboard(async () => undefined)
  render(field())
  await press()
  expect(screen.getByText('Copied.')).toBeTruthy()
})

it('selects the text where the browser refuses, and where it never answers', async () => {
  vi.useFakeTimers()
  for (const writeText of [() => Promise.reject(new Error('no')), () => new Promise(() => undefined)]) {
    clipboard(writeText)
    render(field())
    await press()
    await act(async () => vi.advanceTimersByTime(5000))
    expect(screen.getByText(/could not|copy it/i)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('Address'))
    cleanup()
  }
})
