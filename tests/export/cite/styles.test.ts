import { beforeAll, describe, expect, it } from 'vitest'
import { latex } from '../../../src/export/cite/bibtex'
import { type Citation, type CitedEvent, dateParts } from '../../../src/export/cite/citation'
import { html, markdown, plainText } from '../../../src/export/cite/prose'
import { STYLES } from '../../../src/export/cite/styles'
import { asking } from '../../fixtures/ask'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { ABOUT } from '../../fixtures/exporting'

const CITATION: Citation = {
  ...ABOUT,
  id: 'village',
  language: 'en',
  updated: '2026-11',
  leftOut: '3 of 5 sources included.',
  accessed: '2026-11-30',
}

/** Nothing but what there always is. */
const BARE: Citation = {
  ...CITATION,
  title: 'What happened?',
  license: '',
  coders: [],
  link: '',
  leftOut: '',
  language: '',
  updated: '',
}

const DATA = dataset({
  sources: [
    source('cassad', 'Russia', { name: 'Colonel <Cassad> & Co' }),
    source('press', undefined, { name: 'The Press' }),
  ],
  events: [
    event(
      'capture',
      [
        claim('c1', 'cassad', 'asserts', {
          text: '2. of 3_villages {fell}: 100%.',
          occurred: '2024-12-06',
          reported: '2024-12-07',
          via: ['press'],
          url: 'https://a.example/?a=1&b={2}',
          archiveUrl: 'https://archive.example/1',
        }),
        claim('c2', 'press', 'neither', { text: 'Could not\nverify it', reported: '2024-12-12~' }),
      ],
      { title: 'Capture of the *village*' },
    ),
  ],
})

let EVENT: CitedEvent
beforeAll(async () => {
  const { ask } = await asking(DATA)
  const { selected } = await ask({ event: 'capture' })
  if (!selected) throw new Error('No event.')
  EVENT = selected
})

const ADDRESS = 'https://claimline.example/#v=2&q=village'

describe('a view as', () => {
  it('plain text', () => {
    expect(STYLES.plain(CITATION, null)).toBe(
      `A. Coder: A village and a bridge. Claims in Claimline, revision 0123456789ab, updated 2026-11. 3 of 5 sources included. Licence: CC BY 4.0. ${ADDRESS} (accessed 30 November 2026).`,
    )
    expect(STYLES.plain(BARE, null)).toBe(
      'What happened? Claims in Claimline, revision 0123456789ab. (accessed 30 November 2026).',
    )
  })

  it('Markdown', () => {
    expect(STYLES.markdown(CITATION, null)).toBe(
      `A. Coder: *A village and a bridge*. Claims in Claimline, revision 0123456789ab, updated 2026-11. 3 of 5 sources included. Licence: CC BY 4.0. <${ADDRESS}> \\(accessed 30 November 2026\\).`,
    )
  })

  it('HTML', () => {
    const address = ADDRESS.replace('&', '&#38;')
    expect(STYLES.html(CITATION, null)).toBe(
      `<p>A. Coder: <cite>A village and a bridge</cite>. Claims in Claimline, revision 0123456789ab, updated 2026-11. 3 of 5 sources included. Licence: CC BY 4.0. <a href="${address}">${address}</a> (accessed 30 November 2026).</p>`,
    )
  })

  it('CSL-JSON', () => {
    expect(JSON.parse(STYLES.csl(CITATION, null))).toEqual([
      {
        id: 'village-0123456789ab',
        type: 'dataset',
        title: 'A village and a bridge',
        author: [{ literal: 'A. Coder' }],
        issued: { 'date-parts': [[2026, 11]] },
        accessed: { 'date-parts': [[2026, 11, 30]] },
        URL: ADDRESS,
        version: '0123456789ab',
        language: 'en',
        note: '3 of 5 sources included. Licence: CC BY 4.0.',
      },
    ])
    expect(JSON.parse(STYLES.csl(BARE, null))).toEqual([
      {
        id: 'village-0123456789ab',
        type: 'dataset',
        title: 'What happened?',
        accessed: { 'date-parts': [[2026, 11, 30]] },
        version: '0123456789ab',
      },
    ])
  })

  it('BibTeX', () => {
    expect(
      STYLES.bibtex({ ...CITATION, coders: ['A. Coder', 'Desk and Sons'] }, null),
    ).toBe(`@misc{village-0123456789ab,
  author = {{A. Coder} and {Desk and Sons}},
  title = {{A village and a bridge}},
  year = {2026},
  month = nov,
  version = {0123456789ab},
  url = {${ADDRESS}},
  urldate = {2026-11-30},
  note = {3 of 5 sources included. Licence: CC BY 4.0.}
}`)
  })
})

describe('an event with its claims as', () => {
  it('plain text', () => {
    expect(STYLES.plain({ ...BARE, link: ADDRESS }, EVENT)).toBe(
      [
        `“Capture of the *village*” (One source says so; 6 Dec 2024), in What happened? Claims in Claimline, revision 0123456789ab. ${ADDRESS} (accessed 30 November 2026).`,
        '1. Colonel <Cassad> & Co (Russia), via The Press. Says so: 6 Dec 2024. Reported 7 Dec 2024. 2. of 3_villages {fell}: 100%. https://a.example/?a=1&b={2} Archived: https://archive.example/1',
        '2. The Press. Takes no side. Reported about 12 Dec 2024. Could not verify it.',
      ].join('\n'),
    )
  })

  it('Markdown', () => {
    expect(STYLES.markdown(BARE, EVENT)).toBe(
      [
        '“Capture of the \\*village\\*” \\(One source says so; 6 Dec 2024\\), in *What happened?* Claims in Claimline, revision 0123456789ab. \\(accessed 30 November 2026\\).',
        '',
        '1. Colonel \\<Cassad\\> \\& Co \\(Russia\\), via The Press. Says so: 6 Dec 2024. Reported 7 Dec 2024. 2. of 3\\_villages \\{fell\\}: 100%. <https://a.example/?a=1&b={2}> Archived: <https://archive.example/1>',
        '2. The Press. Takes no side. Reported about 12 Dec 2024. Could not verify it.',
      ].join('\n'),
    )
  })

  it('HTML', () => {
    expect(STYLES.html(BARE, EVENT)).toBe(
      [
        '<p>“Capture of the *village*” (One source says so; 6 Dec 2024), in <cite>What happened?</cite> Claims in Claimline, revision 0123456789ab. (accessed 30 November 2026).</p>',
        '<ol>',
        '<li>Colonel &#60;Cassad&#62; &#38; Co (Russia), via The Press. Says so: 6 Dec 2024. Reported 7 Dec 2024. 2. of 3_villages {fell}: 100%. <a href="https://a.example/?a=1&#38;b={2}">https://a.example/?a=1&#38;b={2}</a> Archived: <a href="https://archive.example/1">https://archive.example/1</a></li>',
        '<li>The Press. Takes no side. Reported about 12 Dec 2024. Could not verify it.</li>',
        '</ol>',
      ].join('\n'),
    )
  })

  it('CSL-JSON', () => {
    const [entry, first, second, ...more] = JSON.parse(STYLES.csl(CITATION, EVENT))
    expect(more).toEqual([])
    expect(entry).toMatchObject({
      id: 'village-0123456789ab-capture',
      type: 'entry',
      title: 'Capture of the *village*',
      'container-title': 'A village and a bridge',
      note: 'One source says so; 6 Dec 2024. 3 of 5 sources included. Licence: CC BY 4.0.',
    })
    expect(first).toEqual({
      id: 'village-0123456789ab-capture-1',
      type: 'webpage',
      title: 'On “Capture of the *village*”: says so',
      author: [{ literal: 'Colonel <Cassad> & Co' }],
      'container-title': 'The Press',
      abstract: '2. of 3_villages {fell}: 100%.',
      issued: { 'date-parts': [[2024, 12, 7]] },
      URL: 'https://a.example/?a=1&b={2}',
      archive_location: 'https://archive.example/1',
      note: 'Russia',
    })
    expect(second).toMatchObject({ type: 'document', issued: { literal: 'about 12 Dec 2024' } })
  })

  it('BibTeX', () => {
    const [, first, second] = STYLES.bibtex(CITATION, EVENT).split('\n\n')
    expect(first).toBe(`@misc{village-0123456789ab-capture-1,
  author = {{Colonel <Cassad> \\& Co}},
  title = {{On “Capture of the *village*”: says so}},
  year = {2024},
  month = dec,
  howpublished = {The Press},
  url = {https://a.example/?a=1&b=%7B2%7D},
  abstract = {2. of 3\\_villages \\{fell\\}: 100\\%.},
  note = {Russia. Reported 7 Dec 2024. Archived: \\url{https://archive.example/1}}
}`)
    expect(
      second,
      'of a date that is not certain there is no year',
    ).toBe(`@misc{village-0123456789ab-capture-2,
  author = {{The Press}},
  title = {{On “Capture of the *village*”: takes no side}},
  abstract = {Could not verify it},
  note = {Reported about 12 Dec 2024.}
}`)
  })

  it('which is no event of the view: that nobody speaks of it', () => {
    expect(STYLES.plain(BARE, { ...EVENT, spoken: false, included: [] })).toContain(
      '“Capture of the *village*” (no included source speaks of it), in',
    )
  })
})

describe('what a style would read as its own', () => {
  it('in Markdown is escaped, at the start of a line, too', () => {
    expect(markdown.text('# a_b [c](d) `e` <f> !g | h')).toBe(
      '\\# a\\_b \\[c\\]\\(d\\) \\`e\\` \\<f\\> \\!g \\| h',
    )
    expect(['1. one', '- one', '+ one', '=='].map(markdown.text)).toEqual([
      '1\\. one',
      '\\- one',
      '\\+ one',
      '\\==',
    ])
    expect(markdown.link('https://a.example/<b> c')).toBe('<https://a.example/%3Cb%3E%20c>')
  })

  it('in HTML is escaped, and only addresses of the web are links', () => {
    expect(html.text('"<b>" & \'c\'')).toBe('&#34;&#60;b&#62;&#34; &#38; &#39;c&#39;')
    expect(html.link('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(html.link('https://a.example/"><b>')).toBe(
      '<a href="https://a.example/&#34;&#62;&#60;b&#62;">https://a.example/&#34;&#62;&#60;b&#62;</a>',
    )
  })

  it('in LaTeX is escaped', () => {
    expect(latex('\\a {b} $c$ d&e #1 f_g 5% ~h ^i\nj')).toBe(
      '\\textbackslash{}a \\{b\\} \\$c\\$ d\\&e \\#1 f\\_g 5\\% \\textasciitilde{}h \\textasciicircum{}i j',
    )
  })

  it('in plain text is nothing', () => {
    expect(plainText.text('*a* <b> {c}')).toBe('*a* <b> {c}')
  })
})

it.each([
  ['2024', [2024]],
  ['2024-12', [2024, 12]],
  ['2024-12-06', [2024, 12, 6]],
  ['2024-12-06~', null],
  ['2024-21', null],
  ['../2024', null],
  ['', null],
])('the parts of the date %s are %j', (text, parts) => expect(dateParts(text)).toEqual(parts))
