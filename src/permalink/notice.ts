/** Names what of a link could not be restored, for the alert. */

import { linkWords } from '../words/en/data/links'
import { digits } from '../words/en/digits'
import { cut } from './spelling'

export type Why = keyof typeof linkWords

/** `what`: the piece of the link, shortened; `of`: the key or filter that it stands under, or ''. */
export type Notice = { why: Why; what: string; of: string }

/** Characters of a link's own text that a notice repeats. */
const EXCERPT = 60
/** Line breaks, control characters, and marks that would turn the rest of the sentence around. */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A text from outside, cut for use in a sentence: one line, no control characters, at most 60 characters and a `…`. */
export const excerpt = (text: string): string => {
  const short = cut(text, EXCERPT)
  return (short === text ? short : `${short}…`).replace(UNSHOWABLE, ' ')
}

export const notice = (why: Why, what = '', of = ''): Notice => ({ why, what: excerpt(what), of })

/** The notice as an English sentence, ready to be shown as text: `“colour” is not a part of …`. */
export const sentence = ({ why, what, of }: Notice): string => linkWords[why](what, of)

/** How many notices are shown one by one. */
export const MOST_NAMED = 10

/** The first ten, and one that counts the rest, so that noise cannot flood the page. */
export const bounded = (notices: readonly Notice[]): Notice[] => {
  if (notices.length <= MOST_NAMED) return [...notices]
  const rest = digits(notices.length - MOST_NAMED)
  return [...notices.slice(0, MOST_NAMED), notice('more', rest)]
}
