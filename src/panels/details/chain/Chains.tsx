import { useMemo } from 'react'
import type { ClaimDetail, Named } from '../../../engine/engine'
import { STANCES, type Stance } from '../../../model/claim'
import { carriedBy, chainsOf, type Outside, type Voice } from '../../../model/judgement/chains'
import { useClaimline } from '../../../store/useStore'
import { chainsWords, outsideWords, voicesWords } from '../../../words/chainWords'
import { STANCE_HEADINGS } from '../../../words/labels'
import { ChainVoice } from './ChainVoice'
import './chains.css'

/** The heard claims as trees: each independent voice, then its carriers down to who published it. */
export function Chains({ included }: { included: readonly ClaimDetail[] }) {
  const forest = useMemo(() => chainsOf(included), [included])
  return (
    <>
      <p className="chains-words">{chainsWords(forest, included)}</p>
      {STANCES.map((stance) => {
        const voices = forest.voices.filter((voice) => voice.stance === stance)
        return voices.length > 0 && <Speaking key={stance} stance={stance} voices={voices} />
      })}
      {forest.outside.length > 0 && (
        <section className="details-section">
          <h3 className="section-name">Without a voice here</h3>
          {forest.outside.map((one) => (
            <FromOutside key={`${one.by} ${one.on?.id}`} {...one} />
          ))}
        </section>
      )}
    </>
  )
}

function Speaking({ stance, voices }: { stance: Stance; voices: Voice<ClaimDetail>[] }) {
  const q = useClaimline(({ view }) => view.q)
  const carried = useMemo(() => carriedBy(voices), [voices])
  return (
    <section className="details-section">
      <h3 className="section-name">{STANCE_HEADINGS[stance]}</h3>
      <p className="note">{voicesWords(voices)}</p>
      <ul className="chain">
        {voices.map((voice) => (
          <ChainVoice key={voice.source.id} voice={voice} carried={carried} among={voices.length} q={q} />
        ))}
      </ul>
    </section>
  )
}

const NOBODY = new Map<string, number>()

/** What lost its vote to a claim that is on another event, or not heard. */
function FromOutside({ by, on, under }: Outside<ClaimDetail>) {
  const q = useClaimline(({ view }) => view.q)
  return (
    <div className="chain-outside">
      <p>{outsideWords({ by, on })}</p>
      {on && <OtherEvent {...on} />}
      <ul className="chain-branches">
        {under.map((voice) => (
          <ChainVoice
            key={`${voice.source.id} ${voice.stance} ${voice.why}`}
            voice={voice}
            carried={NOBODY}
            among={0}
            q={q}
          />
        ))}
      </ul>
    </div>
  )
}

function OtherEvent({ id, title }: Named) {
  const select = useClaimline((state) => state.select)
  return (
    <p className="note">
      <button type="button" className="plain link" onClick={() => select(id)}>
        on “{title}”
      </button>
    </p>
  )
}
