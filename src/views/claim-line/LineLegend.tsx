import { Glyph } from '../../look/Glyph'
import { useClaimline } from '../../store/useStore'
import { claimLineWords } from '../../words/en/claimLine'
import { timelineWords } from '../../words/en/timeline'
import '../timeline/legend.css'
import './legend.css'

const words = claimLineWords.legend

/** How to read a row. */
export function LineLegend() {
  const leavesOut = useClaimline(
    ({ answer }) => (answer && answer.totals.sources < answer.totals.ofSources) ?? false,
  )
  return (
    <ul className="legend cl-legend" aria-label={timelineWords.signs}>
      <li>
        <b>{words.above}</b> <Glyph sign="asserts" /> {words.asserts}
      </li>
      <li>
        <b>{words.below}</b> <Glyph sign="denies" /> {words.denies}
      </li>
      <li>
        <Glyph sign="doubts" /> {words.doubts}
      </li>
      <li>
        <b>{words.on}</b> <Glyph sign="neither" /> {words.neither}
      </li>
      <li>
        <Glyph sign="silent" /> {words.silent}
      </li>
      <li>
        <span className="cl-legend-band asserts" aria-hidden="true" /> {words.band}
      </li>
      <li>
        <span className="cl-legend-struck" aria-hidden="true">
          <Glyph sign="denies" />
        </span>{' '}
        {words.struck}
      </li>
      <li>
        <span className="cl-legend-dot asserts" aria-hidden="true" /> {words.small}
      </li>
      {leavesOut && (
        <li>
          <span className="cl-ring" aria-hidden="true" /> {words.leftOut}
        </li>
      )}
    </ul>
  )
}
