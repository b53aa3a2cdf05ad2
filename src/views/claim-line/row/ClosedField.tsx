/** The field of a row as it stands: above, on and below its line. What is only drawn comes first and is hidden from
 *  assistive technology; then the marks, in the order in which arrow keys go: along the time, then the tray. */
import { Fragment } from 'react'
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { colourOf } from '../../../look/glyphs'
import { claimLineWords } from '../../../words/en/views/claimLine'
import type { Level } from '../geometry/levels'
import type { LevelLayout, RowLayout } from '../geometry/rowLayout'
import type { Spread } from '../geometry/spread'
import { type Target, targetsOf } from '../geometry/targets'
import { rem } from '../units'
import { BandShape } from './Band'
import { SignMark, SignShape } from './SignMark'
import './signs.css'

type FieldProps = { line: ClaimLine; layout: RowLayout; width: number; stop: string | null }

export function ClosedField({ line, layout, width, stop }: FieldProps) {
  const [stops, inTray] = [fieldStops(layout), trayStops(layout)]
  return (
    <>
      <span className="cl-line" />
      {layout.clash && (
        <span
          className="cl-clash"
          style={{
            left: rem(Math.max(layout.clash.left, 0)),
            width: rem(Math.min(layout.clash.right, width) - Math.max(layout.clash.left, 0)),
          }}
        />
      )}
      {layout.levels.map((level) => (
        <Drawn key={level.level} level={level} width={width} />
      ))}
      <Marks stops={stops} first={1} of={stops.length + inTray.length} line={line} stop={stop} />
    </>
  )
}

/** The tray of a row: signs of claims without a date. */
export function TraySigns({ line, layout, stop }: Omit<FieldProps, 'width'>) {
  const [before, stops] = [fieldStops(layout).length, trayStops(layout)]
  return (
    <>
      {/* For a row on the stage, whose axis has no column for it. */}
      {layout.levels.some(({ tray }) => tray.length) && (
        <span className="cl-tray-here" aria-hidden="true">
          {claimLineWords.trayShort}
        </span>
      )}
      {layout.levels.map(({ level, tray }) => (
        <div key={level} className={`cl-level cl-${level}`} aria-hidden="true">
          <LeftOut signs={tray} />
        </div>
      ))}
      <Marks stops={stops} first={before + 1} of={before + stops.length} line={line} stop={stop} />
    </>
  )
}

/** A sign that can be reached, and the target around it. */
type Placed = { sign: Spread; level: Level; target: Target }

const fieldStops = ({ levels }: RowLayout): Placed[] =>
  levels.flatMap(({ level, signs }) => placed(level, signs)).sort((a, b) => a.sign.x - b.sign.x)

const trayStops = ({ levels }: RowLayout): Placed[] =>
  levels.flatMap(({ level, tray }) => placed(level, tray))

function placed(level: Level, signs: readonly Spread[]): Placed[] {
  const included = signs.filter(({ kind }) => kind !== 'left-out')
  const targets = targetsOf(included)
  return included.flatMap((sign, i) => (targets[i] ? [{ sign, level, target: targets[i] }] : []))
}

type MarksProps = { stops: Placed[]; first: number; of: number; line: ClaimLine; stop: string | null }

function Marks({ stops, first, of, line, stop }: MarksProps) {
  return stops.map(({ sign, level, target }, i) => (
    <div key={sign.key} className={`cl-level cl-${level}`}>
      <SignMark
        sign={sign}
        event={line.id}
        title={line.title}
        place={first + i}
        of={of}
        isStop={stop === sign.key}
        number={sign.number}
        numberAt={sign.numberAt}
        numberBy={sign.numberBy}
        {...target}
      />
    </div>
  ))
}

/** Bands, feet, names and rings of a level. The marks' names say the same. */
function Drawn({ level, width }: { level: LevelLayout; width: number }) {
  const included = level.signs.filter(({ kind }) => kind !== 'left-out')
  return (
    <div className={`cl-level cl-${level.level}`} aria-hidden="true">
      {included.map((sign) => (
        <Fragment key={sign.key}>
          {sign.bands.map((band, i) => (
            <BandShape key={i} band={band} stance={sign.stance} width={width} />
          ))}
          {isOff(sign) && <Feet sign={sign} />}
        </Fragment>
      ))}
      {level.labels.map(({ key, text, left, stance, overFold, under }) => (
        <span
          key={key}
          className={[
            'cl-label',
            stance !== null && stance !== 'asserts' && colourOf(stance),
            overFold && 'cl-over-fold',
            under && 'cl-under',
          ]
            .filter(Boolean)
            .join(' ')}
          style={{ left: rem(left) }}
        >
          <bdi>{text}</bdi>
        </span>
      ))}
      <LeftOut signs={level.signs} />
    </div>
  )
}

/** Does a sign stand beside the days of its claims? Then each day is marked on the line. */
const isOff = ({ feet, x, kind }: Spread): boolean =>
  kind !== 'small' && feet.some((foot) => Math.abs(foot - x) > 1.5)

function Feet({ sign }: { sign: Spread }) {
  return [...new Set(sign.feet.map(Math.round))].map((foot) => (
    <span key={foot} className={`cl-foot ${colourOf(sign.stance)}`} style={{ left: rem(foot) }} />
  ))
}

/** What the choice of sources leaves out stays as a pale ring. */
const LeftOut = ({ signs }: { signs: readonly Spread[] }) =>
  signs
    .filter(({ kind }) => kind === 'left-out')
    .map((sign) => (
      <span key={sign.key} className="cl-left-out" style={{ left: rem(sign.x) }}>
        <SignShape kind="left-out" stance={sign.stance} />
      </span>
    ))
