import { useClaimline } from '../../store/useStore'
import { stripWords } from '../../words/en/views/strip'
import { usePlay } from './usePlay'

const words = stripWords.reported

/** Goes through the days on which something was reported, until it is paused. */
export function Play() {
  const first = useClaimline(({ answer }) => answer?.reports.first ?? null)
  const { playing, play, pause } = usePlay()
  return (
    <button
      type="button"
      className="button asof-play"
      aria-disabled={first === null}
      title={words.playHint}
      onClick={playing ? pause : play}
    >
      {playing ? words.pause : words.play}
    </button>
  )
}
