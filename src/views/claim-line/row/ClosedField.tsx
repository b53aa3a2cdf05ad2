/** The field of a row as it stands: above, on and below its line. */
import { Fragment } from 'react'
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { colourOf } from '../../../look/glyphs'
import type { LevelLayout, RowLayout } from '../geometry/rowLayout'
import type { Spread } from '../geometry/spread'
import { targetsOf } from '../geometry/targets'
import { rem } from '../units'
import { BandShape } from './Band'
import { SignMark, SignShape } from './SignMark'
import './signs.css'

type FieldProps = { line: ClaimLine; layout: RowLayout; width: number; stop: string | null }

export function ClosedField({ line, layout, width, stop }: FieldProps) {
  const order = stopsOf(layout)
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
        <LevelSigns key={level.level} {...{ level, line, order, width, stop }} />
      ))}
    </>
  )
}

/** The tray of a row: what no date places. */
export function TraySigns({ line, layout, stop }: Omit<FieldProps, 'width'>) {
  const order = stopsOf(layout)
  return layout.levels.map(({ level, tray }) => (
    <div key={level} className={`cl-level cl-${level}`}>
      <Signs signs={tray} {...{ line, order, stop }} />
    </div>
  ))
}

/** All signs that can be reached, along the line and then in the tray. */
export const stopsOf = ({ levels }: RowLayout): Spread[] => [
  ...levels
    .flatMap(({ signs }) => signs)
    .filter(isIncluded)
    .sort((a, b) => a.x - b.x),
  ...levels.flatMap(({ tray }) => tray).filter(isIncluded),
]

const isIncluded = ({ kind }: Spread): boolean => kind !== 'left-out'

type LevelProps = { level: LevelLayout; line: ClaimLine; order: Spread[]; width: number; stop: string | null }

function LevelSigns({ level, line, order, width, stop }: LevelProps) {
  return (
    <div className={`cl-level cl-${level.level}`}>
      {level.signs.map((sign) => (
        <Fragment key={sign.key}>
          {sign.kind !== 'left-out' &&
            sign.bands.map((band, i) => <BandShape key={i} band={band} stance={sign.stance} width={width} />)}
          {sign.kind !== 'left-out' && isOff(sign) && <Feet sign={sign} />}
        </Fragment>
      ))}
      {level.labels.map(({ key, text, left, stance }) => (
        <span
          key={key}
          className={`cl-label ${stance === null || stance === 'asserts' ? '' : colourOf(stance)}`}
          style={{ left: rem(left) }}
        >
          {text}
        </span>
      ))}
      <Signs signs={level.signs} {...{ line, order, stop }} />
    </div>
  )
}

/** A sign off its claims' days leaves a foot at each of them. */
const isOff = ({ feet, x, kind }: Spread): boolean =>
  kind !== 'small' && feet.some((foot) => Math.abs(foot - x) > 1.5)

function Feet({ sign }: { sign: Spread }) {
  return [...new Set(sign.feet.map(Math.round))].map((foot) => (
    <span key={foot} className={`cl-foot ${colourOf(sign.stance)}`} style={{ left: rem(foot) }} />
  ))
}

type SignsProps = { signs: readonly Spread[]; line: ClaimLine; order: Spread[]; stop: string | null }

function Signs({ signs, line, order, stop }: SignsProps) {
  const targets = targetsOf(signs.filter(isIncluded))
  let reachable = -1
  return signs.map((sign) => {
    if (!isIncluded(sign)) {
      return (
        <span key={sign.key} className="cl-left-out" style={{ left: rem(sign.x) }} aria-hidden="true">
          <SignShape kind="left-out" stance={sign.stance} />
        </span>
      )
    }
    reachable++
    const target = targets[reachable]
    if (!target) return null
    return (
      <SignMark
        key={sign.key}
        sign={sign}
        event={line.id}
        title={line.title}
        place={order.indexOf(sign) + 1}
        of={order.length}
        isStop={stop === sign.key}
        number={sign.number}
        numberAt={sign.numberAt}
        {...target}
      />
    )
  })
}
