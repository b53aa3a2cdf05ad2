import { describe, expect, it } from 'vitest'
import { asking } from '../fixtures/ask'
import { claim, dataset, event, source } from '../fixtures/dataset'

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

  it('reads heard claims only, and what an event is called whoever is heard', async () => {
    expect(await found('village', ['cassad'])).toEqual([])
    expect(await found('cassad', ['cassad'])).toEqual([])
    expect(await found('kind', ['cassad'])).toEqual(['e'])
    expect(await found('capture', ['cassad'])).toEqual(['e'])
    expect(await found('capture', ['cassad', 'mod'])).toEqual([])
  })

  it('takes its text for text: no pattern, no name of the language', async () => {
    for (const q of ['.*', '(', '[a', '\\', '__proto__', '%', '\u0000']) expect(await found(q), q).toEqual([])
  })
})
