import { expect, it } from 'vitest'
import { pairOrder } from '../../../src/import/mapping/pairOrder'
import { guessed } from '../guessed'

it.each([
  ['nothing tells', 'Coordinates', ['37.80, 48.01', '30.52, 50.45'], { open: '37.80, 48.01' }],
  ['one cell tells: 118 is no latitude', 'gps', ['37.80, 48.01', '118.2, 34.1'], 'longitude first'],
  ['one cell tells: 118 can only be a longitude', 'gps', ['37.80, 48.01', '34.1, -118.2'], 'latitude first'],
  ['cells tell different things', 'gps', ['34.1, -118.2', '118.2, 34.1'], { open: '34.1, -118.2' }],
  ['the name tells', 'Lat / Lon', ['37.80, 48.01'], 'latitude first'],
  ['the name tells', 'longitude and latitude', ['37.80, 48.01'], 'longitude first'],
  ['cells go before the name', 'lat,lng', ['118.2, 34.1'], 'longitude first'],
  ['letters tell, cell by cell', 'where', ['48°00′57″N 37°48′10″E', 'POINT(37.8 48.0)'], null],
  ['texts', 'where', ['the mill', ''], null],
])('%s: %s', (_, label, cells, order) => {
  expect(pairOrder(label, cells)).toEqual(order)
})

it('where nothing tells, the latitude is taken to stand first, and that is said', async () => {
  const { mapping, assumed } = await guessed(
    'Event,Date,Coordinates\nMill burns,2024-01-03,"37.80, 48.01"\nFlood,2024-01-04,"30.52, 50.45"\n',
  )
  expect(mapping).toMatchObject({ coordinates: { column: 'Coordinates' } })
  expect(mapping?.lonFirst).toBeUndefined()
  expect(assumed.join()).toContain(
    '“37.80, 48.01” were read with the latitude first: nothing tells their order.',
  )
})
