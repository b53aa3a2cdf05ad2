import { type FormEvent, useId, useRef, useState } from 'react'
import type { EditableRow } from '../../model/edit'
import { type Problem, problemSentence } from '../../model/problem'
import type { EditOutcome } from '../../store/known'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { progressWords } from '../../words/en/sentences/openingWords'
import { arranged } from './arranged'
import { backTo } from './backTo'
import { RowField } from './RowField'

const words = growWords.form

/** The fields of a row, and what the readers of files say about it once it is handed in. */
export function RowForm({ row }: { row: EditableRow }) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const store = useStoreItself()
  const [cells, setCells] = useState(row.cells)
  const [outcome, setOutcome] = useState<Exclude<EditOutcome, { is: 'done' }> | null>(null)
  const [working, setWorking] = useState(false)
  const progress = useClaimline(({ opening }) => opening?.progress ?? null)
  const { first, more } = arranged(row)
  const wrong = (name: string): boolean => outcome?.problems.some((one) => fieldOf(one) === name) ?? false
  const field = (at: number) => {
    const { name } = row.columns[at] ?? { name: '' }
    return (
      <RowField
        key={at}
        at={at}
        field={row.columns[at] ?? { name: '', means: null }}
        value={cells[at] ?? ''}
        wrong={wrong(name) ? `${id}-said` : null}
        onChange={(value) => {
          setCells(
            row.columns
              .map((_, i) => (i === at ? value : (cells[i] ?? '')))
              .concat(cells.slice(row.columns.length)),
          )
          setOutcome(null)
        }}
      />
    )
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (working) return
    setWorking(true)
    const { file, place } = row
    const edit =
      place === null
        ? ({ did: 'wrote', file, rows: [cells] } as const)
        : ({ did: 'corrected', row: { file, place }, cells } as const)
    const now = await store.getState().edit(edit, outcome?.is === 'noted')
    if (now.is === 'done') return backTo(place === null ? null : { file, place })
    setWorking(false)
    setOutcome(now)
    const faulty = row.columns.findIndex(({ name }) => now.problems.some((one) => fieldOf(one) === name))
    if (faulty >= 0) form.current?.querySelector<HTMLElement>(`[data-cell="${faulty}"]`)?.focus()
  }
  return (
    <form ref={form} className="row-form" onSubmit={submit} noValidate>
      <p className="note">
        <bdi>{words.place(row.file, row.place)}</bdi>
        {row.place !== null && row.claims > 1 && ` ${words.several(row.claims)}`}
      </p>
      {first.map(field)}
      {more.length > 0 && (
        <details className="row-more">
          <summary>{words.more(more.length)}</summary>
          <div className="row-form">{more.map(field)}</div>
        </details>
      )}
      {outcome && outcome.problems.length > 0 && (
        <div id={`${id}-said`} role="alert" className="row-said">
          <p>{outcome.is === 'noted' ? words.anyway : words.refused}</p>
          <ul>
            {outcome.problems.slice(0, MOST_TOLD).map((problem, i) => (
              <li key={i} dir="auto">
                {problemSentence(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {working && progress && <p className="note">{progressWords(progress)}</p>}
      <p>
        <button type="submit" className="button strong" aria-disabled={working}>
          {buttonWords(row, working, outcome?.is === 'noted')}
        </button>
      </p>
    </form>
  )
}

/** Problems that the form tells: the rest is of the same kind. */
const MOST_TOLD = 8

function buttonWords({ place }: EditableRow, working: boolean, noted: boolean): string {
  if (working) return words.working
  if (noted) return words.agree
  return place === null ? words.add : words.save
}

/** The column that a problem names: `line 12, “date”`. */
const fieldOf = ({ place }: Problem): string | undefined => /“(.*)”$/.exec(place)?.[1]
