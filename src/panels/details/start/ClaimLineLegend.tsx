import { Glyph } from '../../../look/Glyph'
import type { Stance } from '../../../model/claim'
import { detailsWords } from '../../../words/en/details'
import { STATUS_WORDS } from '../../../words/en/sentences/labels'
import { useSigns } from '../../useSigns'

const words = detailsWords.row

/** How a row of the claim line is read: a small one, and what stands where in it. */
export function ClaimLineLegend() {
  const { stances, statuses, claims } = useSigns()
  const has = (all: readonly Stance[]) => stances.filter((stance) => all.includes(stance))
  const [below, on] = [has(['denies', 'doubts']), has(['neither', 'silent'])]
  const glyphs = (all: readonly Stance[]) => all.map((stance) => <Glyph key={stance} sign={stance} />)
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
          <span className="start-below">{glyphs(below)}</span>
          <span className="start-on">{glyphs(on)}</span>
        </div>
        {on.length > 0 && <p>{words.on}</p>}
        {below.length > 0 && <p>{words.below}</p>}
        <p>{words.name}</p>
        {claims.gathered && <p>{words.gathered}</p>}
        {claims.lasting && <p>{words.span}</p>}
        {claims.open && <p>{words.band}</p>}
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
