/** Reviews of claims in the three shapes in which they are handed on:
 *  - JSON-LD of schema.org, `{"@type": "ClaimReview", claimReviewed, itemReviewed: {author}, author, reviewRating}`, alone,
 *    in a list, in a `@graph`, or in a feed, `{"@type": "DataFeed", dataFeedElement: [{item: […]}]}`;
 *  - the answer of the Fact Check Tools API to a search, `{claims: [{text, claimant, claimDate, claimReview: […]}]}`;
 *  - its list of pages, `{claimReviewMarkupPages: [{claimReviewAuthor, claimReviewMarkups: […]}]}`. */
import { held, isObject, listIn, textIn, textOf } from '../values'
import type { Rating } from './ratings'

/** Whoever speaks. */
export type Speaker = { name: string; url: string }

/** One review, its texts '' where they are not given. `keys`: how the file names what may be missing. */
export type Review = {
  claim: string
  claimants: Speaker[]
  claimDate: string
  appearance: string
  reviewers: Speaker[]
  reviewDate: string
  url: string
  title: string
  rating: Rating
  keys: {
    claim: string
    claimant: string
    claimDate: string
    reviewer: string
    reviewDate: string
    rating: string
  }
}

/** A review with its place, or why what stands there is none. `alone`: a claim without a review. */
export type Placed = { place: string } & ({ review: Review; alone?: boolean } | { wrong: string })

export const isReviews = (value: unknown): boolean => isAnswer(value) || isPages(value) || holdsReview(value)

export function reviewsIn(value: unknown): Iterable<Placed> {
  return isAnswer(value) ? ofAnswer(value) : isPages(value) ? ofPages(value) : placedLd(value, '')
}

const NO_OBJECT = 'should be an object'

const isAnswer = (value: unknown): boolean =>
  listIn(value, 'claims')
    .slice(0, 50)
    .some((claim) => isObject(claim) && Array.isArray(claim.claimReview))

const isPages = (value: unknown): boolean => listIn(value, 'claimReviewMarkupPages').length > 0

const ANSWER = {
  claim: 'text',
  claimant: 'claimant',
  claimDate: 'claimDate',
  reviewer: 'claimReview.publisher',
  reviewDate: 'claimReview.reviewDate',
  rating: 'claimReview.textualRating',
}

function* ofAnswer(value: unknown): Generator<Placed> {
  for (const [i, claim] of listIn(value, 'claims').entries()) {
    const [place, reviews] = [`claims[${i}]`, listIn(claim, 'claimReview')]
    if (!isObject(claim)) yield { place, wrong: NO_OBJECT }
    else if (!reviews.length) yield { place, review: answered(claim, {}), alone: true }
    for (const [j, review] of reviews.entries()) {
      const at = `${place}.claimReview[${j}]`
      yield isObject(review)
        ? { place: at, review: answered(claim, review) }
        : { place: at, wrong: NO_OBJECT }
    }
  }
}

const answered = (claim: unknown, review: unknown): Review => ({
  claim: textIn(claim, 'text'),
  claimants: [{ name: textIn(claim, 'claimant'), url: '' }].filter(isNamed),
  claimDate: textIn(claim, 'claimDate'),
  appearance: '',
  reviewers: [speakerOf(held(review, 'publisher'))].filter(isNamed),
  reviewDate: textIn(review, 'reviewDate'),
  url: textIn(review, 'url'),
  title: textIn(review, 'title'),
  rating: ratingOf({ alternateName: held(review, 'textualRating') }),
  keys: ANSWER,
})

const PAGES = {
  claim: 'claimReviewed',
  claimant: 'claimAuthor',
  claimDate: 'claimDate',
  reviewer: 'claimReviewAuthor',
  reviewDate: 'publishDate',
  rating: 'rating.textualRating',
}

function* ofPages(value: unknown): Generator<Placed> {
  for (const [i, page] of listIn(value, 'claimReviewMarkupPages').entries()) {
    for (const [j, markup] of listIn(page, 'claimReviewMarkups').entries()) {
      const place = `claimReviewMarkupPages[${i}].claimReviewMarkups[${j}]`
      yield isObject(markup) ? { place, review: ofMarkup(page, markup) } : { place, wrong: NO_OBJECT }
    }
  }
}

const ofMarkup = (page: unknown, markup: unknown): Review => ({
  claim: textIn(markup, 'claimReviewed'),
  claimants: speakersIn(held(markup, 'claimAuthor')),
  claimDate: textIn(markup, 'claimDate'),
  appearance: addressIn([held(markup, 'claimFirstAppearance'), held(markup, 'claimAppearances')]),
  reviewers: speakersIn(held(page, 'claimReviewAuthor')),
  reviewDate: textIn(page, 'publishDate'),
  url: textIn(markup, 'url') || textIn(page, 'pageUrl'),
  title: '',
  rating: ratingOf({
    ...objectIn(markup, 'rating'),
    alternateName: held(held(markup, 'rating'), 'textualRating'),
  }),
  keys: PAGES,
})

const LD = {
  claim: 'claimReviewed',
  claimant: 'itemReviewed.author',
  claimDate: 'itemReviewed.datePublished',
  reviewer: 'author',
  reviewDate: 'datePublished',
  rating: 'reviewRating',
}

/** Keys under which JSON-LD holds reviews, one within the other. */
const HOLDERS = ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'mainEntity', 'hasPart']
const DEEPEST = 12
const LOOKED_AT = 100

function holdsReview(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (Array.isArray(value)) return value.slice(0, LOOKED_AT).some((one) => holdsReview(one, depth + 1))
  return (
    isObject(value) &&
    (isA(value, 'ClaimReview') || HOLDERS.some((key) => holdsReview(held(value, key), depth + 1)))
  )
}

function* placedLd(value: unknown, place: string, depth = 0): Generator<Placed> {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) {
      const [at, inner] = [`${place}[${i}]`, placedLd(one, `${place}[${i}]`, depth + 1)]
      const first = inner.next()
      if (!first.done) yield first.value
      else if (!isOther(one)) yield { place: at, wrong: 'holds no ClaimReview that can be read' }
      yield* inner
    }
  } else if (isA(value, 'ClaimReview')) yield { place: place || 'ClaimReview', review: ofLd(value) }
  else {
    for (const key of HOLDERS) {
      const inner = held(value, key)
      if (typeof inner === 'object' && inner !== null)
        yield* placedLd(inner, place ? `${place}.${key}` : key, depth + 1)
    }
  }
}

/** Whoever publishes, a page, a picture: what stands beside reviews, and is no row. */
const isOther = (value: unknown): boolean =>
  isObject(value) &&
  typesOf(value).length > 0 &&
  !typesOf(value).some((type) => type === 'DataFeedItem' || type.endsWith('Review'))

/** `"ClaimReview"`, `["Review", "ClaimReview"]`, `"https://schema.org/ClaimReview"` */
const typesOf = (value: unknown): string[] =>
  listOf(held(value, '@type')).map((one) => textOf(one).replace(/^.*[/:]/, ''))

const isA = (value: unknown, type: string): boolean => typesOf(value).includes(type)

function ofLd(review: unknown): Review {
  const item = listOf(held(review, 'itemReviewed'))[0]
  const inner = held(item, 'itemReviewed') ?? item
  return {
    claim: textIn(review, 'claimReviewed') || textIn(inner, 'text') || textIn(inner, 'name'),
    claimants: speakersIn(held(inner, 'author') ?? held(inner, 'creator')),
    claimDate: textIn(inner, 'datePublished'),
    appearance: addressIn([held(inner, 'firstAppearance'), held(inner, 'appearance'), held(inner, 'url')]),
    reviewers: speakersIn(held(review, 'author') ?? held(review, 'publisher')),
    reviewDate: textIn(review, 'datePublished'),
    url: textIn(review, 'url'),
    title: textIn(review, 'headline') || textIn(review, 'name'),
    rating: ratingOf(objectIn(review, 'reviewRating')),
    keys: LD,
  }
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const objectIn = (value: unknown, key: string): Record<string, unknown> => {
  const found = held(value, key)
  return isObject(found) ? found : {}
}

const isNamed = ({ name }: Speaker): boolean => name !== ''

const speakersIn = (value: unknown): Speaker[] => listOf(value).map(speakerOf).filter(isNamed)

/** A name alone, an object with one, or only with a site. */
function speakerOf(value: unknown): Speaker {
  if (!isObject(value)) return { name: textOf(value), url: '' }
  const site = textIn(value, 'site')
  const url = textIn(value, 'url') || addressIn([held(value, 'sameAs')]) || (site && `https://${site}/`)
  return { name: textIn(value, 'name') || site, url }
}

/** The first address among texts, objects with a `url` and lists of either. */
function addressIn(values: readonly unknown[]): string {
  for (const value of values.flatMap(listOf)) {
    const address = textOf(value) || textIn(value, 'url') || textIn(value, '@id')
    if (address) return address
  }
  return ''
}

function ratingOf(rating: Record<string, unknown>): Rating {
  const number = (key: string) => (textIn(rating, key) === '' ? Number.NaN : Number(textIn(rating, key)))
  const [value, worst, best] = [number('ratingValue'), number('worstRating'), number('bestRating')]
  const words = textIn(rating, 'alternateName') || textIn(rating, 'name')
  return { words: words || (Number.isNaN(value) ? textIn(rating, 'ratingValue') : ''), value, worst, best }
}
