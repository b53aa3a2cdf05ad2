import { beforeAll, describe, expect, it } from 'vitest'
import type { Mark } from '../../../../../src/engine/answer/lane'
import { spanOfDate } from '../../../../../src/model/judgement/eventSpan'
import { readDate } from '../../../../../src/model/time/dates'
import { loadGrammar } from '../../../../../src/model/time/edtfDoor'
import { fillMark, newMark } from '../../../../../src/views/timeline/vis/marks/elements'

beforeAll(loadGrammar)

function bandOf(written: string): string {
  const { date: dated } = readDate(written)
  const mark: Mark = {
    key: 'c',
    lane: 'a',
    event: 'e',
    title: 'Fire',
    dates: dated && spanOfDate(dated),
    dated,
    written,
    rivals: 0,
    hollow: false,
    shows: {
      stance: 'asserts',
      source: 'A',
      via: [],
      votes: true,
      overturned: false,
      weight: { reliability: null, credibility: null },
    },
  }
  const button = newMark('c')
  fillMark(button, mark, { selected: null, asof: false, language: '' })
  return button.querySelector('.band')?.className ?? ''
}

describe('the band of a mark', () => {
  it('is as long as its day, with clean ends', () => {
    expect(bandOf('2024-05-06')).toBe('band asserts')
  })

  it('is none for a clock time, and for what has no date', () => {
    expect([bandOf('2024-05-06T10:30Z'), bandOf('')]).toEqual(['band asserts none', 'band asserts none'])
  })

  it('is soft where an end is not exact', () => {
    expect(bandOf('2024-05-06~')).toBe('band asserts soft-from soft-to')
    expect(bandOf('../2024-05-06')).toContain('open-from')
  })
})
