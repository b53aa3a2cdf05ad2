import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claimReview } from '../../../../src/import/formats/claimReview/claimReview'
import { RATINGS, stanceOf } from '../../../../src/import/formats/claimReview/ratings'
import { readFiles } from '../../../../src/import/read'
import { eventOf, readTree, remarksOf, treeSample } from '../reading'

const NONE = Number.NaN
const rated = (words: string, value = NONE, worst = NONE, best = NONE) =>
  stanceOf({ words, value, worst, best })

/** A review as a page of a fact checker holds it. */
const review = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  datePublished: '2024-12-09',
  url: 'https://facts.example.org/bridge',
  claimReviewed: 'The bridge was closed.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'The mayor', sameAs: 'https://example.com/mayor' },
    datePublished: '2024-12-03',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://example.com/speech' },
  },
  author: { '@type': 'Organization', name: 'Example Facts', url: 'https://facts.example.org/' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
  ...change,
})

const claimsOf = (value: unknown) =>
  readTree(claimReview, value).flatMap(({ read }) =>
    eventOf(read).claims.map(({ source, stance, reported }) => [source.name, stance, reported]),
  )

describe('an answer of the Fact Check Tools API', () => {
  const value = treeSample('claimreview.json')
  const rows = readTree(claimReview, value)

  it('has the claimant assert on the day of the claim, and the reviewers take the side of their rating', () => {
    expect(claimReview.fits(value)).toBe(true)
    expect(eventOf(rows[0]?.read)).toEqual({
      title: 'The bridge at Example was closed for a week.',
      claims: [
        {
          source: { name: 'The mayor' },
          stance: 'asserts',
          text: 'The bridge at Example was closed for a week.',
          reported: '2024-12-03',
        },
        {
          source: { name: 'Example Facts', url: 'https://facts.example.org/' },
          stance: 'denies',
          text: 'Rates it “False”.',
          reported: '2024-12-09',
          url: 'https://facts.example.org/bridge',
          note: 'The review’s title: Was the bridge closed?',
        },
      ],
    })
  })

  it('names the claimant once for all reviews of a claim, and keeps a clock time', () => {
    expect(eventOf(rows[1]?.read).claims).toMatchObject([
      { source: { name: 'check.example.net' }, stance: 'doubts', reported: '2024-12-10T08:30:00Z' },
    ])
  })

  it('takes no side by a rating that it does not know, and says so; so of a claim that nobody is named for', () => {
    expect(eventOf(rows[2]?.read).claims).toMatchObject([
      { source: { name: 'Not stated' }, stance: 'asserts' },
      { source: { name: 'Example Facts' }, stance: 'neither' },
    ])
    expect(remarksOf(rows[2]?.read)).toEqual([
      'is missing: “Not stated” stands for who says so',
      'is a rating that is not known here: the review was read as taking no side',
    ])
  })

  it('lists what says nothing, and counts every review', async () => {
    const bytes = new Blob([JSON.stringify(value)])
    const { rows: count, columns, formats } = await readFiles([{ name: 'answer.json', bytes }])
    expect(count).toEqual({ read: 4, loaded: 3, listed: 1 })
    expect(formats).toEqual([{ file: 'answer.json', format: 'ClaimReview' }])
    expect(columns).toMatchObject({ events: 2, claims: 5 })
  })
})

describe('JSON-LD', () => {
  it('is read alone, in lists, in graphs and in feeds', () => {
    const said = [
      ['The mayor', 'asserts', '2024-12-03'],
      ['Example Facts', 'denies', '2024-12-09'],
    ]
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] }
    const graph = { '@graph': [{ '@type': 'Organization', name: 'Example Facts' }, review()] }
    for (const value of [review(), [review()], feed, graph]) {
      expect(claimReview.fits(value)).toBe(true)
      expect(claimsOf(value)).toEqual(said)
    }
  })

  it('gives the addresses of the claim and of the review', () => {
    expect(eventOf(readTree(claimReview, review())[0]?.read).claims).toMatchObject([
      { url: 'https://example.com/speech', source: { url: 'https://example.com/mayor' } },
      { url: 'https://facts.example.org/bridge' },
    ])
  })

  it('lets each of several claimants assert, and reads older reviews of a work', () => {
    const authors = { itemReviewed: { author: [{ name: 'A' }, { name: 'B' }] } }
    expect(claimsOf(review(authors))).toEqual([
      ['A', 'asserts', undefined],
      ['B', 'asserts', undefined],
      ['Example Facts', 'denies', '2024-12-09'],
    ])
    const work = { '@type': 'CreativeWork', author: { name: 'C' }, datePublished: '2024-11-01' }
    expect(
      claimsOf(review({ '@type': ['Review', 'http://schema.org/ClaimReview'], itemReviewed: work })),
    ).toEqual([
      ['C', 'asserts', '2024-11-01'],
      ['Example Facts', 'denies', '2024-12-09'],
    ])
  })

  it('lists entries of a feed that hold no review', () => {
    const feed = { dataFeedElement: [{ item: [review()] }, { item: [] }, 7, { '@type': 'MediaReview' }] }
    expect(readTree(claimReview, feed).map(({ place, read }) => [place, read.is])).toEqual([
      ['dataFeedElement[0].item[0]', 'loaded'],
      ['dataFeedElement[1]', 'listed'],
      ['dataFeedElement[2]', 'listed'],
      ['dataFeedElement[3]', 'listed'],
    ])
  })

  it('is found in a page, of which nothing is run', async () => {
    const page = (json: string) =>
      `<!DOCTYPE html><html><head><script>throw 1</script><script type="application/ld+json">${json}</script></head></html>`
    const open = (text: string) => readFiles([{ name: 'page.html', bytes: new Blob([text]) }])
    expect((await open(page(JSON.stringify(review())))).rows).toEqual({ read: 1, loaded: 1, listed: 0 })
    expect((await open(page('{"@type": "Article"}'))).problems).toMatchObject([{ done: 'refused' }])
  })
})

it('reads the list of pages of the API', () => {
  const pages = {
    claimReviewMarkupPages: [
      {
        pageUrl: 'https://facts.example.org/1',
        publishDate: '2024-12-09',
        claimReviewAuthor: { name: 'Example Facts' },
        claimReviewMarkups: [
          {
            claimReviewed: 'The bridge was closed.',
            claimDate: '2024-12-03',
            claimAuthor: { name: 'The mayor' },
            rating: { ratingValue: 5, worstRating: 1, bestRating: 5, textualRating: 'Holds' },
          },
        ],
      },
    ],
  }
  expect(claimsOf(pages)).toEqual([
    ['The mayor', 'asserts', '2024-12-03'],
    ['Example Facts', 'asserts', '2024-12-09'],
  ])
})

describe('a rating', () => {
  it('says what the table of contracts.md says', () => {
    const text = readFileSync('src/contracts.md', 'utf8').split('## Fact checks\n')[1] ?? ''
    for (const [stance, words] of Object.entries(RATINGS)) {
      const row = text.match(new RegExp(`^\\| \`${stance}\` \\| (.*) \\|$`, 'm'))?.[1] ?? ''
      expect(row.split(', ')).toEqual(words)
    }
  })

  it('is known by its words or by its first sentence, in any case', () => {
    expect(
      ['Pants on Fire!', 'FALSO', 'Неправда', 'This is false.', 'Fake – an old picture'].map((one) =>
        rated(one),
      ),
    ).toEqual(Array.from({ length: 5 }, () => ({ stance: 'denies' })))
    expect([rated('Mostly true'), rated('Half-True'), rated('Unproven')]).toEqual([
      { stance: 'asserts' },
      { stance: 'doubts' },
      { stance: 'neither' },
    ])
  })

  it('is never guessed from a part of a sentence', () => {
    for (const words of ['True but misleading', 'Not false', 'Is it true?', 'false flag operation', ''])
      expect(rated(words)).toMatchObject({ stance: 'neither', note: expect.stringContaining('no side') })
  })

  it('is told by its scale where its words are not known, and a scale that says the opposite is named', () => {
    expect(rated('Four leaves', 4, 1, 5)).toEqual({
      stance: 'asserts',
      note: 'is not a known rating; 4 on a scale from 1 to 5 tells it',
    })
    expect([rated('', 2, 1, 5).stance, rated('', 3, 1, 5).stance]).toEqual(['denies', 'doubts'])
    for (const [value, worst, best] of [
      [0, 0, 0],
      [9, 1, 5],
      [1, 5, 1],
    ] as const)
      expect(rated('Leaves', value, worst, best).stance).toBe('neither')
    expect(rated('False', 5, 1, 5).note).toContain('opposite')
  })
})
