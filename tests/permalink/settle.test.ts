import { describe, expect, it } from 'vitest'
import type { Description } from '../../src/model/description'
import { defaultWindow } from '../../src/model/time/window'
import { DEFAULT_VIEW, FILTERS, type Filter, type View } from '../../src/model/view'
import { sentence } from '../../src/permalink/notice'
import { settle, unknownEvent } from '../../src/permalink/settle'

const VALUES: Partial<Record<Filter, string[]>> = {
  source: ['cassad', 'tass'],
  affiliation: ['Russia', 'Ukraine', '-'],
  status: ['contested'],
}

const valuesOf = (filter: Filter) =>
  (VALUES[filter] ?? []).map((value) => ({ value, label: value, events: 1 }))

const DESCRIPTION: Description = {
  id: 'trial',
  title: 'A trial',
  revision: '0123456789abcdef'.repeat(4),
  events: 3,
  claims: 4,
  voices: 2,
  mostClaims: null,
  signs: {
    overturned: false,
    voteless: false,
    open: false,
    lasting: false,
    gathered: false,
    undated: false,
  },
  claimsExtent: null,
  values: Object.fromEntries(FILTERS.map((filter) => [filter, valuesOf(filter)])) as Description['values'],
  extent: null,
  folds: [],
  bulk: null,
  largeFrom: Number.POSITIVE_INFINITY,
  eras: [],
}

const settled = (part: Partial<View>, rev: string | null = null) => {
  const { view, notices } = settle({ ...DEFAULT_VIEW, ...part }, rev, DESCRIPTION)
  return { view, said: notices.map(sentence) }
}

describe('a view is settled with its data', () => {
  it('is unchanged where all is known', () => {
    const view = { ...DEFAULT_VIEW, filters: { affiliation: { except: ['-', 'Russia'] } } }
    expect(settle(view, '0123456789ab', DESCRIPTION)).toEqual({ view, notices: [] })
  })

  it('loses the values that the data does not have, and names them', () => {
    const { view, said } = settled({ filters: { source: { only: ['cassad', '__proto__'] } } })
    expect(view.filters).toEqual({ source: { only: ['cassad'] } })
    expect(said).toEqual(['Source “__proto__” is not in this data; it was left out.'])
  })

  it('loses a list of which nothing is left, but keeps "none"', () => {
    expect(settled({ filters: { source: { except: ['ghost'] } } }).view.filters).toEqual({})
    expect(settled({ filters: { source: { only: ['ghost'] } } }).view.filters).toEqual({})
    expect(settled({ filters: { source: { only: [] } } }).view.filters).toEqual({ source: { only: [] } })
  })

  it('knows the words of the format, though no event of the whole data has them', () => {
    const filters = { status: { only: ['unconfirmed'] }, stance: { only: ['denies'] } }
    expect(settled({ filters })).toMatchObject({ view: { filters }, said: [] })
    expect(settled({ filters: { status: { only: ['toString'] } } }).said).toHaveLength(1)
  })

  it('fills in the end of the window that a link leaves at its default', () => {
    const day = (text: string) => Date.parse(`${text}T00:00Z`)
    const description = { ...DESCRIPTION, extent: { from: day('2024-10-01'), to: day('2024-12-31') } }
    const view = { ...DEFAULT_VIEW, window: { from: day('2024-12-01'), to: Number.POSITIVE_INFINITY } }
    const { window } = settle(view, null, description).view
    expect(window).toEqual({ from: day('2024-12-01'), to: defaultWindow(description.extent).to })
    const late = { ...view, window: { from: day('2025-12-01'), to: Number.POSITIVE_INFINITY } }
    const settledLate = settle(late, null, description)
    expect(settledLate.view.window).toBeNull()
    expect(settledLate.notices.map(sentence)).toEqual([
      "The link's window ends before it begins (2025-12-01 to 2025-01-03); it was left out.",
    ])
  })

  it('names another revision', () => {
    expect(settled({}, 'ffffffffffff').said).toEqual([
      'This link was made with another revision of the data (ffffffffffff); statuses and counts may differ from what was shared.',
    ])
  })

  it('opens the matrix with its order of columns', () => {
    const { view, said } = settled({ show: 'matrix', columns: 'first' })
    expect(view).toMatchObject({ show: 'matrix', columns: 'first' })
    expect(said).toEqual([])
  })

  it('knows what a contradiction can be about, and nothing else', () => {
    const filters = { contradiction: { only: ['time'] } }
    expect(settled({ filters })).toMatchObject({ view: { filters }, said: [] })
    const { view, said } = settled({ filters: { contradiction: { only: ['colour'] } } })
    expect(view.filters).toEqual({})
    expect(said).toEqual(['Contradiction “colour” is not in this data; it was left out.'])
  })

  it('names a bounded number of unknown values', () => {
    const only = Array.from({ length: 20_000 }, (_, i) => `ghost-${i}`)
    const { said } = settled({ filters: { source: { only } } })
    expect(said).toHaveLength(11)
    expect(said.at(-1)).toBe('And 19,990 more of the kind.')
  })

  it('names a step that the story does not have, and keeps the rest', () => {
    const story = [{ text: 'One.', view: '' }]
    const { view, notices } = settle({ ...DEFAULT_VIEW, step: 2, q: 'x' }, null, { ...DESCRIPTION, story })
    expect(view).toEqual({ ...DEFAULT_VIEW, q: 'x' })
    expect(notices.map(sentence)).toEqual([
      'The story of this data has no step 2, only 1; the step was left out.',
    ])
    expect(settle({ ...DEFAULT_VIEW, step: 1 }, null, { ...DESCRIPTION, story }).view.step).toBe(1)
    expect(settled({ step: 1 })).toMatchObject({
      view: { step: null },
      said: ['This data has no story, and so no step 1; the step was left out.'],
    })
  })

  it('has words for an event that the engine does not find', () => {
    expect(sentence(unknownEvent('x', null))).toBe('The event “x” is not in this data; no event is selected.')
    expect(sentence(unknownEvent('x', '0a1b2c3d4e5f'))).toContain('revision 0a1b2c3d4e5f')
  })
})
