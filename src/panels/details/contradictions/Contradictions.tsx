import type { Detail, Side } from '../../../engine/answer/eventDetail'
import { Glyph } from '../../../look/Glyph'
import { CONTRADICTIONS_HEADING } from '../../../look/ids'
import { detailsWords } from '../../../words/en/details'
import { aboutWords, contradictionsWords, namedWords } from '../../../words/en/sentences/contradictionWords'
import { CodersText, Datum } from '../../Datum'
import { OtherEvent } from '../OtherEvent'
import { SourceName } from '../SourceName'
import { gatheredByClaim, type Opponents, type Opposition } from './byClaim'
import './contradictions.css'

/** Claims that contradict each other, under what they are about: each claim once, beside all that stand against it. */
export function Contradictions({ count, first }: Detail['contradictions']) {
  const fields = [...new Set(first.map(({ about }) => about))]
  return (
    <section className="details-section contradictions" aria-labelledby={CONTRADICTIONS_HEADING}>
      <h3 className="details-heading" id={CONTRADICTIONS_HEADING} tabIndex={-1}>
        {detailsWords.contradictions.heading}
      </h3>
      <p className="note">{contradictionsWords(first, count)}</p>
      {fields.map((field) => (
        <section key={field}>
          {fields.length > 1 && <h4 className="contradictions-about">{aboutWords(field)}</h4>}
          <ul>
            {gatheredByClaim(first.filter(({ about }) => about === field)).map((group) => (
              <Group key={group.side.claim.id} group={group} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Group({ group: { side, words, against } }: { group: Opposition }) {
  return (
    <li className="contradiction">
      <div className="contradiction-side">
        <Who side={side} />
        {words.map((one) => (
          <p key={one}>
            <Saying side={side} words={one} />
          </p>
        ))}
        {side.on && <OtherEvent {...side.on} />}
      </div>
      <div className="contradiction-side">
        <span className="unseen">{detailsWords.contradictions.against}</span>
        {against.map((opponents) => (
          <Against key={`${opponents.on?.id} ${opponents.note}`} {...opponents} />
        ))}
      </div>
    </li>
  )
}

function Against({ on, note, sayings }: Opponents) {
  return (
    <div className="contradiction-against">
      {sayings.map(({ words, sides }) => (
        <div key={words}>
          {sides.map((side) => (
            <Who key={side.claim.id} side={side} />
          ))}
          <p>
            <Saying side={sides[0]} words={words} />
          </p>
        </div>
      ))}
      {on && <OtherEvent {...on} />}
      {note !== null && <p className="note">{namedWords(note)}</p>}
    </div>
  )
}

/** A claim's own text is its coders'; else the page says it. */
const Saying = ({ side, words }: { side: Side | undefined; words: string }) =>
  words === side?.claim.text ? <CodersText text={words} block /> : <Datum text={words} block />

const Who = ({ side: { claim } }: { side: Side }) => (
  <p className="contradiction-who">
    <Glyph sign={claim.stance} />
    <b>
      <SourceName source={claim.source} />
    </b>
  </p>
)
