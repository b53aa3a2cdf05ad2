/** The tray of an opened row, in words. */
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { trayWords } from '../../../words/en/views/claimLine'
import type { Spread } from '../geometry/spread'
import { SignMark } from './SignMark'

type Props = { line: ClaimLine; signs: Spread[]; stop: string | null; from: number; of: number }

export function OpenTray({ line, signs, stop, from, of }: Props) {
  return (
    <div className="cl-open-tray">
      {signs.map((sign, i) => (
        <div key={sign.key} className="cl-open-undated">
          <SignMark
            sign={sign}
            event={line.id}
            title={line.title}
            place={from + i}
            of={of}
            isStop={stop === sign.key}
            left={0}
            width={24}
            middle={12}
          />
          <span aria-hidden="true">{trayWords(sign.stance, sign.kind, sign.votes)}</span>
        </div>
      ))}
    </div>
  )
}
