/** Which rows seem to be one event, before anybody answered what dates leave open. */
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../src/import/mapping/guess/guessMapping'
import { loadGrammar } from '../../../src/model/time/edtfDoor'

const HEADER = ['When', 'Event', 'Source']
const eventOf = async (...rows: [string, string, string][]) => {
  await loadGrammar()
  return guessMapping(HEADER, rows).mapping.event
}

describe('rows of one title', () => {
  it('on days apart are events of their own, though the order of day and month is still open', async () => {
    const dates = ['01/03/2024', '02/10/2024', '03/05/2024'] as const
    expect(
      await eventOf(...dates.map((day): [string, string, string] => [day, 'Air raid alert', 'Agency A'])),
    ).toEqual({
      same: 'dates',
    })
  })

  it('at hours apart are events of their own where one source tells them, whatever the zone', async () => {
    expect(
      await eventOf(
        ['2024-05-03 02:10', 'Air raid alert', 'Agency A'],
        ['2024-05-03 05:10', 'Air raid alert', 'Agency A'],
      ),
    ).toEqual({ same: 'dates' })
  })

  it('at hours apart of one day are one event, with rival dates, where each source tells another', async () => {
    const said: [string, string, string][] = [
      ['2024-05-03 16:50 UTC', 'Ferry hits the pier', 'Harbour Radio'],
      ['2024-05-03 17:10 UTC', 'Ferry hits the pier', 'The Courier'],
    ]
    expect(await eventOf(...said)).toBeUndefined()
    expect(await eventOf(...said, ['2024-05-04 17:10 UTC', 'Ferry hits the pier', 'Mayor'])).toEqual({
      same: 'dates',
    })
  })
})
