type Props = { checked: boolean; onChange: (checked: boolean) => void; label: string; note: string }

/** A box with what it means. */
export function Choice({ checked, onChange, label, note }: Props) {
  return (
    <label className="share-choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {label}
        <span className="note">{note}</span>
      </span>
    </label>
  )
}
