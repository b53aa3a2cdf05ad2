import { countOf } from '../../../../import/cells/figureCell'
import { mappingWords } from '../../../../words/en/data/mapping'
import type { Column } from '../tableColumns'
import type { FieldsProps } from './WhatFields'

const words = mappingWords.figures

/** Columns of numbers: any of them can be figures, such as the number of dead. */
export function FigureFields({ columns, mapping, onChange }: Omit<FieldsProps, 'isGuess'>) {
  const { figures = [], ...rest } = mapping
  const offered = columns.filter((column) => figures.includes(column.label) || isNumbers(column))
  if (!offered.length) return null
  const toggle = (label: string, is: boolean): void => {
    const next = columns.map((one) => one.label).filter((one) => (one === label ? is : figures.includes(one)))
    onChange(next.length ? { ...rest, figures: next } : rest)
  }
  return (
    <fieldset className="mapping-choice">
      <legend className="note">{words.legend}</legend>
      {offered.map(({ label }) => (
        <label key={label}>
          <input
            type="checkbox"
            checked={figures.includes(label)}
            onChange={({ target }) => toggle(label, target.checked)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

const isNumbers = ({ values }: Column): boolean =>
  values.length > 0 && values.filter((value) => countOf(value) !== null).length > values.length * 0.6
