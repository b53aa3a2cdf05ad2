import { type FormEvent, useState } from 'react'
import { mappingWords } from '../../../words/en/data/mapping'

type Props<T extends string> = {
  /** `What the words in “Says” mean` */
  caption: string
  /** Words of the column, and of the settings. */
  values: readonly string[]
  meanings: Readonly<Record<string, T>>
  /** What a word means unless it is chosen differently. */
  known: (value: string) => T | undefined
  words: Readonly<Record<T, string>>
  /** What becomes of rows with a word that has no meaning. */
  unknown: string
  onChange: (meanings: Record<string, T>) => void
}

/** Chooses the meaning of each word of a column. */
export function Meanings<T extends string>({ caption, values, meanings, ...rest }: Props<T>) {
  const { known, words, unknown, onChange } = rest
  const all = [...new Set([...values, ...Object.keys(meanings)])]
  const isMeaning = (text: string): text is T => Object.hasOwn(words, text)
  function change(value: string, meaning: string): void {
    const { [value]: _, ...others } = meanings
    onChange(isMeaning(meaning) ? { ...others, [value]: meaning } : (others as Record<string, T>))
  }
  return (
    <div className="mapping-meanings">
      <table>
        <caption className="note">{caption}</caption>
        <tbody>
          {all.map((value) => (
            <tr key={value}>
              <th scope="row" dir="auto">
                {value}
              </th>
              <td>
                <select
                  className="field"
                  aria-label={mappingWords.meanings.of(value)}
                  value={(Object.hasOwn(meanings, value) ? meanings[value] : known(value)) ?? ''}
                  onChange={({ target }) => change(value, target.value)}
                >
                  {!known(value) && <option value="">{unknown}</option>}
                  {Object.entries<string>(words).map(([meaning, word]) => (
                    <option key={meaning} value={meaning}>
                      {word}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Another add={(value) => change(value, known(value) ?? Object.keys(words)[0] ?? '')} />
    </div>
  )
}

/** A word that occurs further down in the table. */
function Another({ add }: { add: (value: string) => void }) {
  const [value, setValue] = useState('')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (value.trim()) add(value.trim())
    setValue('')
  }
  return (
    <form className="mapping-another" onSubmit={submit}>
      <input
        className="field"
        aria-label={mappingWords.meanings.another}
        placeholder={mappingWords.meanings.anotherHint}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <button type="submit" className="button" disabled={!value.trim()}>
        {mappingWords.meanings.add}
      </button>
    </form>
  )
}
