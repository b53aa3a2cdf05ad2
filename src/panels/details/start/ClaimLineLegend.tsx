import { Glyph } from '../../../look/Glyph'
import { detailsWords } from '../../../words/en/details'

const words = detailsWords.row

/** How a row of the claim line is read: a small one, and what stands where in it. */
export function ClaimLineLegend() {
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
        <p className="start-on-words">{words.on}</p>
        <p>{words.below}</p>
        <p>{words.band}</p>
      </div>
    </section>
  )
}
