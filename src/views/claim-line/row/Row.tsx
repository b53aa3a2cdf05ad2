/** One event: its name, its field, its tray. */
import { memo, useMemo } from 'react'
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { textWidth } from '../../../look/size/textWidth'
import { openWords, rowName } from '../../../words/en/views/claimLine'
import type { Sign } from '../geometry/gather'
import type { Level } from '../geometry/levels'
import { openLines } from '../geometry/openRow'
import { layoutRow, RADIUS, type RowLayout } from '../geometry/rowLayout'
import type { Spread } from '../geometry/spread'
import type { Scale } from '../geometry/timeScale'
import { ClosedField, TraySigns } from './ClosedField'
import { OpenField, type OpenLayout } from './OpenField'
import { OpenTray } from './OpenTray'
import { RowName } from './RowName'
import './row.css'

export type RowProps = {
  line: ClaimLine
  scale: Scale
  isLarge: boolean
  isOpen: boolean
  isSelected: boolean
  /** How wide the tray is. */
  trayWidth: number
  /** The key of the stop of the Tab key, where it is in this row: '' is the name. */
  stop: string | null
  asof: boolean
  q: string
  /** Changes when fonts have loaded: texts are then measured again. */
  fonts: number
}

export const SANS = '"Source Sans 3 Variable", "Segoe UI", Helvetica, Arial, sans-serif'
const NUMBER = `600 11.5px ${SANS}`
const NAME = `400 11.5px ${SANS}`
const WHO = `600 13px ${SANS}`
const WHEN = `400 13px ${SANS}`

export const Row = memo(function Row(props: RowProps) {
  const { line, isLarge, isOpen, isSelected, stop, asof } = props
  const layout = useLayout(props)
  const opened = useOpened(props)
  const names = [
    'cl-row',
    isLarge && 'cl-large',
    isOpen && 'cl-opened',
    isSelected && 'cl-selected',
    line.waits && 'cl-waits',
    line.before && 'cl-changed',
    line.elsewhere && 'cl-elsewhere',
    line.claims.length < line.total && 'cl-partly',
    line.status === 'contested' && !line.waits && 'cl-disputed',
    (layout.isTrayFull || layout.levels.some(({ level, signs }) => level === 'on' && signs.length > 0)) &&
      'cl-with-on',
    layout.hasUnder && !isOpen && 'cl-with-under',
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in.
    <div
      role="group"
      aria-label={rowName(line, asof)}
      className={names.filter(Boolean).join(' ')}
      data-row={line.id}
    >
      <RowName {...{ line, isOpen, q: props.q, isStop: stop === '', shares: sharesLines(opened) }} />
      <div className="cl-field">
        {opened ? (
          <OpenField {...{ line, stop, width: props.scale.width, open: opened.open, of: opened.of }} />
        ) : (
          <ClosedField {...{ line, layout, stop, width: props.scale.width }} />
        )}
      </div>
      <div className="cl-tray">
        {opened ? (
          <OpenTray
            {...{ line, stop, signs: opened.tray, from: opened.of - opened.tray.length + 1, of: opened.of }}
          />
        ) : (
          <>
            <span className="cl-line" />
            <TraySigns {...{ line, layout, stop }} />
          </>
        )}
      </div>
    </div>
  )
})

function useLayout({ line, scale, isLarge, trayWidth, fonts }: RowProps): RowLayout {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise.
  return useMemo(
    () =>
      layoutRow(line, scale, trayWidth, RADIUS[isLarge ? 'large' : 'small'], {
        number: textWidth(NUMBER),
        name: textWidth(NAME),
      }),
    [line, scale, isLarge, trayWidth, fonts],
  )
}

type Opened = { open: OpenLayout; tray: Spread[]; of: number }

/** Has a line of an opened row more than one claim? */
const sharesLines = (opened: Opened | null): boolean =>
  opened !== null &&
  Object.values(opened.open)
    .flat()
    .some(({ sign }) => sign.claims.length > 1)

function useOpened({ line, scale, isOpen, trayWidth, fonts }: RowProps): Opened | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise.
  return useMemo(() => {
    if (!isOpen || line.waits) return null
    const at = (level: Level) => openLines(line, level, scale, RADIUS.open, wordsWidth)
    const open = { above: at('above'), on: at('on'), below: at('below') }
    const measures = { number: textWidth(NUMBER), name: textWidth(NAME) }
    const tray = layoutRow(line, scale, trayWidth, RADIUS.open, measures).levels.flatMap((level) =>
      level.tray.filter(({ kind }) => kind !== 'left-out'),
    )
    return { open, tray, of: open.above.length + open.on.length + open.below.length + tray.length }
  }, [line, scale, isOpen, trayWidth, fonts])
}

/** At both sides of words in an opened row, px: the padding of `.cl-words`. */
const WORDS_AIR = 7

function wordsWidth(sign: Sign): number {
  const { who, when, lapse } = openWords(sign)
  return textWidth(WHO)(who) + textWidth(WHEN)(` ${when}${lapse}`) + WORDS_AIR
}
