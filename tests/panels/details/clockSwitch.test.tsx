import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { chooseClockZone, useClockZone } from '../../../src/look/clockZone'
import { readDate } from '../../../src/model/time/dates'
import { loadGrammar } from '../../../src/model/time/edtfDoor'
import { ClockSwitch } from '../../../src/panels/details/ClockSwitch'
import { inWords } from '../../../src/words/en/sentences/dateWords'

afterEach(() => {
  chooseClockZone('utc')
  cleanup()
  delete process.env.TZ
})

/** As the page does: what shows clock times is drawn anew. */
function Told() {
  const zone = useClockZone()
  const { date } = readDate('2024-03-25T22:45Z')
  return (
    <main key={zone}>
      <div className="rows" data-testid="rows" />
      <p>{date && inWords(date)}</p>
      <ClockSwitch />
    </main>
  )
}

it('tells clock times in the other zone, keeps the focus and what is scrolled, and is remembered', async () => {
  process.env.TZ = 'Europe/Kyiv'
  await loadGrammar()
  render(<Told />)
  expect(document.body.textContent).toContain('25 March 2024, 22:45 UTCClock times in UTC.')
  const rows = screen.getByTestId('rows')
  rows.scrollTop = 260
  await userEvent.click(screen.getByRole('button', { name: 'Show them in my zone' }))
  expect(document.body.textContent).toContain(
    '26 March 2024, 00:45 UTC+2Clock times in your own zone. Axes stay in UTC.',
  )
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show them in UTC' }))
  expect(localStorage.getItem('claimline-clocks')).toBe('own')
  expect(screen.getByTestId('rows')).not.toBe(rows)
  await waitFor(() => expect(screen.getByTestId('rows').scrollTop).toBe(260))
  await userEvent.click(screen.getByRole('button', { name: 'Show them in UTC' }))
  expect(localStorage.getItem('claimline-clocks')).toBeNull()
})
