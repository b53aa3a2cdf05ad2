import { expect, test } from 'vitest'
import { eraRooms } from '../../../../src/views/timeline/vis/eraTitles'

const FIELD = { left: 100, right: 600 }
const width = (text: string) => text.length * 6
const rooms = (...bands: [left: number, right: number, text: string][]) =>
  eraRooms(
    bands.map(([left, right, text]) => ({ left, right, text })),
    FIELD,
    width,
  )

test('a name stands in its band, or on two lines beyond it', () => {
  expect(rooms([200, 500, 'Before the war'])).toEqual([{ from: 4, width: 292 }])
  expect(rooms([200, 210, 'Before the war'])).toEqual([{ from: 4, width: 43 }])
})

test('a name ends where the next era begins, and is left out without room', () => {
  expect(rooms([240, 250, 'The siege'], [200, 210, 'Before the war'])).toEqual([{ from: 4, width: 31 }, null])
})

test('a name stands where its band comes into sight', () => {
  expect(rooms([0, 400, 'Before the war'])).toEqual([{ from: 104, width: 292 }])
  expect(rooms([0, 90, 'Before the war'], [700, 800, 'After'])).toEqual([null, null])
})
