import { useId } from 'react'

type Props<T extends string> = {
  legend: string
  options: readonly T[]
  chosen: T
  onChoose: (option: T) => void
  label: (option: T) => string
}

/** A choice of one of a few, as radio buttons. */
export function OneOf<T extends string>({ legend, options, chosen, onChoose, label }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="share-one-of">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {label(option)}
        </label>
      ))}
    </fieldset>
  )
}
