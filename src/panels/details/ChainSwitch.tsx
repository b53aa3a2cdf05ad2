import type { ClaimDetail } from '../../engine/answer/eventDetail'
import { detailsWords } from '../../words/en/details'
import { Chains } from './chain/Chains'

const words = detailsWords.chain

type ChainProps = { included: readonly ClaimDetail[]; chained: boolean; chain: (chained: boolean) => void }

/** The included claims once more, by whose word they are and by what way they came. */
export function ChainSwitch({ included, chained, chain }: ChainProps) {
  return (
    <section className="details-section" aria-labelledby="event-chain">
      <h3 className="details-heading" id="event-chain">
        {words.heading}
      </h3>
      <p className="note">{words.explained}</p>
      <button
        type="button"
        className="plain link details-switch"
        aria-expanded={chained}
        onClick={() => chain(!chained)}
      >
        {words.show}
      </button>
      {chained && <Chains included={included} />}
    </section>
  )
}
