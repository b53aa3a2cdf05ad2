import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../src/model/view'
import { readLink } from '../../src/permalink/codec'
import { sentence } from '../../src/permalink/notice'

const told = (fragment: string) => readLink(fragment).notices.map(sentence)

describe('what of a link cannot be restored is left out and named, the rest is restored', () => {
  it.each([
    ['v=2&colour=red&tag=a', '“colour” is not a part of a Claimline link; it was left out.'],
    ['v=2&tag=a&tag=b', '“tag” stands more than once in this link; the first one counts.'],
    ['v=2&embed&tag=a', '“embed” has no value in this link; it was left out.'],
    ['v=2&tag=a&source', '“source” has no value in this link; it was left out.'],
    ['v=2&lanes=sideways&tag=a', '“sideways” is not a value of “lanes”; it was left out.'],
    ['v=2&lanes=__proto__&tag=a', '“__proto__” is not a value of “lanes”; it was left out.'],
    ['v=2&step=0&tag=a', '“0” is not a value of “step”; it was left out.'],
    ['v=2&step=third&tag=a', '“third” is not a value of “step”; it was left out.'],
    ['v=2&step=1.5&tag=a', '“1.5” is not a value of “step”; it was left out.'],
    ['v=2&sort=-&tag=a', '“-” is not a value of “sort”; it was left out.'],
    ['v=2&within=true&tag=a', '“true” is not a value of “within”; it was left out.'],
    ['v=2&rev=xyz&tag=a', '“xyz” is not a value of “rev”; it was left out.'],
    ['v=one&tag=a', '“one” is not a value of “v”; it was left out.'],
    ['v=2&tag=a&event=', '“” is not a value of “event”; it was left out.'],
    ['v=2&tag=a,%E0%A4', '“%E0%A4” under “tag” is wrongly percent-encoded; it was left out.'],
    ['v=2&q=100%&tag=a', '“100%” under “q” is wrongly percent-encoded; it was left out.'],
    ['v=2&tag=a,,', 'The list “tag” has an empty place; it was left out.'],
    [
      'v=2&asof=yesterday&tag=a',
      '“yesterday” under “asof” is not a day such as 2024-12-15; it was left out.',
    ],
    [
      'v=2&asof=2023-02-29&tag=a',
      '“2023-02-29” under “asof” is not a day such as 2024-12-15; it was left out.',
    ],
    [
      'v=2&from=2024-13-45&tag=a',
      '“2024-13-45” under “from” is not a day or a time in UTC; it was left out.',
    ],
    [
      'v=2&from=2024-12-31&to=2024-10-01&tag=a',
      "The link's window ends before it begins (2024-12-31 to 2024-10-01); it was left out.",
    ],
    [
      'v=7&tag=a&hologram=1',
      'This link was made with a newer Claimline (version 7). What this one understands is shown; reload the page to look for an update.',
    ],
  ])('%s', (fragment, said) => {
    expect(told(fragment)).toContain(said)
    expect(readLink(fragment).view).toEqual({ ...DEFAULT_VIEW, filters: { tag: { only: ['a'] } } })
  })

  it('cuts a long search and says so', () => {
    const { view } = readLink(`v=2&q=${'é'.repeat(201)}`)
    expect(view.q).toBe('é'.repeat(200))
    expect(told(`v=2&q=${'é'.repeat(201)}`)).toEqual([
      'The search in this link is longer than 200 characters; its end was cut off.',
    ])
    expect(told(`v=2&q=${'é'.repeat(200)}`)).toEqual([])
  })

  it('distinguishes none, all, and a list of which nothing is left', () => {
    expect(readLink('v=2&source=').view.filters).toEqual({ source: { only: [] } })
    expect(readLink('v=2&source=!')).toMatchObject({ view: { filters: {} }, notices: [] })
    expect(readLink('v=2&source=%ff').view.filters).toEqual({})
    expect(told('v=2&source=%ff')).toHaveLength(1)
  })

  it('keeps the one end of the window that can be read', () => {
    const to = Date.UTC(2025, 0, 1)
    expect(readLink('v=2&from=2024-13-45&to=2024-12-31').view.window).toEqual({ from: -Infinity, to })
    expect(readLink('v=2&to=2024-12-31')).toMatchObject({
      view: { window: { from: -Infinity, to } },
      notices: [],
    })
  })

  it('takes one leading ! only, before decoding', () => {
    expect(readLink('v=2&tag=!!a').view.filters).toEqual({ tag: { except: ['!a'] } })
    expect(readLink('v=2&tag=%21a').view.filters).toEqual({ tag: { only: ['!a'] } })
  })

  it('keeps an address that cannot be used, so that loading it says why', () => {
    expect(readLink('v=2&data=http://example.org/x').view.data).toBe('http://example.org/x')
    expect(readLink('v=2&data=%ff').view.data).toBe('%ff')
    expect(readLink('v=2&data=').view.data).toBe('')
  })

  it('takes a link without a version, written by hand', () => {
    expect(readLink('source=a')).toMatchObject({
      view: { filters: { source: { only: ['a'] } } },
      notices: [],
    })
  })

  it('takes a full revision for its first 12 digits', () => {
    expect(readLink(`v=2&rev=${'AB'.repeat(32)}`).rev).toBe('abababababab')
  })

  it('takes names of object properties as plain text', () => {
    const { view, notices } = readLink(
      '__proto__=1&constructor=2&toString=3&hasOwnProperty=4&event=__proto__',
    )
    expect(view).toEqual({ ...DEFAULT_VIEW, event: '__proto__' })
    expect(notices.map(({ what }) => what)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ])
  })
})

describe('100 kB of noise', () => {
  const noise = {
    'unknown keys': Array.from({ length: 14_000 }, (_, i) => `k${i}=1`).join('&'),
    'bare words': Array.from({ length: 16_000 }, (_, i) => `w${i}`).join('&'),
    'a list of broken items': `v=2&source=${'%ff,'.repeat(25_000)}`,
    'a list of different broken items': `v=2&source=${Array.from({ length: 11_000 }, (_, i) => `%ff${i}`).join(',')}`,
    'a list of many items': `v=2&source=${Array.from({ length: 17_000 }, (_, i) => 17_000 - i).join(',')}`,
    'one key': 'x'.repeat(100_000),
    'one value': `v=2&q=${'%20'.repeat(33_000)}`,
    'one date': `v=2&from=${'2'.repeat(50_000)}&to=${'-'.repeat(50_000)}&asof=${'9'.repeat(50_000)}`,
    ampersands: '&='.repeat(50_000),
  }

  it.each(Object.entries(noise))('%s: quick, and a bounded number of things is named', (_, fragment) => {
    const start = performance.now()
    readLink(fragment)
    // Far above what it takes, far below what work that grows with the square of the length would take.
    expect(performance.now() - start).toBeLessThan(2000)
    const said = told(fragment)
    expect(said.length).toBeLessThanOrEqual(11)
    expect(said.join('').length).toBeLessThan(3000)
  })

  it('counts the rest', () => {
    expect(told(noise['unknown keys']).at(-1)).toBe('And 13,990 more of the kind.')
  })

  it('names known keys before unknown ones', () => {
    expect(told(`${noise['unknown keys']}&lanes=up`)[0]).toContain('“lanes”')
  })
})

describe('the text of a notice can be shown', () => {
  it('is on one line, short, and without marks of direction', () => {
    const [said = ''] = told(`v=2&lanes=${'%0A%E2%80%AE'.repeat(5)}${'x'.repeat(100)}`)
    expect(said).toContain('…')
    expect(said).not.toMatch(/[\n\u202e]/u)
  })
})
