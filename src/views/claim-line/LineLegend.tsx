import { Glyph } from '../../look/Glyph'
import { useClaimline } from '../../store/useStore'
import '../timeline/legend.css'
import './legend.css'

/** How to read a row. */
export function LineLegend() {
  const leavesOut = useClaimline(
    ({ answer }) => (answer && answer.totals.sources < answer.totals.ofSources) ?? false,
  )
  return (
    <ul className="legend cl-legend" aria-label="Signs">
      <li>
        <b>Above the line</b> <Glyph sign="asserts" /> says so
      </li>
      <li>
        <b>below</b> <Glyph sign="denies" /> denies
      </li>
      <li>
        <Glyph sign="doubts" /> doubts
      </li>
      <li>
        <b>on it</b> <Glyph sign="neither" /> takes no side
      </li>
      <li>
        <Glyph sign="silent" /> silent
      </li>
      <li>
        <span className="cl-legend-band asserts" aria-hidden="true" /> by then
      </li>
      <li>
        <span className="cl-legend-struck" aria-hidden="true">
          <Glyph sign="denies" />
        </span>{' '}
        superseded
      </li>
      <li>
        <span className="cl-legend-dot asserts" aria-hidden="true" /> not counted
      </li>
      {leavesOut && (
        <li>
          <span className="cl-ring" aria-hidden="true" /> left out
        </li>
      )}
    </ul>
  )
}
