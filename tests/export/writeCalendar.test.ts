import { describe, expect, it } from 'vitest'
import { contentLine, textValue } from '../../src/export/calendarLines'
import { writeCalendar } from '../../src/export/writeCalendar'
import type { Claim } from '../../src/model/claim'
import { claim, dataset, event, source } from '../fixtures/dataset'
import { ABOUT, exporting } from '../fixtures/exporting'
import { VILLAGE } from '../fixtures/village'

const MADE = Date.UTC(2026, 10, 30, 12, 30)

/** The entries of a calendar, each property once: what folding and escaping took apart is put together. */
function entries(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const found: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push({})
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    const last = found.at(-1)
    if (last) last[name] = value.replaceAll('\\n', '\n').replace(/\\([\\;,])/g, '$1')
  }
  return found
}

/** The entry of an event about which one claim says so, at a date. */
async function entryOf(occurred: string, ...more: Claim[]) {
  const said = claim('c', 's', 'asserts', { occurred })
  const { dataset: data, told } = await exporting(dataset({ events: [event('e', [said, ...more])] }))
  const { text, without } = writeCalendar(data, told, ABOUT, MADE)
  const [entry] = entries(text)
  return { entry, without }
}

describe('an entry of a calendar', () => {
  it.each([
    ['2024-12-06', '20241206', '20241207', 'Event e (One source says so)', 'On 6 December 2024.'],
    [
      '2024-12-06~',
      '20241206',
      '20241207',
      'Event e (6 Dec 2024; One source says so)',
      'On 6 December 2024, which is not certain.',
    ],
    [
      '2024-12-30/2025-01-02',
      '20241230',
      '20250103',
      'Event e (30 Dec 2024 – 2 Jan 2025; One source says so)',
      'Between 30 December 2024 and 2 January 2025, by the dates that its sources give. All of these days are marked, which does not say that it lasted so long.',
    ],
    [
      '2024-12',
      '20241201',
      '20250101',
      'Event e (Dec 2024; One source says so)',
      'Between 1 and 31 December 2024, by the dates that its sources give. All of these days are marked, which does not say that it lasted so long.',
    ],
    [
      '../2024-12-09',
      '20241209',
      '20241210',
      'Event e (by 9 Dec 2024; One source says so)',
      'By 9 December 2024, not known since when: only that last day is marked.',
    ],
    [
      '2024-12-09/..',
      '20241209',
      '20241210',
      'Event e (from 9 Dec 2024; One source says so)',
      'From 9 December 2024 on: only that first day is marked.',
    ],
  ])('%s takes the days %s to %s', async (occurred, start, end, title, sentence) => {
    const { entry, without } = await entryOf(occurred)
    expect(entry?.['DTSTART;VALUE=DATE']).toBe(start)
    expect(entry?.['DTEND;VALUE=DATE']).toBe(end)
    expect(entry?.SUMMARY).toBe(title)
    expect(entry?.DESCRIPTION?.split('\n')[0]).toBe(`One source says so. ${sentence}`)
    expect(without).toEqual([])
  })

  it('of a known minute takes that minute', async () => {
    const { entry } = await entryOf('2024-12-06T10:30Z')
    expect([entry?.DTSTART, entry?.DTEND]).toEqual(['20241206T103000Z', '20241206T103100Z'])
    expect(entry?.DESCRIPTION).toContain('6 Dec 2024, 10:30 UTC')
  })

  it('tells of rival dates', async () => {
    const rival = claim('d', 't', 'asserts', { occurred: '2024-12-12' })
    const { entry } = await entryOf('2024-12-06', rival)
    expect(entry?.DESCRIPTION).toContain('2 rival dates: they cannot all be right.')
  })

  it.each([
    ['some day', '1 event without a date is left out.'],
    ['../..', '1 event without a date is left out.'],
    ['-0044-03-15', '1 event before the year 1 or after 9999 is left out.'],
  ])('is not made of %s, which is counted', async (occurred, sentence) => {
    const { entry, without } = await entryOf(occurred)
    expect(entry).toBeUndefined()
    expect(without).toEqual([sentence])
  })
})

describe('a calendar', () => {
  it('as it is written', async () => {
    const { dataset: data, told } = await exporting(VILLAGE)
    const { text, without } = writeCalendar(data, told, { ...ABOUT, leftOut: 'Much is left out.' }, MADE)
    expect(without).toEqual(['1 event without a date is left out.'])
    const lines = text.split('\r\n')
    expect(lines.slice(0, 14)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Claimline//Claimline//EN',
      'NAME:A village and a bridge',
      'X-WR-CALNAME:A village and a bridge',
      'DESCRIPTION:Much is left out.\\nLicence: CC BY 4.0\\nRevision 0123456789ab\\nh',
      ' ttps://claimline.example/#v=2&q=village\\n1 event without a date is left ou',
      ' t.',
      'URL:https://claimline.example/#v=2&q=village',
      'X-CLAIMLINE-REVISION:0123456789abcdef0123456789abcdef0123456789abcdef012345',
      ' 6789abcdef',
      'X-CLAIMLINE-LICENSE:CC BY 4.0',
      'X-CLAIMLINE-LEFT-OUT:Much is left out.',
      'BEGIN:VEVENT',
    ])
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
    expect(entries(text)[0]).toMatchObject({
      UID: 'capture.village@claimline',
      DTSTAMP: '20261130T123000Z',
      'DTSTART;VALUE=DATE': '20241206',
      SUMMARY: 'Capture of the village (Disputed)',
      DESCRIPTION: [
        'Disputed. On 6 December 2024.',
        '',
        '– Says so: Colonel Cassad (Russia), via The Press, then The Wire; 6 Dec 2024; reported 7 December 2024. What cassad says.',
        '– Denies it: Government in Kyiv (Ukraine); by 8 Dec 2024; reported 8 December 2024. What kyiv says.',
        '– Takes no side: The Press; reported 8 December 2024. What press says.',
        '',
        'Much is left out.',
        'Licence: CC BY 4.0',
        'Revision 0123456789ab',
        'https://claimline.example/#v=2&q=village',
      ].join('\n'),
      LOCATION: 'Village',
      CATEGORIES: 'ground,north',
      TRANSP: 'TRANSPARENT',
    })
    // It says of nothing that it is confirmed.
    expect(text).not.toMatch(/CONFIRMED/i)
  })

  it('tells what votes, what no longer stands, addresses, places, and dates of reports that are no plain days', async () => {
    const data = dataset({
      sources: [source('a', 'Here', { name: 'A' })],
      events: [
        event(
          'e;1',
          [
            claim('c1', 'a', 'asserts', {
              occurred: '2024-12-06',
              url: 'https://a.example/1',
              reported: '2024-12',
            }),
            claim('c2', 'a', 'denies', { archiveUrl: 'https://archive.example/2' }),
            claim('c3', 'b', 'asserts', { occurred: 'once' }),
          ],
          { place: { name: 'Mill; bridge', lat: 51.25, lon: -35.5 } },
        ),
      ],
      relations: ['c1 retracts c2', 'c3 repeats c1'],
    })
    const { dataset: given, told } = await exporting(data)
    const [entry] = entries(writeCalendar(given, told, ABOUT, MADE).text)
    expect(entry).toMatchObject({ UID: 'e%3B1.test@claimline', GEO: '51.25;-35.5', LOCATION: 'Mill; bridge' })
    expect(entry?.DESCRIPTION?.split('\n').slice(2, 5)).toEqual([
      '– Says so: A (Here); 6 Dec 2024; reported “2024-12”. What a says. https://a.example/1',
      '– Denies it: A (Here); no date given. What a says. No longer stands. Archived: https://archive.example/2',
      '– Says so: b; “once”. What b says. Not counted separately.',
    ])
  })
})

describe('its lines', () => {
  it('are folded at 75 octets, and no sign is cut in two', () => {
    const folded = contentLine('SUMMARY', 'Плёхово 😀 '.repeat(20))
    for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76)
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'Плёхово 😀 '.repeat(20)}\r\n`)
  })

  it('hold texts with their own signs escaped', () => {
    expect(textValue('a;b, c\\d\r\ne\nf\u0007')).toBe('a\\;b\\, c\\\\d\\ne\\nf')
  })
})
