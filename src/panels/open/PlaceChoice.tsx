import { useClaimline } from '../../store/useStore'
import { openWords } from '../../words/en/open'
import type { Place } from './choose'

const words = openWords.place

const PLACES: Place[] = ['instead', 'together']

/** Where a file is already open: replace it, or open both together? */
export function PlaceChoice({ place, onPlace }: { place: Place; onPlace: (place: Place) => void }) {
  const title = useClaimline(({ view, description }) =>
    view.data === 'file' ? (description?.title ?? null) : null,
  )
  if (title === null) return null
  return (
    <fieldset className="open-choice">
      <legend dir="auto">{words.isOpen(title)}</legend>
      {PLACES.map((value) => (
        <label key={value}>
          <input type="radio" name="place" checked={place === value} onChange={() => onPlace(value)} />
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}
