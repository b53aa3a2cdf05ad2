import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { Glyph } from '../../../look/Glyph'
import type { Carrier, Voice } from '../../../model/judgement/chains'
import { carriesWords, voiceWords } from '../../../words/en/sentences/chainWords'
import { CodersText } from '../../Datum'
import { SourceName } from '../SourceName'
import { ChainClaim } from './ChainClaim'

/** How many of `among` voices each carrier carries, by its name. */
type Shared = { carried: ReadonlyMap<string, number>; among: number }

/** A source in one stance, at the root of its tree, or, without a vote, as a branch of what takes it away. */
export function ChainVoice({ voice, ...shared }: { voice: Voice<ClaimDetail> } & Shared) {
  const { source, stance, why, claims, carriers, under } = voice
  const amount = voiceWords(voice)
  return (
    <li className={why ? 'chain-voice voteless' : 'chain-voice'}>
      <p className="chain-who">
        <Glyph sign={stance} />
        <span>
          <b>
            <SourceName source={source} />
          </b>
          {amount && <span className="note chain-amount"> {amount}</span>}
        </span>
      </p>
      <ul className="chain-branches">
        <Published claims={claims} carriers={carriers} {...shared} />
        {under.map((one) => (
          <ChainVoice key={`${one.source.id} ${one.stance} ${one.why}`} voice={one} {...shared} />
        ))}
      </ul>
    </li>
  )
}

/** What ends here, and the ways that go on. */
function Published({ claims, carriers, ...shared }: Omit<Carrier<ClaimDetail>, 'name'> & Shared) {
  return (
    <>
      {claims.map((claim) => (
        <ChainClaim key={claim.id} claim={claim} />
      ))}
      {carriers.map((carrier) => (
        <ChainCarrier key={carrier.name} carrier={carrier} {...shared} />
      ))}
    </>
  )
}

/** One who carried it on. */
function ChainCarrier({ carrier, ...shared }: { carrier: Carrier<ClaimDetail> } & Shared) {
  const { name, claims, carriers } = carrier
  const amount = carriesWords(shared.carried.get(name) ?? 0, shared.among)
  return (
    <li className="chain-carrier">
      <p>
        <CodersText text={name} />
        {amount && <span className="note"> · {amount}</span>}
      </p>
      <ul className="chain-branches">
        <Published claims={claims} carriers={carriers} {...shared} />
      </ul>
    </li>
  )
}
