/** The field of an opened row: every dated claim on a line of its own, named. */
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { SpeakersText } from '../../../panels/Datum'
import { openWords } from '../../../words/en/views/claimLine'
import type { OpenLine } from '../geometry/openRow'
import { rem } from '../units'
import { BandShape } from './Band'
import { SignMark } from './SignMark'
import './open.css'

export type OpenLayout = { above: OpenLine[]; on: OpenLine[]; below: OpenLine[] }

type Props = { line: ClaimLine; open: OpenLayout; width: number; stop: string | null; of: number }

export function OpenField({ line, open, width, stop, of }: Props) {
  const { above, on, below } = open
  const lines = (all: OpenLine[], first: number) =>
    all.map((one, i) => (
      <OneLine key={one.sign.key} line={line} one={one} width={width} stop={stop} place={first + i} of={of} />
    ))
  return (
    <>
      <div className="cl-open-side cl-open-above">{lines([...above, ...on], 1)}</div>
      <span className="cl-line" />
      <div className="cl-open-side cl-open-below">{lines(below, above.length + on.length + 1)}</div>
    </>
  )
}

type OneProps = {
  line: ClaimLine
  one: OpenLine
  width: number
  stop: string | null
  place: number
  of: number
}

/** Wide enough for a finger, px. */
const TARGET = 24

function OneLine({ line, one, width, stop, place, of }: OneProps) {
  const { sign, words, wide, cramped, outside } = one
  const { who, when, lapse } = openWords(sign)
  const bandLeft = Math.min(sign.x - sign.r, ...sign.bands.map(({ left }) => left))
  const bandRight = Math.max(sign.x + sign.r, ...sign.bands.map(({ right }) => right))
  const x = outside === 'before' ? TARGET / 2 : outside === 'after' ? width - TARGET / 2 : sign.x
  const beside =
    outside === 'after' || words === 'left'
      ? { right: width - (outside ? x - 14 : bandLeft - 8) }
      : { left: outside ? x + 14 : bandRight + 8 }
  return (
    <div className={cramped ? 'cl-open-line cl-open-over' : 'cl-open-line'}>
      {sign.bands.map((band, i) => (
        <BandShape key={i} band={band} stance={sign.stance} width={width} />
      ))}
      <SignMark
        sign={sign}
        event={line.id}
        title={line.title}
        place={place}
        of={of}
        isStop={stop === sign.key}
        left={x - TARGET / 2}
        width={TARGET}
        middle={TARGET / 2}
        className={outside ? 'cl-outside' : ''}
      />
      <span
        className="cl-words"
        aria-hidden="true"
        style={
          cramped
            ? { marginLeft: rem(Math.max(Math.min(x - wide / 2, width - wide), 0)) }
            : { ...inRem(beside), maxWidth: rem(roomOf(beside, width)) }
        }
      >
        {outside === 'before' && '‹ '}
        <b>
          <SpeakersText text={who} language={sign.claims[0]?.language ?? ''} />
        </b>{' '}
        {when}
        {lapse}
        {outside === 'after' && ' ›'}
      </span>
    </div>
  )
}

const inRem = (beside: { left: number } | { right: number }) =>
  'left' in beside ? { left: rem(beside.left) } : { right: rem(beside.right) }

/** What is left of the field at one side, px. */
const roomOf = (beside: { left: number } | { right: number }, width: number): number =>
  Math.max(width - ('left' in beside ? beside.left : beside.right), 0)
