import { expect, it } from 'vitest'
import { writeGeojson } from '../../src/export/writeGeojson'
import { claim, dataset, event, source } from '../fixtures/dataset'
import { ABOUT, exporting } from '../fixtures/exporting'

const AT = { name: 'Mill', lat: 51.25, lon: 35.5 }

it('events with coordinates are features, with their claims; where they are from stands beside them', async () => {
  const data = dataset({
    sources: [source('a', 'Here', { name: 'A' }), source('wire', undefined, { name: 'The Wire' })],
    events: [
      event('e', [claim('c', 'a', 'asserts', { occurred: '../2024-12-06', via: ['wire', 'X'] })], {
        place: AT,
        tags: ['north'],
      }),
      event('nowhere', [claim('d', 'a')], { place: { name: 'Mill' } }),
    ],
  })
  const { dataset: given, told } = await exporting(data)
  const { text, without } = writeGeojson(given, told, { ...ABOUT, leftOut: 'Much is left out.' })
  expect(without).toEqual(['1 event without coordinates is left out.'])
  expect(JSON.parse(text)).toEqual({
    type: 'FeatureCollection',
    title: ABOUT.title,
    license: ABOUT.license,
    coders: ABOUT.coders,
    revision: ABOUT.revision,
    link: ABOUT.link,
    leftOut: 'Much is left out. 1 event without coordinates is left out.',
    features: [
      {
        type: 'Feature',
        id: 'e',
        geometry: { type: 'Point', coordinates: [35.5, 51.25] },
        properties: {
          title: 'Event e',
          place: 'Mill',
          tags: ['north'],
          status: 'One source says so',
          when: 'by 6 Dec 2024',
          claims: [
            {
              id: 'c',
              stance: 'asserts',
              text: 'What a says.',
              occurred: '../2024-12-06',
              source: 'A',
              affiliation: 'Here',
              via: ['The Wire', 'X'],
              votes: true,
            },
          ],
        },
      },
    ],
  })
})
