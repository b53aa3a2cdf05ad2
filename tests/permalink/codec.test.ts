import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/model/time/days'
import { DAY } from '../../src/model/time/span'
import {
  COLUMNS,
  DEFAULT_VIEW,
  dataOf,
  FILTERS,
  type Filters,
  LANES,
  SHOWS,
  SORTS,
  THEMES,
  type View,
} from '../../src/model/view'
import { packed, readLink, writeLink } from '../../src/permalink/codec'
import { inOrder } from '../../src/permalink/spelling'
import { quantize } from '../../src/permalink/windowEnds'
import { runs } from '../fuzz/runs'

const REVISION = 'f'.repeat(64)
const NASTY = [
  'a,b',
  '!x',
  '!',
  '%',
  '%2C',
  'é',
  '中文',
  '😀',
  '+',
  'a b',
  '__proto__',
  'constructor',
  '-',
  '&=#',
]

const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }))
const items = fc.array(text, { maxLength: 6 }).map(inOrder)
const ticked = fc.oneof(
  items.map((only) => ({ only })),
  items.filter((list) => list.length > 0).map((except) => ({ except })),
)
const filters = fc.dictionary(fc.constantFrom(...FILTERS), ticked, {
  noNullPrototype: true,
}) as fc.Arbitrary<Filters>
const window = fc
  .tuple(fc.integer({ min: -9e12, max: 9e12 }), fc.integer({ min: 1, max: 9e12 }))
  .map(([from, length]) => quantize({ from, to: from + length }))

const packedText = fc
  .base64String({ minLength: 4, maxLength: 40 })
  .map((text) => text.replace(/[^A-Za-z0-9]/g, '_'))

const anyView: fc.Arbitrary<View> = fc.record({
  data: fc.oneof(fc.constant(DEFAULT_VIEW.data), text),
  inline: fc.option(packedText),
  map: fc.option(
    fc.oneof(
      packedText,
      fc.webPath().map((path) => `https://maps.example${path}`),
    ),
  ),
  window: fc.option(window),
  lanes: fc.constantFrom(...LANES),
  fold: fc.boolean(),
  step: fc.option(fc.integer({ min: 1, max: 99 })),
  show: fc.constantFrom(...SHOWS),
  sort: fc.record({ by: fc.constantFrom(...SORTS), reverse: fc.boolean() }),
  columns: fc.constantFrom(...COLUMNS),
  filters,
  q: fc.oneof(fc.constant(''), text),
  within: fc.boolean(),
  asof: fc.option(fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => formatDay(day * DAY))),
  event: fc.option(text),
  embed: fc.boolean(),
  theme: fc.option(fc.constantFrom(...THEMES)),
})

/** Random views, for each spelling of a link. */
const VIEWS = runs(10_000, 1_000)

describe('a view and its fragment', () => {
  it('the view comes back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readLink(writeLink(view, REVISION))).toMatchObject({ view, notices: [] })
      }),
      { numRuns: VIEWS },
    )
  })

  it('comes back from its packed spelling', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readLink(packed(writeLink(view, REVISION)))).toMatchObject({ view, notices: [] })
      }),
      { numRuns: VIEWS },
    )
  })

  it('comes back over the view of a step, whatever that says', () => {
    const whole = { ...dataOf(DEFAULT_VIEW), step: null, embed: false, theme: null }
    fc.assert(
      fc.property(anyView, anyView, fc.integer({ min: 1, max: 99 }), (view, other, step) => {
        const under = { ...other, ...whole }
        const told = { ...view, step }
        const link = writeLink(told, REVISION, under)
        expect(readLink(link, under)).toMatchObject({ view: told, notices: [] })
        expect(readLink(link).notices, 'before the data is here').toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('holds no character that a link cannot', () => {
    fc.assert(fc.property(anyView, (view) => /^[^\s#\P{ASCII}]*$/u.test(writeLink(view, null))))
  })

  it('one view has one spelling, however its lists were ticked', () => {
    const spelling = (source: string[]) =>
      writeLink({ ...DEFAULT_VIEW, filters: { source: { only: source } } }, null)
    expect(spelling(['b', 'a', 'b'])).toBe('v=2&source=a,b')
    expect(spelling(['a', 'b'])).toBe(spelling(['b', 'a']))
  })

  const key = fc.constantFrom(...['v', 'rev', 'from', 'to', 'step', 'sort', 'q', 'asof', 'event', ...FILTERS])
  const value = fc.oneof(
    text,
    fc.constantFrom(
      '',
      '!',
      '!,',
      ',',
      '1',
      '2024',
      '2024-12-06',
      '2024-12-06T10:30Z',
      '-date',
      '%ff',
      '😀,\ud800',
    ),
  )
  const linkish = fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map((pairs) => pairs.map(([name, said]) => `${name}=${said}`).join('&'))

  it('reading any text never throws, and what it gives is written the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(linkish, fc.string({ unit: 'binary' }), fc.string()), (fragment) => {
        const once = writeLink(readLink(fragment).view, REVISION)
        const again = readLink(once)
        expect(again.notices).toEqual([])
        expect(writeLink(again.view, REVISION)).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})
