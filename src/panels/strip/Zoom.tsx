import { stripWords } from '../../words/en/views/strip'

const words = stripWords.happened

/** The factor by which one press zooms. */
const FACTOR = 1.6

/** Zoom, in words. @param onZoom with how much more time is shown; null for all of it */
export function Zoom({ onZoom }: { onZoom: (factor: number | null) => void }) {
  const word = ({ words: shown, name }: { words: string; name: string }, factor: number | null) => (
    <button type="button" className="plain link strip-word" aria-label={name} onClick={() => onZoom(factor)}>
      {shown}
    </button>
  )
  return (
    <p className="strip-zoom">
      {words.zoom} {word(words.zoomIn, 1 / FACTOR)} {word(words.zoomOut, FACTOR)} {word(words.zoomAll, null)}
    </p>
  )
}
