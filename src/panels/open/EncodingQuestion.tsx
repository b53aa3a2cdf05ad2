import { type FormEvent, useState } from 'react'
import type { Inquiry, Reading } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { openWords } from '../../words/en/open'

const words = openWords.encoding

type Encoding = NonNullable<Reading['encoding']>

const CHOICES = ['windows-1251', 'windows-1252'] as const

/** Length of the samples, in letters. */
const SHOWN = 300

/** Asks in which of two encodings a file is written: only people can see which one makes words. */
export function EncodingQuestion({ inquiry }: { inquiry: Extract<Inquiry, { about: 'encoding' }> }) {
  const answer = useClaimline(({ answerInquiry }) => answerInquiry)
  const [chosen, setChosen] = useState<Encoding>(inquiry.guess)
  function submit(event: FormEvent) {
    event.preventDefault()
    void answer({ encoding: chosen })
  }
  return (
    <form onSubmit={submit}>
      <h2 id="question-title" className="details-title" tabIndex={-1}>
        {words.question}
      </h2>
      <p>
        <span dir="auto">{inquiry.file}</span> {words.explained}
      </p>
      <fieldset className="open-choice" aria-label={words.choices}>
        {CHOICES.map((encoding) => (
          <label key={encoding} className="open-sample">
            <input
              type="radio"
              name="encoding"
              checked={chosen === encoding}
              onChange={() => setChosen(encoding)}
            />
            <span>
              {words.names[encoding]}
              <q dir="auto">{sampleIn(inquiry.sample, encoding)}</q>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="open-do">
        <button type="submit" className="button strong">
          {words.open}
        </button>
      </p>
    </form>
  )
}

/** The text from shortly before its first letter beyond ASCII, where the two encodings differ. */
function sampleIn(bytes: Uint8Array, encoding: Encoding): string {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  )
  const from = Math.max(0, first - 60)
  return new TextDecoder(encoding).decode(bytes.subarray(from, from + SHOWN))
}
