/** A sign of the claim line as a button: one claim, or several of one stance. */
import { Glyph } from '../../../look/Glyph'
import { colourOf } from '../../../look/glyphs'
import { signName, tieWords } from '../../../words/en/views/claimLine'
import type { Kind, Sign } from '../geometry/gather'
import { rem } from '../units'

export type SignMarkProps = {
  sign: Sign
  event: string
  title: string
  /** Its number among the signs of its row, from 1, and how many there are. */
  place: number
  of: number
  /** Is it the one stop of the Tab key? */
  isStop: boolean
  /** Where its target begins, and how wide it is, px. */
  left: number
  width: number
  /** The middle of the sign within its target, px. */
  middle: number
  number?: string
  numberAt?: 'left' | 'right'
  /** How far from the sign's middle it begins, px. */
  numberBy?: number
  className?: string
}

export function SignMark(props: SignMarkProps) {
  const { sign, event, title, place, of, isStop, left, width, middle, number, numberAt, numberBy = 0 } = props
  return (
    <button
      type="button"
      className={['cl-mark', colourOf(sign.stance), props.className].filter(Boolean).join(' ')}
      style={{ left: rem(left), width: rem(width) }}
      aria-label={signName(title, sign, place, of)}
      aria-description={tieWords(sign)}
      data-event={event}
      data-stop={sign.key}
      data-claims={JSON.stringify(sign.claims.map(({ id }) => id))}
      data-count={sign.claims.length > 1 ? Math.max(sign.votes, 1) : undefined}
      tabIndex={isStop ? 0 : -1}
    >
      <span className={`cl-sign cl-${sign.kind}`} style={{ left: rem(middle) }}>
        <SignShape kind={sign.kind} stance={sign.stance} />
      </span>
      {number && (
        <span
          className="cl-number"
          style={
            numberAt === 'left' ? { right: rem(width - middle + numberBy) } : { left: rem(middle + numberBy) }
          }
        >
          {number}
        </span>
      )}
    </button>
  )
}

export function SignShape({ kind, stance }: { kind: Kind; stance: Sign['stance'] }) {
  if (kind === 'small') return <span className={`cl-dot ${colourOf(stance)}`} />
  if (kind === 'left-out') return <span className="cl-ring" />
  return <Glyph sign={stance} />
}
