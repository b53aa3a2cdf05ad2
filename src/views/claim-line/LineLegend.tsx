import type { ReactNode } from 'react'
import { Glyph } from '../../look/Glyph'
import type { Stance } from '../../model/claim'
import { useSigns } from '../../panels/useSigns'
import { useClaimline } from '../../store/useStore'
import { claimLineWords } from '../../words/en/views/claimLine'
import { timelineWords } from '../../words/en/views/timeline'
import '../timeline/legend.css'
import './legend.css'

const words = claimLineWords.legend

const LEVELS: readonly [where: string, stances: readonly Stance[]][] = [
  [words.above, ['asserts']],
  [words.below, ['denies', 'doubts']],
  [words.on, ['neither', 'silent']],
]

/** How to read a row: what the dataset has of it. */
export function LineLegend() {
  const { stances, claims } = useSigns()
  const leavesOut = useClaimline(
    ({ answer, description }) =>
      (answer && description && answer.totals.claims < description.claims) ?? false,
  )
  return (
    <ul className="legend cl-legend" aria-label={timelineWords.signs}>
      {LEVELS.flatMap(([where, all]) =>
        all
          .filter((stance) => stances.includes(stance))
          .map((stance, i) => (
            <li key={stance}>
              {i === 0 && <b>{where}</b>} <Glyph sign={stance} /> {words[stance]}
            </li>
          )),
      )}
      {claims.lasting && (
        <Sign sign={<span className="cl-legend-band cl-legend-span asserts" />} words={words.span} />
      )}
      {claims.open && <Sign sign={<span className="cl-legend-band asserts" />} words={words.band} />}
      {claims.overturned && (
        <Sign sign={<Struck sign={stances.find(isAgainst) ?? 'asserts'} />} words={words.struck} />
      )}
      {claims.voteless && <Sign sign={<span className="cl-legend-dot asserts" />} words={words.small} />}
      {leavesOut && <Sign sign={<span className="cl-ring" />} words={words.leftOut} />}
      {claims.gathered && !leavesOut && (
        <Sign sign={<Gathered />} words={words.gathered} className="cl-legend-room" />
      )}
    </ul>
  )
}

const isAgainst = (stance: Stance): boolean => stance === 'denies' || stance === 'doubts'

const Sign = ({ sign, words, className }: { sign: ReactNode; words: string; className?: string }) => (
  <li className={className}>
    <span className="cl-legend-sign" aria-hidden="true">
      {sign}
    </span>{' '}
    {words}
  </li>
)

/** A sign of two claims, with a tick at the date of each. */
const Gathered = () => (
  <span className="cl-legend-gathered asserts">
    <Glyph sign="asserts" />
    <b>2</b>
  </span>
)

const Struck = ({ sign }: { sign: Stance }) => (
  <span className="cl-legend-struck">
    <Glyph sign={sign} />
  </span>
)
