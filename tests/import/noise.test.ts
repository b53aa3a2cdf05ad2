import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../src/model/problem'
import { readBytes } from '../fixtures/readJson'

describe('noise is refused quickly', () => {
  const SIZE = 1_000_000
  const timed = async (make: () => Uint8Array) => {
    const bytes = make()
    const start = performance.now()
    const result = await readBytes(bytes, 'noise')
    return {
      shown: result.columns !== null || result.inquiry !== null,
      problems: result.problems.map(problemSentence),
      ms: performance.now() - start,
    }
  }
  const text = (words: string) => () => new TextEncoder().encode(words)
  const many = (entry: string, count: number) => Array.from({ length: count }, () => entry).join(',')
  const head = '{"format":"claimline/1","id":"n","title":"n"'

  it.each<[string, () => Uint8Array]>([
    ['random bytes', () => Uint8Array.from({ length: SIZE }, (_, i) => (i * 2_654_435_761) >>> 24)],
    ['zeros', () => new Uint8Array(SIZE)],
    ['one letter', text('x'.repeat(SIZE))],
    ['brackets', text('['.repeat(SIZE))],
    ['quotes', text('"'.repeat(SIZE))],
    ['line feeds', text('\n'.repeat(SIZE))],
    ['sources that are none', text(`${head},"sources":[${many('1', SIZE / 2)}],"events":[]}`)],
    [
      'claims without anything',
      text(`${head},"sources":[],"events":[{"id":"e","title":"e","claims":[${many('{}', SIZE / 3)}]}]}`),
    ],
    [
      'carriers that are none',
      text(
        `${head},"sources":[],"events":[{"id":"e","title":"e","claims":[{"via":[${many('1', SIZE / 2)}]}]}]}`,
      ),
    ],
    [
      'claims of nobody',
      text(
        `${head},"sources":[],"events":[{"id":"e","title":"e","claims":[${many('{"id":"c","source":"s","stance":"asserts","text":""}', 10_000)}]}]}`,
      ),
    ],
  ])('%s', async (_, make) => {
    const { shown, problems, ms } = await timed(make)
    expect(shown).toBe(false)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(600)
    for (const sentence of problems) expect(sentence.length).toBeLessThan(300)
    // Far above what it takes, far below what work that grows with the square of the size would take.
    expect(ms).toBeLessThan(10_000)
  })
})
