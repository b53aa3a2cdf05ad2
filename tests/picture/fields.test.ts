/** The matrix and the lanes as drawings. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/claim'
import { windowInSight } from '../../src/model/time/window'
import { DEFAULT_VIEW, type View } from '../../src/model/view'
import { laneField } from '../../src/picture/lanes/laneField'
import { matrix } from '../../src/picture/matrix'
import { drawn } from '../../src/picture/svg'
import { openInMemory } from '../fixtures/ask'
import { bytesOf } from '../fixtures/dataset'
import { LOOK, readingOf, textsOf } from '../fixtures/drawings'

const KURSK: Dataset = JSON.parse(readFileSync('src/datasets/kursk-2024.json', 'utf8'))
const ALL = { from: 0, to: 1000 }

async function opened(dataset: Dataset, change: Partial<View>) {
  const { engine, description } = await openInMemory(bytesOf(dataset))
  const view = { ...DEFAULT_VIEW, ...change }
  return { engine, description, view }
}

describe('a picture of the matrix', () => {
  it('has all sources and events, and a sign for all that each says', async () => {
    const { engine, view } = await opened(KURSK, { show: 'matrix' })
    const { matrix: answer } = await engine.ask({
      view,
      parts: ['matrix'],
      cells: { rows: ALL, columns: ALL },
    })
    if (!answer) throw new Error('No matrix.')
    const body = matrix(answer, true, null, 1136, LOOK)
    const reading = readingOf(drawn('svg', {}, body.drawn))
    for (const { title } of answer.rows) expect(reading).toContain(title)
    for (const { name } of answer.columns) expect(reading).toContain(name)
    const signs = JSON.stringify(body.drawn).match(/scale\(/g)?.length ?? 0
    const cells = answer.rows.flatMap((row) => row.cells)
    expect(cells.length).toBeGreaterThan(60)
    expect(signs).toBeGreaterThanOrEqual(cells.length + answer.rows.length)
  })
})

async function lanesOf(dataset: Dataset, change: Partial<View>) {
  const { engine, description, view } = await opened(dataset, change)
  const { lanes, marks } = await engine.ask({ view, parts: ['lanes', 'marks'], lanes: ALL })
  const window = windowInSight(view.window, description.extent)
  const body = laneField({ lanes, marks, window, eras: description.eras, selected: null }, 1136, LOOK)
  return { lanes, marks, body, texts: textsOf(drawn('svg', {}, body.drawn)) }
}

describe('a picture of lanes', () => {
  it('names every lane and every mark in it, and how many have no date', async () => {
    const { lanes, marks, texts } = await lanesOf(KURSK, { lanes: 'source' })
    const reading = texts.join(' ')
    for (const { label } of lanes) expect(reading).toContain(label)
    const titles = marks.flatMap((mark) => ('title' in mark && mark.dates ? mark.title : []))
    expect(titles.length).toBeGreaterThan(60)
    for (const title of new Set(titles))
      expect(texts.filter((text) => text.startsWith(title)).length, title).toBeGreaterThanOrEqual(
        titles.filter((one) => one === title).length,
      )
    expect(texts.filter((text) => /^\d{1,2}$/.test(text)).length).toBe(
      lanes.filter(({ undated }) => undated).length,
    )
  })

  it('says beside an event that its dates are rival ones', async () => {
    const { texts } = await lanesOf(KURSK, { lanes: 'status' })
    expect(texts).toContain('First battles with North Korean soldiers · 2 rival dates')
  })

  it('draws densities with a pattern for each status where marks are many', async () => {
    const events = Array.from({ length: 6000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      claims: [
        {
          id: `c${i}`,
          source: 'nis',
          stance: 'asserts' as const,
          text: 'So it was.',
          occurred: `20${10 + (i % 14)}-0${(i % 9) + 1}-1${i % 10}`,
        },
      ],
    }))
    const { body, marks } = await lanesOf({ ...KURSK, story: [], relations: [], events }, { lanes: 'status' })
    expect(marks.some((mark) => 'bins' in mark)).toBe(true)
    expect(JSON.stringify(body.drawn)).toContain('url(#density-single-source)')
  })
})
