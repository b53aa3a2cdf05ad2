/** Fact checks as schema.org's `ClaimReview` (`reviews.ts`): a claim is an event, whoever made it asserts it, and each
 *  reviewer takes the stance of the rating (`ratings.ts`; contracts.md, "Fact checks"). The days on which both spoke are
 *  when they said so; when the claimed took place, no review tells. */
import { type DateField, dateField } from '../../cells/cells'
import { isAddress, plainLine, plainText } from '../../cells/plainText'
import { NOBODY } from '../../cells/sourceCell'
import type { ClaimRecord, Context, Remark, RowRead, SourceRecord, TreeFormat } from '../../record/record'
import { stanceOf } from './ratings'
import { isReviews, type Placed, type Review, reviewsIn, type Speaker } from './reviews'

export const claimReview: TreeFormat = {
  name: 'ClaimReview',

  fits: isReviews,

  *dates(value) {
    for (const placed of reviewsIn(value))
      if ('review' in placed) yield* [placed.review.claimDate, placed.review.reviewDate]
  },

  *rows(value, context) {
    const read = reviewReader(context)
    for (const placed of reviewsIn(value)) yield { place: placed.place, read: read(placed) }
  },
}

/** Reviews of the same claim name its claimant each: who said so is told once for each day. */
function reviewReader(context: Context): (placed: Placed) => RowRead {
  const dateOf = dateField(context)
  const told = new Set<string>()
  return (placed) => {
    if ('wrong' in placed) return listed('', placed.wrong)
    const { review, alone } = placed
    const title = plainLine(review.claim)
    if (!title) return listed(review.keys.claim, 'is missing: nothing says what is claimed')
    const remarks: Remark[] = []
    const said = claimantsOf(review, title, dateOf, remarks).filter(({ source, reported = '' }) => {
      const key = JSON.stringify([title, source.name])
      const isNew = !told.has(key + reported) && !(reported === '' && told.has(key))
      told.add(key).add(key + reported)
      return isNew
    })
    const claims = alone ? said : [...said, ...reviewersOf(review, dateOf, remarks)]
    return { is: 'loaded', event: { title, claims }, remarks }
  }
}

const listed = (field: string, what: string): RowRead => ({
  is: 'listed',
  remarks: [{ field, value: '', what }],
})

function claimantsOf(review: Review, title: string, dateOf: DateField, remarks: Remark[]): ClaimRecord[] {
  const { claimants, claimDate, appearance, keys } = review
  if (!claimants.length)
    remarks.push({ field: keys.claimant, value: '', what: `is missing: “${NOBODY}” stands for who says so` })
  const reported = claimDate && dayOf(dateOf(claimDate, keys.claimDate, remarks))
  return orNobody(claimants).map((speaker) => ({
    source: sourceOf(speaker),
    stance: 'asserts',
    text: title,
    ...(reported && { reported }),
    ...(isAddress(appearance) && { url: appearance }),
  }))
}

function reviewersOf(review: Review, dateOf: DateField, remarks: Remark[]): ClaimRecord[] {
  const { reviewers, reviewDate, rating, url, keys } = review
  const words = plainText(rating.words)
  const { stance, note } = stanceOf({ ...rating, words })
  if (note !== undefined) remarks.push({ field: keys.rating, value: words, what: note })
  const named = reviewers.length
    ? reviewers
    : [hostOf(url)].flatMap((host) => (host ? [{ name: host, url: '' }] : []))
  if (!named.length)
    remarks.push({ field: keys.reviewer, value: '', what: 'is missing: nobody is named who reviewed it' })
  const reported = reviewDate && dayOf(dateOf(reviewDate, keys.reviewDate, remarks))
  const title = plainLine(review.title)
  return orNobody(named).map((speaker) => ({
    source: sourceOf(speaker),
    stance,
    text: ratedWords(words, rating),
    ...(reported && { reported }),
    ...(isAddress(url) && { url }),
    ...(title && { note: `The review’s title: ${title}` }),
  }))
}

function ratedWords(words: string, { value, worst, best }: Review['rating']): string {
  if (words) return `Rates it “${words}”.`
  if (Number.isNaN(value)) return 'Reviews it without a rating.'
  return best > worst ? `Rates it ${value} on a scale from ${worst} to ${best}.` : `Rates it ${value}.`
}

const orNobody = (speakers: Speaker[]): Speaker[] =>
  speakers.length ? speakers : [{ name: NOBODY, url: '' }]

const sourceOf = ({ name, url }: Speaker): SourceRecord => ({
  name: plainLine(name),
  ...(isAddress(url) && { url }),
})

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : ''

/** Midnight of UTC is how a format that always writes a clock time writes a day. */
const dayOf = (edtf: string): string => edtf.replace(/T00:00(?::00)?Z$/, '')
