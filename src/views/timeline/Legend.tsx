import { Fragment } from 'react'
import { Glyph } from '../../look/Glyph'
import { CodersText } from '../../panels/Datum'
import { useSigns } from '../../panels/useSigns'
import { useClaimline } from '../../store/useStore'
import { spanWords } from '../../words/en/sentences/dateWords'
import { STANCE_WORDS, STATUS_WORDS } from '../../words/en/sentences/labels'
import { matrixWords } from '../../words/en/views/matrix'
import { timelineWords } from '../../words/en/views/timeline'
import { DensitySwatch } from './DensitySwatch'
import { fieldAnswer } from './fieldAnswer'
import './legend.css'
import { isTile } from './vis/marks/tile'

/** What the signs mean: stances in source lanes, statuses elsewhere, of those that the dataset has; and the patterns of densities, where there are any. */
export function Legend() {
  const { bySource, tied, eras, dense, ticked } = useClaimline(({ view, answer, description }) => {
    const { marks = [] } = fieldAnswer(answer) ?? {}
    return {
      bySource: view.lanes === 'source',
      tied: !!answer?.selected?.contradictions.count,
      eras: description?.eras,
      dense: marks.some(isTile),
      ticked: marks.some((mark) => !isTile(mark) && mark.ticks),
    }
  })
  const { stances, statuses, claims } = useSigns()
  const entries = bySource
    ? stances.map((sign) => ({ sign, words: STANCE_WORDS[sign] }))
    : statuses.map((sign) => ({ sign, words: STATUS_WORDS[sign] }))
  const against = bySource && stances.some((stance) => stance === 'denies' || stance === 'doubts')
  return (
    <ul className="legend" aria-label={timelineWords.signs}>
      {entries.map(({ sign, words }) => (
        <li key={sign}>
          <Glyph sign={sign} /> {dense && <DensitySwatch sign={sign} />} {words}
        </li>
      ))}
      <li>
        <span className="legend-band" aria-hidden="true" /> {timelineWords.soft}
      </li>
      {ticked && (
        <li>
          <span className="legend-ticks" aria-hidden="true" /> {timelineWords.ticks}
        </li>
      )}
      {bySource && claims.voteless && (
        <li>
          <span className="legend-small" aria-hidden="true">
            <Glyph sign="asserts" />
          </span>{' '}
          {matrixWords.voteless}
        </li>
      )}
      {bySource && claims.overturned && (
        <li>
          <span className="legend-struck" aria-hidden="true">
            <Glyph sign="asserts" />
          </span>{' '}
          {matrixWords.overturned}
        </li>
      )}
      {dense && <li>{timelineWords.density}</li>}
      {dense && against && <li>{timelineWords.densityBelow}</li>}
      {bySource && claims.undated && (
        <li>
          <span className="legend-hollow" aria-hidden="true" /> {timelineWords.hollow}
        </li>
      )}
      {bySource && tied && (
        <li>
          <span className="legend-tie" aria-hidden="true" /> {timelineWords.tie}
        </li>
      )}
      {eras && eras.length > 0 && (
        <li>
          <span className="legend-era" aria-hidden="true" />
          <span>
            {eras.map(({ id, title, dates }, i) => (
              <Fragment key={id}>
                {i > 0 && '; '}
                <CodersText text={title} />, {spanWords({ ...dates, fromUnit: 'day', toUnit: 'day' })}
              </Fragment>
            ))}
          </span>
        </li>
      )}
    </ul>
  )
}
