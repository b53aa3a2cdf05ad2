import type { Contradiction, Detail, Side } from '../../../engine/engine'
import { Glyph } from '../../../look/Glyph'
import { useClaimline } from '../../../store/useStore'
import { aboutWords, contradictionsWords, namedWords, valueWords } from '../../../words/contradictionWords'
import './contradictions.css'
import { Datum } from '../Datum'

/** Claims that stand against each other, side by side, under what they are about. */
export function Contradictions({ count, first }: Detail['contradictions']) {
  const fields = [...new Set(first.map(({ about }) => about))]
  return (
    <section className="details-section contradictions">
      <h3 className="section-name">Contradictions</h3>
      <p className="note">{contradictionsWords(first, count)}</p>
      {fields.map((field) => (
        <section key={field}>
          <h4 className="contradictions-about">{aboutWords(field)}</h4>
          <ul>
            {first
              .filter(({ about }) => about === field)
              .map((pair) => (
                <Pair key={keyOf(pair)} pair={pair} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const keyOf = ({ sides, figure }: Contradiction): string =>
  [...sides.map(({ claim }) => claim.id), figure].join(' ')

function Pair({ pair }: { pair: Contradiction }) {
  const [one, other] = pair.sides
  return (
    <li className="contradiction">
      <div className="contradiction-sides">
        <OneSide side={one} words={valueWords(pair, one.claim, other.claim)} />
        <OneSide side={other} words={valueWords(pair, other.claim, one.claim)} />
      </div>
      {pair.stated && (
        <p className="note" dir="auto">
          {namedWords(pair.note)}
        </p>
      )}
    </li>
  )
}

function OneSide({ side: { claim, on }, words }: { side: Side; words: string }) {
  return (
    <div className="contradiction-side">
      <p className="contradiction-who">
        <Glyph sign={claim.stance} />
        <b>
          <Datum text={claim.source.name} />
        </b>
      </p>
      <p dir="auto">{words}</p>
      {on && <OtherEvent {...on} />}
    </div>
  )
}

/** The claim is on another event: the way there. */
function OtherEvent({ id, title }: { id: string; title: string }) {
  const select = useClaimline((state) => state.select)
  return (
    <p className="note">
      <button type="button" className="plain link" onClick={() => select(id)}>
        on “{title}”
      </button>
    </p>
  )
}
