import { useClaimline } from '../../store/useStore'
import type { Place } from './choose'

const WORDS: [Place, string][] = [
  ['instead', 'Open instead of it'],
  ['together', 'Add to what is open'],
]

/** Where a file is already open: replace it, or open both together? */
export function PlaceChoice({ place, onPlace }: { place: Place; onPlace: (place: Place) => void }) {
  const title = useClaimline(({ view, description }) =>
    view.data === 'file' ? (description?.title ?? null) : null,
  )
  if (title === null) return null
  return (
    <fieldset className="open-choice">
      <legend dir="auto">“{title}” is open</legend>
      {WORDS.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name="place" checked={place === value} onChange={() => onPlace(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
