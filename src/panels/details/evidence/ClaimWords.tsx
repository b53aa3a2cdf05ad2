import type { ReactNode } from 'react'
import type { ClaimDetail } from '../../../engine/engine'
import { fold } from '../../../model/textSearch'
import { Datum } from '../Datum'

/** What is claimed, and the speaker's own words where they are more than that. Struck where it stands no longer. */
export function ClaimWords({ claim: { text, quote, noVote } }: { claim: ClaimDetail }) {
  const struck = noVote?.why === 'retracts' || noVote?.why === 'supersedes'
  const strike = (words: ReactNode) => (struck ? <s>{words}</s> : words)
  return (
    <>
      {text && !sameWords(text, quote) && <p dir="auto">{strike(<Datum text={text} />)}</p>}
      {quote && (
        <blockquote className="details-quote" dir="auto">
          {strike(
            <>
              “<Datum text={quote} />”
            </>,
          )}
        </blockquote>
      )}
    </>
  )
}

/** Letters and digits alone are compared: a full stop more is no other wording. */
const sameWords = (a: string, b: string): boolean => letters(a) === letters(b)
const letters = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
