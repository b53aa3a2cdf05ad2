import { useMemo } from 'react'
import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { STANCES, type Stance } from '../../../model/claim'
import { carriedBy, chainsOf, type Outside, type Voice } from '../../../model/judgement/chains'
import { detailsWords } from '../../../words/en/details'
import { chainsWords, outsideWords, voicesWords } from '../../../words/en/sentences/chainWords'
import { STANCE_HEADINGS } from '../../../words/en/sentences/labels'
import { Sentence } from '../../Datum'
import { OtherEvent } from '../OtherEvent'
import { namesIn } from '../SourceName'
import { ChainVoice } from './ChainVoice'
import './chains.css'

/** The included claims as trees: each independent source, then its carriers down to who published it. */
export function Chains({ included }: { included: readonly ClaimDetail[] }) {
  const forest = useMemo(() => chainsOf(included), [included])
  return (
    <>
      <p className="chains-words">
        <Sentence text={chainsWords(forest, included)} data={namesIn(included)} />
      </p>
      {STANCES.map((stance) => {
        const voices = forest.voices.filter((voice) => voice.stance === stance)
        return voices.length > 0 && <Speaking key={stance} stance={stance} voices={voices} />
      })}
      {forest.outside.length > 0 && (
        <section className="chain-group">
          <h4>{detailsWords.chain.outside}</h4>
          {forest.outside.map((one) => (
            <FromOutside key={`${one.by} ${one.on?.id}`} {...one} />
          ))}
        </section>
      )}
    </>
  )
}

function Speaking({ stance, voices }: { stance: Stance; voices: Voice<ClaimDetail>[] }) {
  const carried = useMemo(() => carriedBy(voices), [voices])
  return (
    <section className="chain-group">
      <h4>{STANCE_HEADINGS[stance]}</h4>
      <p className="note">
        <Sentence text={voicesWords(voices)} data={voices.map(({ source }) => source.name)} />
      </p>
      <ul className="chain">
        {voices.map((voice) => (
          <ChainVoice key={voice.source.id} voice={voice} carried={carried} among={voices.length} />
        ))}
      </ul>
    </section>
  )
}

const NOBODY = new Map<string, number>()

/** What lost its vote to a claim that is on another event, or left out. */
function FromOutside({ by, on, under }: Outside<ClaimDetail>) {
  return (
    <div className="chain-outside">
      <p>
        <Sentence text={outsideWords({ by, on })} data={[by, on?.title ?? '']} />
      </p>
      {on && <OtherEvent {...on} />}
      <ul className="chain-branches">
        {under.map((voice) => (
          <ChainVoice
            key={`${voice.source.id} ${voice.stance} ${voice.why}`}
            voice={voice}
            carried={NOBODY}
            among={0}
          />
        ))}
      </ul>
    </div>
  )
}
