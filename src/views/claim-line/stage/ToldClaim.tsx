/** A sign on the stage with its words beside it. */
import type { CSSProperties } from 'react'
import { BandShape } from '../row/Band'
import { SignMark, SignShape } from '../row/SignMark'
import { rem } from '../units'
import type { Told } from './staged'
import { type Shows, Words } from './Words'

export type ToldClaimProps = {
  told: Told
  event: string
  title: string
  /** Its number among the signs of its row, from 1, and how many there are. */
  place: number
  of: number
  isStop: boolean
  shows: Shows
}

/** Wide enough for a finger, in units. */
const TARGET = 24
/** Between a sign and its words, in units. */
const AIR = 8

/** A claim at its date.
 *  @param width of the field, in units
 *  @param rival is its date a rival of another's? */
export function DatedClaim({ width, rival, ...props }: ToldClaimProps & { width: number; rival: boolean }) {
  const { sign, outside } = props.told
  const x = outside === 'before' ? TARGET / 2 : outside === 'after' ? width - TARGET / 2 : sign.x
  const hasBands = !outside && sign.kind !== 'left-out'
  return (
    <div className={namesOf(props.told)}>
      {hasBands &&
        sign.bands.map((band, i) => <BandShape key={i} band={band} stance={sign.stance} width={width} />)}
      <Sign {...props} x={x} />
      <div className="stage-words" style={beside(props.told, x, width)}>
        <Words
          told={props.told}
          rival={rival}
          texts={props.shows.texts !== 'none'}
          quotes={props.shows.quotes}
          bare={!props.shows.quotes && props.told.narrow}
        />
      </div>
    </div>
  )
}

/** A claim that no date places. */
export function UndatedClaim(props: ToldClaimProps) {
  return (
    <div className={namesOf(props.told)}>
      <Sign {...props} x={TARGET / 2} />
      <div className="stage-words" style={{ marginLeft: rem(TARGET + 2) }}>
        <Words
          told={props.told}
          rival={false}
          texts={props.shows.texts === 'all'}
          quotes={props.shows.quotes}
          bare={props.shows.bare}
        />
      </div>
    </div>
  )
}

const namesOf = ({ sign, outside, under, overFold }: Told): string =>
  [
    'stage-claim',
    outside && 'stage-outside',
    under && 'stage-under',
    overFold && 'stage-over-fold',
    sign.kind === 'left-out' && 'stage-left-out',
  ]
    .filter(Boolean)
    .join(' ')

function Sign({ told: { sign }, event, title, place, of, isStop, x }: ToldClaimProps & { x: number }) {
  if (sign.kind === 'left-out')
    return (
      <span className="cl-left-out" style={{ left: rem(x) }} aria-hidden="true">
        <SignShape kind="left-out" stance={sign.stance} />
      </span>
    )
  return (
    <SignMark
      {...{ sign, event, title, place, of, isStop }}
      left={x - TARGET / 2}
      width={TARGET}
      middle={TARGET / 2}
    />
  )
}

/** Words keep clear of their sign and its bands. */
function beside({ sign, words, outside, under }: Told, x: number, width: number): CSSProperties {
  if (under) {
    const isLate = x > width / 2
    return isLate
      ? { marginInline: `auto ${rem(Math.max(width - x - TARGET / 2, 0))}`, textAlign: 'right' }
      : { marginLeft: rem(Math.max(x - TARGET / 2, 0)) }
  }
  const bands = outside ? [] : sign.bands
  if (outside === 'after' || words === 'left') {
    const left = Math.min(x - sign.r, ...bands.map((band) => Math.max(band.left, 0)))
    return { marginInline: `auto ${rem(width - left + AIR)}`, textAlign: 'right' }
  }
  const right = Math.max(x + sign.r, ...bands.map((band) => Math.min(band.right, width)))
  return { marginLeft: rem(right + AIR) }
}
