import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILTERS, VOICES } from '../src/model/view'
import { ROWS, STAMPS } from '../src/permalink/keys'
import { readJson } from './fixtures/readJson'

const readme = readFileSync('README.md', 'utf8')

describe('the README', () => {
  it('shows a dataset that opens without a problem', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const { dataset, problems } = readJson(example, 'README.md')
    expect(problems).toEqual([])
    expect(dataset?.events[0]?.claims).toHaveLength(2)
  })

  it('names every key of a link', () => {
    for (const { key } of [...STAMPS, ...ROWS]) expect(readme).toContain(`\`${key}\``)
    expect(FILTERS.slice(0, VOICES.length)).toEqual(VOICES)
  })

  it('holds the two commands literally', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })
})
