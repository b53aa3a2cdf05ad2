import { describe, expect, it } from 'vitest'
import { memoryOpener } from '../../../../src/engine/memory/opener'
import { gdeltEvents } from '../../../../src/import/formats/gdelt/events'
import { gdeltMentions } from '../../../../src/import/formats/gdelt/mentions'
import { problemSentence } from '../../../../src/model/problem'
import { askIn } from '../../../fixtures/ask'
import { sample } from '../reading'

const [EVENTS, MENTIONS] = ['gdelt-events.tsv', 'gdelt-mentions.tsv']

/** What comes of files of samples, or of other texts. */
async function opened(...files: { name: string; text?: string }[]) {
  const named = files.map(({ name, text = sample(name) }) => ({ name, bytes: new Blob([text]) }))
  const outcome = await memoryOpener().open(named)
  if (!outcome.ok) throw new Error(outcome.problems.map(problemSentence).join('\n'))
  const { events } = await outcome.exported(null)
  const { rows } = await askIn(outcome.engine)
  const status = new Map(rows.map((row) => [row.id, row.status]))
  return {
    rows: outcome.rows,
    problems: outcome.problems.map(problemSentence),
    events: new Map(events.map((event) => [event.id, { ...event, status: status.get(event.id) }])),
  }
}

describe('events of GDELT 2.0', () => {
  it('are recognised by 61 columns and the shape of their first row, or by their names', () => {
    const cells = (sample(EVENTS).split('\n')[0] ?? '').split('\t')
    const header = gdeltEvents.headless?.(cells) ?? []
    expect(header).toHaveLength(61)
    expect(gdeltEvents.fits(header)).toBe(true)
    expect(gdeltMentions.fits(header)).toBe(false)
    expect(gdeltEvents.headless?.(cells.slice(0, 60))).toBeNull()
    expect(gdeltEvents.headless?.(cells.with(59, 'yesterday'))).toBeNull()
    expect(gdeltMentions.headless?.(cells)).toBeNull()
  })

  it('say what was coded, between whom and where; the first report asserts it, the coding has no vote', async () => {
    const { events, rows } = await opened({ name: EVENTS })
    expect(rows).toEqual({ read: 4, loaded: 3, listed: 1 })
    expect(events.get('900000001')).toMatchObject({
      title: 'Fight: RURITANIA - VALE FRONT, Old Mill, Vale, Ruritania',
      summary:
        'GDELT codes Fight, CAMEO 193. First actor: RURITANIA (RURMIL). Second actor: VALE FRONT (REB).',
      place: { name: 'Old Mill, Vale, Ruritania', lat: 47.25, lon: 19.5 },
      tags: ['Fight', 'Material conflict'],
      status: 'single-source',
      claims: [
        {
          source: 'vale-post-example',
          occurred: '2025-02-17',
          reported: '2025-02-18T00:15:00Z',
          url: 'https://www.vale-post.example/news/mill',
        },
        {
          source: 'gdelt',
          occurred: '2025-02-17',
          reported: '2025-02-18T00:15:00Z',
          text: 'GDELT codes it as Fight. In its first update GDELT counts mentions: 6, sources: 1, documents: 6.',
        },
      ],
    })
    expect(events.get('900000002')?.summary).toContain(
      'The place is a country, and the coordinates are its middle.',
    )
  })

  it('without a day or a time are undated, and said', async () => {
    const { events, problems } = await opened({ name: EVENTS })
    expect(events.get('900000003')?.claims[0]).toMatchObject({
      source: 'ruritania-radio-evening-news',
      occurred: '20250230',
    })
    expect(events.get('900000003')?.claims[0]).not.toHaveProperty('reported')
    expect(problems.join('\n')).toMatch(/line 3, “sqldate”: “20250230” is no day: the event is undated/)
    expect(problems.join('\n')).toMatch(/line 3, “dateadded”: “2025021800” is no time of the form/)
    expect(problems.join('\n')).toMatch(/line 4, “globaleventid”.* is no number of an event/)
  })
})

describe('mentions of GDELT 2.0', () => {
  it('are recognised by 16 columns and the shape of their first row, or by their names', () => {
    const cells = (sample(MENTIONS).split('\n')[0] ?? '').split('\t')
    const header = gdeltMentions.headless?.(cells) ?? []
    expect(header).toHaveLength(16)
    expect(gdeltMentions.fits(header)).toBe(true)
    expect(gdeltEvents.fits(header)).toBe(false)
    expect(gdeltMentions.headless?.(cells.slice(0, 15))).toBeNull()
    expect(gdeltMentions.headless?.(cells.with(2, '1'))).toBeNull()
  })

  it('are each an outlet’s assertion, at the time of the update, about an event known by its number', async () => {
    const { events, rows, problems } = await opened({ name: MENTIONS })
    expect(rows).toEqual({ read: 6, loaded: 5, listed: 1 })
    const fight = events.get('900000001')
    expect(fight).toMatchObject({ title: 'GDELT event 900000001', status: 'corroborated' })
    expect(fight?.claims).toMatchObject([
      { source: 'vale-post-example', stance: 'asserts', reported: '2025-02-18T00:15:00Z' },
      {
        source: 'wire-example',
        text: 'Mentions the event in sentence 13.',
        url: 'https://wire.example/mill, again',
      },
      { source: 'ruritania-radio', reported: '2025-02-19T12:00:00Z' },
    ])
    expect(fight?.claims[1]?.note).toContain('it found the event: 40 %. GDELT read it in a translation from')
    expect(fight?.claims[2]?.note).toContain('The document is cited as “Ruritania Radio, noon news”.')
    expect(fight?.claims[2]).not.toHaveProperty('url')
    expect(events.get('900000009')?.claims).toMatchObject([{ source: 'front-example' }])
    expect(problems.join('\n')).toMatch(/line 5, “mentiontimedate”: “no time” is no time of the form/)
    expect(problems.join('\n')).toMatch(
      /line 6, “mentionsourcename”.* nobody is named who mentions the event/,
    )
  })

  it('opened with the events are about them, and a mention says nothing else of an event', async () => {
    const { events, problems } = await opened({ name: EVENTS }, { name: MENTIONS })
    const fight = events.get('900000001')
    expect(fight?.title).toMatch(/^Fight/)
    expect(fight?.claims.map(({ source }) => source)).toEqual([
      'vale-post-example',
      'gdelt',
      'vale-post-example',
      'wire-example',
      'ruritania-radio',
    ])
    expect(fight?.status).toBe('corroborated')
    expect(problems.join('\n')).not.toContain('differs from what the event')
  })

  it('opened before the events keep the number as the name, which is said', async () => {
    const { events, problems } = await opened({ name: MENTIONS }, { name: EVENTS })
    expect(events.get('900000001')?.title).toBe('GDELT event 900000001')
    expect(problems.join('\n')).toContain('which holds')
  })
})
