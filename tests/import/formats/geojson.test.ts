import { describe, expect, it } from 'vitest'
import { asTable } from '../../../src/import/formats/geojson'
import { treeSample } from './reading'

describe('GeoJSON as a table', () => {
  it('has the properties of all features as its columns, and a row for each', () => {
    const table = asTable(treeSample('table.geojson'))
    expect(table?.header).toEqual([
      'id',
      'where_coordinates',
      'best',
      'sure',
      'tags',
      'date_start',
      'latitude',
      'longitude',
      'geometry',
    ])
    expect([...(table?.rows ?? [])]).toEqual([
      ['15960', 'The Ford', '', 'true', '', '', '51.25', '36.5', ''],
      ['15961', '', '', '', '["raid","night"]', '1807-06-22', '50', '10', 'first point of a Polygon'],
      ['', '', '', '', '', '', '', '', ''],
    ])
    expect([...(table?.rows ?? [])]).toHaveLength(3)
  })

  it('keeps coordinates that the properties have', () => {
    const geometry = { type: 'Point', coordinates: [1, 2] }
    const table = asTable({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry, properties: { Lat: 51.25, lon: 36.5 } },
        { type: 'Feature', geometry, properties: { Lat: null, lon: 0 } },
      ],
    })
    expect(table?.header).toEqual(['Lat', 'lon'])
    expect([...(table?.rows ?? [])]).toEqual([
      ['51.25', '36.5'],
      ['2', '0'],
    ])
  })

  it('takes one feature, a list of them, and nothing else', () => {
    const feature = { type: 'Feature', geometry: null, properties: { a: 1 } }
    expect([...(asTable(feature)?.rows ?? [])]).toEqual([['1', '', '']])
    expect([...(asTable([feature, feature])?.rows ?? [])]).toHaveLength(2)
    for (const other of [null, [], {}, [1], { type: 'Point' }, { type: 'FeatureCollection' }]) {
      expect(asTable(other)).toBeNull()
    }
  })
})
