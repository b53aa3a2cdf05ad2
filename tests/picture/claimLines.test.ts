import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClaimLine } from '../../src/engine/answer/claimLine'
import type { Description } from '../../src/model/description'
import { DEFAULT_VIEW, type View } from '../../src/model/view'
import { framed } from '../../src/picture/frame'
import { linesLegend } from '../../src/picture/legend'
import { claimLines, linesInPages } from '../../src/picture/lines/claimLines'
import { type Drawn, drawn } from '../../src/picture/svg'
import { STATUS_WORDS } from '../../src/words/en/sentences/labels'
import { type OpenedWell, openInMemory } from '../fixtures/ask'
import { bytesOfText } from '../fixtures/dataset'
import { AROUND, LOOK, readingOf, textsOf } from '../fixtures/drawings'

let opened: OpenedWell
beforeAll(async () => {
  opened = await openInMemory(bytesOfText(readFileSync('src/datasets/kursk-2024.json', 'utf8')))
})

async function linesOf(change: Partial<View>): Promise<{ lines: ClaimLine[]; drawing: Drawn }> {
  const view = { ...DEFAULT_VIEW, ...change }
  const { lines } = await opened.engine.ask({ view, parts: ['lines'], lines: { from: 0, to: 100 } })
  const all = lines?.lines ?? []
  return { lines: all, drawing: drawingOf(all, opened.description, view) }
}

const drawingOf = (lines: ClaimLine[], description: Description, view: View): Drawn =>
  framed(
    claimLines(
      {
        lines,
        rows: lines.length,
        eras: description.eras,
        largeFrom: description.largeFrom,
        time: { ...description, window: view.window, fold: view.fold },
        selected: view.event,
        asof: view.asof !== null,
      },
      1136,
      LOOK,
    ),
    linesLegend(true),
    AROUND,
    LOOK,
  )

const words = (text: string): string[] => text.split(/\s+/)

describe('a picture of claim lines', () => {
  it('has a row for each event, with its whole title and its status beside it', async () => {
    const { lines, drawing } = await linesOf({ filters: { affiliation: { except: ['Russia'] } } })
    expect(lines.length).toBeGreaterThan(15)
    let rest = words(readingOf(drawing))
    for (const { title, status } of lines) {
      const at = rest.findIndex((_, i) => rest.slice(i).join(' ').startsWith(title))
      expect(at, title).toBeGreaterThanOrEqual(0)
      rest = rest.slice(at + words(title).length)
      expect(rest.join(' ').startsWith(STATUS_WORDS[status]), `${title}: ${status}`).toBe(true)
    }
  })

  it('says by itself what it is, what is left out, how to read it and where it comes from', async () => {
    const { drawing } = await linesOf({})
    const reading = readingOf(drawing)
    for (const text of [
      AROUND.title,
      AROUND.shown,
      'Above the line',
      'superseded',
      'Coded by A. Coder',
      'Licence: CC BY 4.0',
      'Revision 0123456789ab, drawn on 30 November 2026',
      AROUND.link,
      'No date given',
      'folded',
    ])
      expect(reading).toContain(text)
  })

  it('names each claim of the open event with its date as exact as it is', async () => {
    const { drawing } = await linesOf({ event: 'plekhovo-role' })
    const texts = textsOf(drawing)
    expect(texts).toContain('Yuri Kotenok 6 Dec')
    expect(texts).toContain('Telegram channels 6 or 7 Dec')
    expect(texts).toContain('Vladimir Romanov by 12 Dec')
    expect(texts.join(' ')).toContain('4 silent')
  })

  it('lets events of which nobody had spoken wait without a status', async () => {
    const { lines, drawing } = await linesOf({ asof: '2024-11-10' })
    const waiting = lines.filter(({ waits }) => waits).length
    expect(waiting).toBeGreaterThan(0)
    expect(textsOf(drawing).filter((text) => text === 'Not yet spoken of')).toHaveLength(waiting)
  })

  it('is cut into pages between rows, each with the axis', async () => {
    const { lines } = await linesOf({})
    const { eras, largeFrom } = opened.description
    const time = { ...opened.description, window: null, fold: true }
    const shown = { lines, rows: lines.length, eras, largeFrom, time, selected: null, asof: false }
    const pages = linesInPages(shown, 1000, [400, 600], LOOK)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.every(({ height }, i) => height <= (i ? 601 : 401))).toBe(true)
    const reading = pages.map(({ drawn: own }) => readingOf(drawn('svg', {}, own)))
    expect(reading.every((text) => text.includes('No date given'))).toBe(true)
    for (const { title } of lines) expect(reading.filter((text) => text.includes(title))).toHaveLength(1)
  })

  it('draws nothing beyond its edge', async () => {
    const { drawing } = await linesOf({ event: 'large-scale' })
    const width = Number(drawing.attributes.width)
    const measured = placesOf(drawing)
    expect(measured.length).toBeGreaterThan(100)
    expect(measured.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
  })
})

/** Where each text begins and ends, px. */
function placesOf(drawing: Drawn, by = 0): { text: string; left: number; right: number }[] {
  const { tag, attributes, children } = drawing
  const [, moved = '0'] = /translate\((-?[\d.]+)/.exec(String(attributes.transform ?? '')) ?? []
  const x = by + Number(moved)
  if (tag !== 'text')
    return children.flatMap((child) => (typeof child === 'string' ? [] : placesOf(child, x)))
  const text = children.map((child) => (typeof child === 'string' ? child : child.children.join(''))).join('')
  const wide = LOOK.measure(`${attributes['font-size']}px`)(text)
  const at = x + Number(attributes.x)
  const left = { end: at - wide, middle: at - wide / 2 }[String(attributes['text-anchor'])] ?? at
  return [{ text, left, right: left + wide }]
}
