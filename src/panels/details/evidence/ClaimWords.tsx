import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { fold } from '../../../model/textSearch'
import { CodersText, Datum } from '../../Datum'
import { isOverturned } from './camps'

/** The speaker's own words where they are known, else the paraphrase. Struck where it stands no longer. */
export function ClaimWords({ claim }: { claim: ClaimDetail }) {
  const { text, quote, source } = claim
  if (!text && !quote) return null
  const told = quote ? (
    <Datum text={`“${quote}”`} lang={source.language} block />
  ) : (
    <CodersText text={text} block />
  )
  const Tag = quote ? 'blockquote' : 'p'
  return (
    <Tag className={quote ? 'claim-quote' : 'claim-text'}>{isOverturned(claim) ? <s>{told}</s> : told}</Tag>
  )
}

/** Does the paraphrase say more than the quote that is shown? Letters and digits alone are compared: a full stop more is
 *  no other wording. */
export const paraphrases = ({ text, quote }: Pick<ClaimDetail, 'text' | 'quote'>): boolean =>
  quote !== '' && text !== '' && letters(text) !== letters(quote)

const letters = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
