/** What stands beside a sign on the stage: who says it, of what day, and in what words. */
import type { StagedClaim } from '../../../engine/answer/stagedLines'
import { shown } from '../../../model/bounds'
import { CodersText, SpeakersText } from '../../../panels/Datum'
import { shortWords } from '../../../words/en/sentences/dateWords'
import { storyWords } from '../../../words/en/story'
import { claimLineWords, openWords, withoutYear } from '../../../words/en/views/claimLine'
import type { Told } from './staged'
import type { Room } from './useRoom'

const words = storyWords.stage

/** Which words of claims are shown: the speaker's own, and the coder's for want of those. */
export type Shows = Pick<Room, 'texts' | 'quotes' | 'bare'>

type Props = {
  told: Told
  /** Is its date a rival of another's? */
  rival: boolean
  texts: boolean
  quotes: boolean
  /** Only who says it. */
  bare: boolean
}

export function Words({ told, rival, texts, quotes, bare }: Props) {
  const { sign, claims, outside } = told
  const { who, when, lapse } = openWords(sign)
  const [claim] = claims
  if (!claim) return null
  const isLeftOut = sign.kind === 'left-out'
  const asides = [
    sign.stance === 'neither' ? words.noSide : sign.stance === 'silent' ? words.silent : '',
    isLeftOut ? claimLineWords.legend.leftOut : '',
  ]
  const isOneVoice = claims.every(({ source }) => source === claim.source)
  const isSaid = !outside && !isLeftOut && isOneVoice && (claim.quote ? quotes : texts)
  return (
    <>
      <span className="stage-who">
        {outside === 'before' && '← '}
        <b>
          <SpeakersText text={who} language={claim.language} />
        </b>{' '}
        {!bare && [when || whenSaid(claim), ...asides].filter(Boolean).join(', ')}
        {!bare && lapse}
        {rival && <span className="denies"> {words.rival}</span>}
        {outside === 'after' && ' →'}
      </span>
      {isSaid && <Said claim={claim} />}
    </>
  )
}

/** The speaker's own words, else the coder's. Struck where they stand no longer. */
function Said({ claim: { quote, text, language, overturned } }: { claim: StagedClaim }) {
  const said = shown(quote ? `“${quote}”` : text)
  if (!said) return null
  const told = quote ? <SpeakersText text={said} language={language} /> : <CodersText text={said} />
  return <span className={quote ? 'stage-quote' : 'stage-text'}>{overturned ? <s>{told}</s> : told}</span>
}

/** Of a claim without a date, when it was made: never the day of the event. */
function whenSaid({ dated, written, reported }: StagedClaim): string {
  if (dated) return ''
  if (written) return `“${written}”`
  return reported?.date ? words.said(withoutYear(shortWords(reported.date))) : ''
}
