/** What of a link could not be restored, in words for the page's one alert. */

import { digits } from '../words/en/digits'
import { cut } from './spelling'

const SENTENCES = {
  'unknown-key': (what) => `“${what}” is not a part of a Claimline link; it was left out.`,
  'no-value': (what) => `“${what}” has no value in this link; it was left out.`,
  twice: (what) => `“${what}” stands more than once in this link; the first one counts.`,
  undecodable: (what, of) => `“${what}” under “${of}” is wrongly percent-encoded; it was left out.`,
  'bad-value': (what, of) => `“${what}” is not a value of “${of}”; it was left out.`,
  'empty-item': (_, of) => `The list “${of}” has an empty place; it was left out.`,
  'no-day': (what, of) => `“${what}” under “${of}” is not a day such as 2024-12-15; it was left out.`,
  'no-moment': (what, of) => `“${what}” under “${of}” is not a day or a time in UTC; it was left out.`,
  backwards: (what) => `The link's window ends before it begins (${what}); it was left out.`,
  'too-long': () => 'The search in this link is longer than 200 characters; its end was cut off.',
  newer: (what) =>
    `This link was made with a newer Claimline (version ${what}). What this one understands is shown; reload the page to look for an update.`,
  more: (what) => `And ${what} more of the kind.`,
  'other-revision': (what) =>
    `This link was made with another revision of the data (${what}); statuses and counts may differ from what was shared.`,
  'unknown-item': (what, of) => `${of} “${what}” is not in this data; it was left out.`,
  'unknown-event': (what) => `The event “${what}” is not in this data; no event is selected.`,
} satisfies Record<string, (what: string, of: string) => string>

export type Why = keyof typeof SENTENCES

/** `what`: the piece of the link, shortened; `of`: the key or filter that it stands under, or ''. */
export type Notice = { why: Why; what: string; of: string }

/** Characters of a link's own text that a notice repeats. */
const EXCERPT = 60
/** Line breaks, control characters, and marks that would turn the rest of the sentence around. */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** Foreign text made fit for a sentence: one line, no controls, at most 60 characters and a `…`. */
export const excerpt = (text: string): string => {
  const short = cut(text, EXCERPT)
  return (short === text ? short : `${short}…`).replace(UNSHOWABLE, ' ')
}

export const notice = (why: Why, what = '', of = ''): Notice => ({ why, what: excerpt(what), of })

/** The notice as an English sentence, ready to be shown as text: `“colour” is not a part of …`. */
export const sentence = ({ why, what, of }: Notice): string => SENTENCES[why](what, of)

/** How many notices are shown one by one. */
export const MOST_NAMED = 10

/** The first ten, and one that counts the rest, so that noise cannot flood the page. */
export const bounded = (notices: readonly Notice[]): Notice[] => {
  if (notices.length <= MOST_NAMED) return [...notices]
  const rest = digits(notices.length - MOST_NAMED)
  return [...notices.slice(0, MOST_NAMED), notice('more', rest)]
}
