import { useId } from 'react'
import { LANES, type LanesBy, SORTS, type Sort } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { shellWords } from '../../words/en/shell'
import './rowsBy.css'

const words = shellWords.rows

/** What has a row and, of events, in which order rows stand: "Rows: events, by date". */
export function RowsBy() {
  const { lanes, sort, choose } = useClaimline(({ view, choose }) => ({
    lanes: view.lanes,
    sort: view.sort,
    choose,
  }))
  return (
    <span className="rows-by">
      <Choice
        label={words.rows}
        name={words.rowsName}
        value={lanes}
        options={LANES}
        words={words.lanes}
        onChoose={(lanes: LanesBy) => choose({ lanes })}
      />
      {lanes === 'event' && (
        <Choice
          label={words.by}
          name={words.sortName}
          value={sort.by}
          options={SORTS}
          words={words.sorts}
          onChoose={(by: Sort) => choose({ sort: { by, reverse: false } })}
        />
      )}
      {lanes === 'event' && sort.reverse && words.reversed}
    </span>
  )
}

type Props<T extends string> = {
  label: string
  /** The accessible name of the select. */
  name: string
  value: T
  options: readonly T[]
  words: Record<T, string>
  onChoose: (value: T) => void
}

function Choice<T extends string>({ label, name, value, options, words, onChoose }: Props<T>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={name}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </>
  )
}
