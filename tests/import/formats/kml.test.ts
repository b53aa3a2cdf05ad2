import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isKml, readKml } from '../../../src/import/formats/kml'
import { readFiles } from '../../../src/import/read'
import { guessed } from '../guessed'

const kml = (inner: string) =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>${inner}</Document></kml>`

const PLACES = kml(`
  <Folder><name>North</name>
    <Placemark><name>Fire at the mill</name><description><![CDATA[Seen by <b>two</b>.]]></description>
      <TimeStamp><when>2024-05-01T10:00:00Z</when></TimeStamp>
      <ExtendedData><Data name="source"><value>The mayor</value></Data></ExtendedData>
      <Point><coordinates>35.1,51.2,0</coordinates></Point></Placemark>
  </Folder>
  <Placemark><name>Flood</name><TimeSpan><begin>2024-05</begin><end>2024-06</end></TimeSpan>
    <ExtendedData><SchemaData><SimpleData name="source">A paper</SimpleData></SchemaData></ExtendedData>
    <LineString><coordinates> 35.3,51.4 35.5,51.6 </coordinates></LineString></Placemark>`)

describe('KML', () => {
  it('is a table of its placemarks', () => {
    expect(isKml(PLACES)).toBe(true)
    expect(readKml(PLACES)).toEqual({
      table: {
        header: ['folder', 'name', 'description', 'source', 'begin', 'end', 'latitude', 'longitude'],
        rows: [
          [
            'North',
            'Fire at the mill',
            'Seen by <b>two</b>.',
            'The mayor',
            '2024-05-01T10:00:00Z',
            '',
            '51.2',
            '35.1',
          ],
          ['', 'Flood', '', 'A paper', '2024-05', '2024-06', '51.4', '35.3'],
        ],
        list: 'Placemark',
      },
    })
  })

  it('opens as a table whose columns are asked about', async () => {
    const { inquiry } = await readFiles([{ name: 'map.kml', bytes: new Blob([PLACES]) }])
    if (inquiry?.about !== 'columns') throw new Error('The columns were not asked about.')
    expect(inquiry.guess.mapping).toMatchObject({ title: { columns: ['name'] } })
    const { rows, columns } = await readFiles([{ name: 'map.kml', bytes: new Blob([PLACES]) }], {
      mappings: [inquiry.guess.mapping],
    })
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(Array.from(columns?.lat ?? [], (lat) => lat.toFixed(3))).toEqual(['51.200', '51.400'])
  })

  it('dates time stamps and spans alike; a span without an end goes on', async () => {
    const camp = '<Placemark><name>Camp</name><TimeSpan><begin>2024-04</begin></TimeSpan></Placemark>'
    const { dataset } = await guessed(PLACES.replace('<Placemark>', `${camp}<Placemark>`), 'map.kml')
    expect(dataset?.events.map(({ title, claims }) => [title, claims[0]?.occurred])).toEqual([
      ['Camp', '2024-04/..'],
      ['Fire at the mill', '2024-05-01T10:00:00Z'],
      ['Flood', '2024-05/2024-06'],
    ])
  })

  it('opens packed, as KMZ, and is refused where it would unpack to too much', async () => {
    const kmz = (xml: string) => zipSync({ 'doc.kml': strToU8(xml), 'files/sign.png': new Uint8Array(9) })
    const open = (bytes: Uint8Array) =>
      readFiles([{ name: 'map.kmz', bytes: new Blob([Uint8Array.from(bytes)]) }])
    expect((await open(kmz(PLACES))).inquiry).toMatchObject({ about: 'columns', file: 'map.kmz' })
    const bomb = kmz(PLACES)
    // The size that its directory tells.
    const at = bomb.findIndex((_, i) => bomb[i] === 0x50 && bomb[i + 1] === 0x4b && bomb[i + 2] === 1)
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at + 24, 4e8, true)
    expect((await open(bomb)).problems).toMatchObject([
      { what: 'this is a KMZ that unpacks to 400 MB, and at most 300 are read', done: 'refused' },
    ])
  })

  it('is refused with the place where it is broken', async () => {
    const { problems } = await readFiles([
      { name: 'map.kml', bytes: new Blob([PLACES.replace('</Folder>', '</Foldr>')]) },
    ])
    expect(problems).toMatchObject([{ done: 'refused', place: 'line 8, column 11' }])
  })
})
