import { useState } from 'react'
import type { Inquiry, Reading } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { openWords } from '../../words/en/data/open'
import { QuestionForm } from './QuestionForm'

const words = openWords.encoding

type Encoding = NonNullable<Reading['encoding']>

const CHOICES = ['windows-1251', 'windows-1252'] as const

/** Length of the samples, in letters. */
const SHOWN = 300

/** Asks in which of two encodings a file is written: only people can see which one makes words. */
export function EncodingQuestion({ inquiry }: { inquiry: Extract<Inquiry, { about: 'encoding' }> }) {
  const answer = useClaimline(({ answerInquiry }) => answerInquiry)
  const [chosen, setChosen] = useState<Encoding>(inquiry.guess)
  const submit = () => void answer({ encoding: chosen })
  return (
    <QuestionForm
      question={words.question}
      file={inquiry.file}
      explained={words.explained}
      open={words.open}
      onAnswer={submit}
    >
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
    </QuestionForm>
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
