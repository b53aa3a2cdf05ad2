import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../src/model/view'
import { readLink, writeLink } from '../../src/permalink/codec'

/** Links of version 1 as they are in the world. They are frozen: they must be read just so for
 *  ever. Whoever has to change a line here breaks somebody's link and needs a new version. */
const REVISION = '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9'
const STAMP = 'v=1&rev=0a1b2c3d4e5f'

const FROZEN: [fragment: string, view: Partial<View>][] = [
  [`${STAMP}&affiliation=!Russia`, { filters: { affiliation: { except: ['Russia'] } } }],
  [`${STAMP}&affiliation=Ukraine`, { filters: { affiliation: { only: ['Ukraine'] } } }],
  [`${STAMP}&asof=2024-12-15`, { asof: '2024-12-15' }],
  [`${STAMP}&data=ratios-1969`, { data: 'ratios-1969' }],
  [
    `${STAMP}&data=https://example.org/a/b.json?x%3D1%26y%3D2`,
    { data: 'https://example.org/a/b.json?x=1&y=2' },
  ],
  [`${STAMP}&data=file&event=plekhovo-role`, { data: 'file', event: 'plekhovo-role' }],
  [
    `${STAMP}&from=2020-01-01&to=2024-12-31`,
    { window: { from: Date.UTC(2020, 0, 1), to: Date.UTC(2025, 0, 1) } },
  ],
  [
    `${STAMP}&from=2024-10-01T00:00Z&to=2025-01-01T00:00Z&lanes=affiliation`,
    { window: { from: Date.UTC(2024, 9, 1), to: Date.UTC(2025, 0, 1) }, lanes: 'affiliation' },
  ],
  [
    `${STAMP}&from=2024-12-06T10:30:15Z&to=2024-12-06T11:00:00Z&within=1`,
    { window: { from: Date.UTC(2024, 11, 6, 10, 30, 15), to: Date.UTC(2024, 11, 6, 11) }, within: true },
  ],
  [
    `${STAMP}&from=-0300-01-01&to=Y12024`,
    { window: { from: Date.UTC(-300, 0, 1), to: Date.UTC(12_025, 0, 1) } },
  ],
  [`${STAMP}&show=list&sort=-claims`, { show: 'list', sort: { by: 'claims', reverse: true } }],
  [`${STAMP}&sort=-date`, { sort: { by: 'date', reverse: true } }],
  [`${STAMP}&sort=title`, { sort: { by: 'title', reverse: false } }],
  [`${STAMP}&show=matrix&columns=first`, { show: 'matrix', columns: 'first' }],
  [`${STAMP}&source=`, { filters: { source: { only: [] } } }],
  [
    `${STAMP}&source=!a%2Cb,%21x,%25,__proto__,caf%C3%A9,%E4%B8%AD%E6%96%87,%F0%9F%98%80`,
    { filters: { source: { except: ['!x', '%', '__proto__', 'a,b', 'café', '中文', '😀'] } } },
  ],
  [
    `${STAMP}&publisher=tass&kind=!blogger,media&reliability=A,B,F`,
    {
      filters: {
        publisher: { only: ['tass'] },
        kind: { except: ['blogger', 'media'] },
        reliability: { only: ['A', 'B', 'F'] },
      },
    },
  ],
  [
    `${STAMP}&stance=denies,doubts&status=contested&place=!-&tag=Kursk%20front,a%2Bb&contradiction=time`,
    {
      filters: {
        stance: { only: ['denies', 'doubts'] },
        status: { only: ['contested'] },
        place: { except: ['-'] },
        tag: { only: ['Kursk front', 'a+b'] },
        contradiction: { only: ['time'] },
      },
    },
  ],
  [`${STAMP}&q=5%20%2B%205%20%3D%2010%20"`, { q: '5 + 5 = 10 "' }],
  [`${STAMP}&lanes=none&embed=1`, { lanes: 'none', embed: true }],
]

/** What a link of version 1 meant where it said nothing: lanes by source, nothing folded. */
const OF_THEN: View = { ...DEFAULT_VIEW, lanes: 'source', fold: false }

describe('frozen links of version 1', () => {
  it.each(FROZEN)('%s', (fragment, part) => {
    expect(readLink(fragment)).toEqual({ view: { ...OF_THEN, ...part }, rev: '0a1b2c3d4e5f', notices: [] })
  })

  it('a link with nothing but its version opens to the default view of that version', () => {
    expect(readLink('v=1')).toEqual({ view: OF_THEN, rev: null, notices: [] })
  })
})

/** Links of version 2, frozen likewise; they are written back as they are. */
const STAMP_2 = 'v=2&rev=0a1b2c3d4e5f'
const FROZEN_2: [fragment: string, view: Partial<View>][] = [
  ...FROZEN.map(([link, view]): [string, Partial<View>] => [link.replace(STAMP, STAMP_2), view]),
  [`${STAMP_2}&lanes=source`, { lanes: 'source' }],
  [`${STAMP_2}&fold=0`, { fold: false }],
  [`${STAMP_2}&step=3`, { step: 3 }],
  [`${STAMP_2}&step=7&asof=2024-12-13`, { step: 7, asof: '2024-12-13' }],
  [`${STAMP_2}&lanes=source&fold=0&event=plekhovo-role`, { ...OF_THEN, event: 'plekhovo-role' }],
]

/** Spelled by hand out of order; reading is lenient, writing is not. */
const RESPELLED: Record<string, string> = {
  [`${STAMP_2}&source=!a%2Cb,%21x,%25,__proto__,caf%C3%A9,%E4%B8%AD%E6%96%87,%F0%9F%98%80`]: `${STAMP_2}&source=!%21x,%25,__proto__,a%2Cb,caf%C3%A9,%E4%B8%AD%E6%96%87,%F0%9F%98%80`,
}

describe('frozen links of version 2', () => {
  it.each(FROZEN_2)('%s', (fragment, part) => {
    const view = { ...DEFAULT_VIEW, ...part }
    expect(readLink(fragment)).toEqual({ view, rev: '0a1b2c3d4e5f', notices: [] })
    expect(writeLink(view, REVISION)).toBe(RESPELLED[fragment] ?? fragment)
  })

  it('has every key', () => {
    const keys = new Set(FROZEN_2.flatMap(([link]) => link.split('&').map((part) => part.split('=')[0])))
    const wanted =
      'v rev data from to lanes fold step show sort columns source publisher affiliation kind reliability stance ' +
      'status place tag contradiction q within asof event embed'
    expect([...keys].sort()).toEqual(wanted.split(' ').sort())
  })

  it('has every key at once in the contract’s order', () => {
    const all =
      `${STAMP_2}&data=x&from=2020-01-01&to=2024-12-31&lanes=tag&fold=0&step=2&show=list&sort=title&columns=name&source=a&` +
      'publisher=b&affiliation=c&kind=media&reliability=A&stance=asserts&status=denied&place=d&tag=e&' +
      'contradiction=f&q=g&within=1&asof=2024-12-15&event=h&embed=1'
    expect(readLink(all).notices).toEqual([])
    expect(writeLink(readLink(all).view, REVISION)).toBe(all)
  })

  it('says a default where the step has another value', () => {
    const under: View = {
      ...DEFAULT_VIEW,
      window: { from: Date.UTC(2024, 9, 1), to: Date.UTC(2024, 10, 1) },
      lanes: 'source',
      fold: false,
      show: 'list',
      sort: { by: 'title', reverse: true },
      columns: 'name',
      filters: { affiliation: { except: ['Russia'] } },
      q: 'fire',
      within: true,
      asof: '2024-12-15',
      event: 'plekhovo-role',
    }
    const view = { ...DEFAULT_VIEW, step: 1 }
    const link =
      `${STAMP_2}&from=&to=&lanes=event&fold=1&step=1&show=timeline&sort=date&columns=affiliation&` +
      'affiliation=!&q=&within=0&asof=&event='
    expect(writeLink(view, REVISION, under)).toBe(link)
    expect(readLink(link, under)).toEqual({ view, rev: '0a1b2c3d4e5f', notices: [] })
    expect(readLink(`${STAMP_2}&step=1`, under).view).toEqual({ ...under, step: 1 })
  })

  it('a view all default has no fragment', () => {
    expect(writeLink(DEFAULT_VIEW, REVISION)).toBe('')
    expect(readLink('')).toEqual({ view: DEFAULT_VIEW, rev: null, notices: [] })
  })

  it('has no revision where no data has loaded', () => {
    expect(writeLink({ ...DEFAULT_VIEW, embed: true }, null)).toBe('v=2&embed=1')
  })
})
