import { type FormEvent, useState } from 'react'
import type { Asked, Reading } from '../../model/opening'
import { useClaimline } from '../../store/useStore'

type Encoding = NonNullable<Reading['encoding']>

const CHOICES: { encoding: Encoding; name: string }[] = [
  { encoding: 'windows-1251', name: 'Windows-1251, Cyrillic' },
  { encoding: 'windows-1252', name: 'Windows-1252, Western European' },
]

/** Length of the samples, in letters. */
const SHOWN = 300

/** Asks in which of two encodings a file is written: only people can see which one makes words. */
export function EncodingQuestion({ asked }: { asked: Extract<Asked, { about: 'encoding' }> }) {
  const answer = useClaimline(({ answerInquiry }) => answerInquiry)
  const [chosen, setChosen] = useState<Encoding>(asked.guess)
  function submit(event: FormEvent) {
    event.preventDefault()
    void answer({ encoding: chosen })
  }
  return (
    <form onSubmit={submit}>
      <h2 id="question-title" className="details-title" tabIndex={-1}>
        Which of these can be read?
      </h2>
      <p>
        <span dir="auto">{asked.file}</span> is no text in Unicode, and its letters leave open what it is.
      </p>
      <fieldset className="open-choice" aria-label="Encoding">
        {CHOICES.map(({ encoding, name }) => (
          <label key={encoding} className="open-sample">
            <input
              type="radio"
              name="encoding"
              checked={chosen === encoding}
              onChange={() => setChosen(encoding)}
            />
            <span>
              {name}
              <q dir="auto">{sampleIn(asked.sample, encoding)}</q>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="open-do">
        <button type="submit" className="button strong">
          Open it so
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
