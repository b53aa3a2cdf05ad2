import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/claim'
import type { View } from '../../src/model/view'
import { card } from '../../src/picture/card/card'
import { asking } from '../fixtures/ask'
import { AROUND, LOOK, readingOf, textsOf } from '../fixtures/drawings'

const KURSK: Dataset = JSON.parse(readFileSync('src/datasets/kursk-2024.json', 'utf8'))

async function cardOf(change: Partial<View>, dataset = KURSK) {
  const { ask, description } = await asking(dataset)
  const { selected } = await ask(change)
  if (!selected) throw new Error('No such event.')
  return card(selected, description, change.asof != null, AROUND, LOOK)
}

describe('the card of an event', () => {
  it('counts independent voices, names dates no more exactly than they are, and says who is silent', async () => {
    const drawing = await cardOf({ event: 'plekhovo-role' })
    expect(drawing.attributes).toMatchObject({ width: 1200, height: 630 })
    const texts = textsOf(drawing)
    expect(texts).toContain('One side says so: Russia · 6–12 Dec 2024')
    expect(texts).toContain('6 say so')
    expect(texts).toContain('0 deny or doubt it')
    expect(texts).toContain('4 are silent')
    expect(texts).toContain('Telegram channels 6 or 7 Dec')
    const reading = texts.join(' ')
    expect(reading).toContain('No date given: Colonel Cassad, Two Majors and A Russian military blogger.')
    expect(reading).toContain('Silent: ')
    expect(reading).not.toMatch(/\d\d:00/)
    for (const text of [AROUND.title, AROUND.shown, 'Licence: CC BY 4.0', AROUND.link])
      expect(reading).toContain(text)
  })

  it('never states a disputed event without saying so', async () => {
    const { ask } = await asking(KURSK)
    const { rows } = await ask()
    const disputed = rows.filter(({ status }) => status === 'contested')
    expect(disputed.length).toBeGreaterThan(1)
    for (const { id, title } of disputed) {
      const reading = readingOf(await cardOf({ event: id }))
      expect(reading.replace(/\s+/g, ' ')).toContain(`${title} Disputed`)
      expect(reading).not.toContain('0 deny or doubt it')
      // Words that have no room beside a long span stand on it, whole.
      expect(reading).not.toContain('…')
    }
  })

  it('says where no included source speaks of it, and what it was before sources were left out', async () => {
    const filters = { affiliation: { only: ['Ukraine'] } }
    const silent = readingOf(
      await cardOf({ event: 'plekhovo-capture', filters: { source: { only: ['nis'] } } }),
    )
    expect(silent).toContain('No included source speaks of it.')
    const changed = readingOf(await cardOf({ event: 'plekhovo-role', filters }))
    expect(changed).toContain('was One side says so')
  })

  it('holds very many claims and a very long title, and stays as large as it is', async () => {
    const claims = Array.from({ length: 60 }, (_, i) => ({
      id: `c${i}`,
      source: `s${i}`,
      stance: i % 2 ? ('asserts' as const) : ('denies' as const),
      text: 'It did.',
      occurred: `2024-12-${String((i % 28) + 1).padStart(2, '0')}`,
    }))
    const sources = claims.map(({ source }) => ({
      id: source,
      name: `Source ${source}`,
      kind: 'media' as const,
    }))
    const title = 'A title that takes its time <and> breaks "rules" & lines '.repeat(12).trim()
    const dataset = { ...KURSK, story: [], relations: [], sources, events: [{ id: 'e', title, claims }] }
    const drawing = await cardOf({ event: 'e' }, dataset)
    expect(drawing.attributes).toMatchObject({ width: 1200, height: 630 })
    expect(textsOf(drawing).join(' ')).toContain('30 say so')
    expect(lowest(drawing)).toBeLessThan(630)
  })
})

/** The lowest base line of a text, px. */
function lowest({ tag, attributes, children }: Awaited<ReturnType<typeof cardOf>>): number {
  const [, , moved = '0'] = /translate\((-?[\d.]+) (-?[\d.]+)/.exec(String(attributes.transform ?? '')) ?? []
  const own = tag === 'text' ? Number(attributes.y) : 0
  return (
    Number(moved) + Math.max(own, ...children.map((child) => (typeof child === 'string' ? 0 : lowest(child))))
  )
}
