import { describe, expect, it } from 'vitest'
import type { StagedClaim, StagedLine } from '../../../../src/engine/answer/stagedLines'
import type { Stance } from '../../../../src/model/claim'
import { readDate } from '../../../../src/model/time/dates'
import { parseDay } from '../../../../src/model/time/days'
import { scaleOf } from '../../../../src/views/claim-line/geometry/timeScale'
import { laterClaims, staged as stagedWith, type Told } from '../../../../src/views/claim-line/stage/staged'
import { claim, line } from '../geometry/claims'

/** December 2024, 20 px a day. */
const MONTH = { from: parseDay('2024-12-01') ?? 0, to: parseDay('2025-01-01') ?? 0 }
const SCALE = scaleOf(MONTH, [], 620, 40)

function said(id: string, occurred: string, stance: Stance, more: Partial<StagedClaim> = {}): StagedClaim {
  return {
    ...claim(occurred, stance, { id }),
    text: 'A text.',
    quote: '',
    language: '',
    reported: null,
    ...more,
  }
}
const WIDTH = (text: string) => 7 * text.length
const staged = (event: StagedLine, asof: string | null) =>
  stagedWith(event, SCALE, asof, { bold: WIDTH, plain: WIDTH })
const reported = (text: string) => ({ text, date: readDate(text).date, why: '' })
const of = (...claims: StagedClaim[]): StagedLine => ({ ...line([]), claims, total: claims.length })
const ids = (all: Told[]) => all.map(({ claims }) => claims.map(({ id }) => id).join('+'))

describe('the claims of an event on the stage', () => {
  it('stand above its line, on it and below, by date; without a date by themselves', () => {
    const { above, on, below, undated } = staged(
      of(
        said('late', '2024-12-20', 'asserts'),
        said('no-side', '2024-12-10', 'neither'),
        said('doubt', '2024-12-12', 'doubts'),
        said('early', '2024-12-03', 'asserts'),
        said('never', '', 'denies'),
        said('nowhen', '', 'asserts'),
      ),
      null,
    )
    expect([above, on, below, undated].map(ids)).toEqual([
      ['early', 'late'],
      ['no-side'],
      ['doubt'],
      ['nowhen', 'never'],
    ])
  })

  it('share a sign where a source repeats itself, and only there', () => {
    const again = { source: 'One', votes: false }
    const { above } = staged(
      of(
        said('first', '2024-12-05', 'asserts', { source: 'One' }),
        said('again', '2024-12-05', 'asserts', again),
        said('other-day', '2024-12-06', 'asserts', again),
        said('other', '2024-12-05', 'asserts', { source: 'Other', votes: false }),
      ),
      null,
    )
    expect(ids(above)).toEqual(['first+again', 'other', 'other-day'])
  })

  it('leave pale rings where their sources are left out, and only a number where they came later', () => {
    const left = { included: false, votes: false }
    const event = of(
      said('kept', '2024-12-05', 'asserts', { reported: reported('2024-12-05') }),
      said('out', '2024-12-06', 'asserts', { ...left, reported: reported('2024-12-07') }),
      said('later', '2024-12-07', 'asserts', { ...left, reported: reported('2024-12-19') }),
      said('unknown', '', 'denies', left),
    )
    const { above, below, undated } = staged(event, '2024-12-10')
    expect(above.map(({ sign }) => sign.kind)).toEqual(['vote', 'left-out'])
    expect([above, below, undated].map(ids)).toEqual([['kept', 'out'], [], []])
    expect(laterClaims(event, '2024-12-10')).toBe(2)
    expect(ids(staged(event, null).undated), 'without a day nothing is later').toEqual(['unknown'])
    expect(laterClaims(event, null)).toBe(0)
  })

  it('have their words at the side with room; under their sign where a band leaves none', () => {
    const { above } = staged(
      of(
        said('left-half', '2024-12-02', 'asserts'),
        said('right-half', '2024-12-30', 'asserts'),
        said('band', '2024-12-02/2024-12-30', 'asserts'),
      ),
      null,
    )
    const sides = Object.fromEntries(above.map((told) => [ids([told])[0], told]))
    expect(sides['left-half']).toMatchObject({ words: 'right', under: false })
    expect(sides['right-half']).toMatchObject({ words: 'left', under: false })
    expect(sides.band).toMatchObject({ under: true })
  })

  it('stand at the edge where the window does not hold them', () => {
    const { above } = staged(of(said('before', '2024-11-01', 'asserts')), null)
    expect(above[0]).toMatchObject({ outside: 'before' })
  })

  it('gather where they are very many', () => {
    const many = Array.from({ length: 200 }, (_, i) => said(`c${i}`, i % 2 ? '2024-12-06' : '', 'asserts'))
    const { above, undated } = staged(of(...many), null)
    expect(above).toHaveLength(1)
    expect(undated).toHaveLength(1)
    expect([...above, ...undated].flatMap(({ claims }) => claims)).toHaveLength(200)
  })
})
