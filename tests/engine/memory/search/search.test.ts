import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, words } from '../../../../src/model/textSearch'
import { asking } from '../../../fixtures/ask'
import { claim, dataset, event, source } from '../../../fixtures/dataset'

const DATA = dataset({
  sources: [
    source('cassad', 'Russia', { name: 'Colonel Cassad' }),
    source('mod', 'Ukraine', { name: 'Das Große Haus' }),
  ],
  events: [
    event(
      'e',
      [
        claim('a', 'cassad', 'asserts', { text: 'They took the village.', quote: 'Взяли Плёхово' }),
        claim('b', 'mod', 'denies', { text: 'Nothing of the kind in the STRASSE.', note: 'a hidden note' }),
      ],
      {
        title: 'Capture of Plekhovo',
        place: { name: 'Plekhovo' },
        tags: ['ground'],
        summary: 'Entry of cafe\u0301 troops',
      },
    ),
    event('f', [claim('c', 'mod', 'asserts', { text: 'ΟΔΟΣ İstanbul', url: 'https://example.org/ground' })], {
      title: 'Another',
    }),
    event('unspoken', [], { title: 'Capture of nothing' }),
  ],
})

async function found(q: string, silenced: string[] = []) {
  const { ask } = await asking(DATA)
  const { rows } = await ask({ q, filters: silenced.length ? { source: { except: silenced } } : {} })
  return rows.map(({ id }) => id)
}

describe('search', () => {
  it.each([
    ['nothing: all', '  ', ['e', 'f']],
    ['a word of the title', 'plekh', ['e']],
    ['a word of the summary, composed otherwise', 'CAFÉ', ['e']],
    ['a tag', 'ground', ['e']],
    ['a text', 'village', ['e']],
    ['a quote, in another case', 'ПЛЁХОВО', ['e']],
    ["a source's name", 'cassad', ['e']],
    ['ß for SS', 'straße', ['e']],
    ['SS for ß', 'GROSSE', ['e', 'f']],
    ['the capital ẞ', 'GROẞE', ['e', 'f']],
    ['a final sigma', 'οδοσ', ['f']],
    ['a dotted capital', 'i̇stanbul', ['f']],
    ['words in any order and place', 'kind CASSAD entry', ['e']],
    ['a word that nowhere occurs', 'plekhovo nowhere', []],
    ['part of a word', 'llag', ['e']],
    ['a word over a boundary', 'plekhovoground', []],
    ['what is said nowhere: notes and addresses', 'hidden', []],
    ['nor addresses', 'example.org', []],
  ])('finds %s', async (_, q, ids) => expect(await found(q)).toEqual(ids))

  it('searches included claims only, and an event’s own words whichever claims are included', async () => {
    expect(await found('village', ['cassad'])).toEqual([])
    expect(await found('cassad', ['cassad'])).toEqual([])
    expect(await found('kind', ['cassad'])).toEqual(['e'])
    expect(await found('capture', ['cassad'])).toEqual(['e'])
    expect(await found('capture', ['cassad', 'mod'])).toEqual([])
  })

  it('takes its text literally: neither as a pattern nor as a name of the language', async () => {
    for (const q of ['.*', '(', '[a', '\\', '__proto__', '%', '\u0000']) expect(await found(q), q).toEqual([])
  })
})

const SPOKEN = ['The Bridge', 'bridges ABLAZE', 'a brass bell', 'Gбridge', 'İl', '', 'ridge A']
const TYPED = [
  '',
  'b',
  'br',
  'bri',
  'brid',
  'bridge',
  'bridge a',
  'bridge ab',
  'ridge',
  'bridge ablaze',
  'a',
  'бr',
  'gб',
  'e b',
]

describe('one search after another', () => {
  const events = Array.from({ length: 90 }, (_, n) =>
    event(
      `e${n}`,
      [0, 1, 2].slice(n % 3).map((i) =>
        claim(`e${n}c${i}`, i % 2 ? 'cassad' : 'mod', 'asserts', {
          text: `${SPOKEN[(n + i) % 7]} ${n % 11 ? '' : 'ablaze'}`,
        }),
      ),
      { title: `${n % 5 ? 'Event' : 'Brass'} ${n}` },
    ),
  )
  const data = dataset({ sources: DATA.sources, events })
  const expected = (q: string, silenced: string[]) =>
    events
      .map(({ id, title, claims }) => {
        const included = claims.filter(({ source }) => !silenced.includes(source))
        const names = included.map(({ source }) => DATA.sources.find((one) => one.id === source)?.name ?? '')
        return { id, included, said: [title, ...included.map(({ text }) => text), ...names].map(fold) }
      })
      .filter(
        ({ included, said }) =>
          included.length && words(q).every((word) => said.some((one) => one.includes(word))),
      )
      .map(({ id }) => id)
      .sort()

  it('finds the same, whatever was searched before', async () => {
    const { ask } = await asking(data)
    const asked = fc.record({
      q: fc.constantFrom(...TYPED),
      silenced: fc.constantFrom<string[]>([], ['cassad'], ['mod']),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 12 }), async (questions) => {
        for (const { q, silenced } of questions) {
          const { rows } = await ask({ q, filters: silenced.length ? { source: { except: silenced } } : {} })
          expect(rows.map(({ id }) => id).sort(), q).toEqual(expected(q, silenced))
        }
      }),
      { numRuns: 30 },
    )
  })
})
