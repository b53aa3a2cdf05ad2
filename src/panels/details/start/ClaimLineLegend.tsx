import { Glyph } from '../../../look/Glyph'
import { detailsWords } from '../../../words/en/details'
import { STATUS_WORDS } from '../../../words/en/sentences/labels'
import { useSigns } from '../../useSigns'

const words = detailsWords.row

/** How a row of the claim line is read: a small one, and what stands where in it. */
export function ClaimLineLegend() {
  const { statuses } = useSigns()
  return (
    <section aria-labelledby="start-row">
      <h3 className="section-name" id="start-row">
        {words.heading}
      </h3>
      <div className="start-row note">
        <p>{words.above}</p>
        <div className="start-line" aria-hidden="true">
          <span className="start-above">
            <span className="start-band" />
            <Glyph sign="asserts" />
            <b>3</b>
          </span>
          <span className="start-below">
            <Glyph sign="denies" />
            <Glyph sign="doubts" />
          </span>
          <span className="start-on">
            <Glyph sign="neither" />
            <Glyph sign="silent" />
          </span>
        </div>
        <p>{words.on}</p>
        <p>{words.below}</p>
        <p>{words.band}</p>
        <p className="start-before">{words.before}</p>
        <ul className="start-statuses">
          {statuses.map((status) => (
            <li key={status}>
              <Glyph sign={status} />
              <span>
                <b>{STATUS_WORDS[status]}</b>: {detailsWords.means[status]}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
