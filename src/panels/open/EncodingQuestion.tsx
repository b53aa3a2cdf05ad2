import { useState } from 'react'
import { encodingName } from '../../import/bytes/encoding'
import type { LegacyEncoding } from '../../model/encoding'
import type { Inquiry } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { encodingWords as words } from '../../words/en/data/encodings'
import { QuestionForm } from './QuestionForm'

/** How many of the encodings are shown at once. */
const FIRST = 4

/** Asks in which encoding a file is written: only people can see which one makes words of its rows. */
export function EncodingQuestion({ inquiry }: { inquiry: Extract<Inquiry, { about: 'encoding' }> }) {
  const { encodings, sample, file } = inquiry
  const answer = useClaimline(({ answerInquiry }) => answerInquiry)
  const [chosen, setChosen] = useState(encodings[0])
  const choice = (encoding: LegacyEncoding) => (
    <label key={encoding} className="open-sample">
      <input
        type="radio"
        name="encoding"
        checked={chosen === encoding}
        onChange={() => setChosen(encoding)}
      />
      <span>
        {`${encodingName(encoding)}, ${words.languages[encoding]}`}
        <q dir="auto">{new TextDecoder(encoding).decode(sample).trim()}</q>
      </span>
    </label>
  )
  const more = encodings.slice(FIRST)
  return (
    <QuestionForm
      question={words.question}
      file={file}
      explained={words.explained}
      open={words.open}
      onAnswer={() => chosen && void answer({ encoding: chosen })}
    >
      <fieldset className="open-choice" aria-label={words.choices}>
        {encodings.slice(0, FIRST).map(choice)}
        {more.length > 0 && (
          <details>
            <summary>{words.others(more.length)}</summary>
            {more.map(choice)}
          </details>
        )}
      </fieldset>
    </QuestionForm>
  )
}
