/** An event on the stage: its title, each claim at its date with its words, and what has no date below. */
import { Fragment, type ReactNode, useMemo } from 'react'
import type { StagedLine } from '../../../engine/answer/stagedLines'
import { textWidth } from '../../../look/size/textWidth'
import { storyWords } from '../../../words/en/story'
import { claimLineWords, rowName } from '../../../words/en/views/claimLine'
import type { Scale } from '../geometry/timeScale'
import { SANS } from '../row/Row'
import { staged, type Told } from './staged'
import { DatedClaim, UndatedClaim } from './ToldClaim'
import type { Shows } from './Words'

const words = storyWords.stage
const BOLD = `600 15px ${SANS}`
const PLAIN = `400 15px ${SANS}`

export type StageRowProps = {
  line: StagedLine
  scale: Scale
  fonts: number
  /** The key of the stop of the Tab key, where it is in this row. */
  stop: string | null
  asof: string | null
  /** Ids of the claims whose dates have the most rivals. */
  rivals: ReadonlySet<string>
  shows: Shows
  /** Where it does not stand above the axis. */
  title: ReactNode
}

export function StageRow({ line, scale, fonts, stop, asof, rivals, shows, title }: StageRowProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise.
  const { above, on, below, undated } = useMemo(
    () => staged(line, scale, asof, { bold: textWidth(BOLD), plain: textWidth(PLAIN) }),
    [line, scale, asof, fonts],
  )
  const dated = [...above, ...on, ...below]
  const reached = [...dated, ...undated].filter(({ sign }) => sign.kind !== 'left-out')
  const common = (told: Told) => ({
    told,
    event: line.id,
    title: line.title,
    place: reached.indexOf(told) + 1,
    of: reached.length,
    isStop: stop === told.sign.key,
    shows,
  })
  const claim = (told: Told) => (
    <Fragment key={told.sign.key}>
      <DatedClaim
        {...common(told)}
        width={scale.width}
        rival={told.claims.some(({ id }) => rivals.has(id))}
      />
      <span className="stage-gap" />
    </Fragment>
  )
  const isDisputed = line.status === 'contested' && !line.waits
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in.
    <div
      role="group"
      aria-label={rowName(line, asof !== null)}
      className={isDisputed ? 'stage-row stage-disputed' : 'stage-row'}
      style={{ flexGrow: dated.length + 1 }}
      data-row={line.id}
    >
      {title}
      {dated.length > 0 && (
        <div className="stage-lines">
          <span className="stage-gap" />
          {[...above, ...on].map(claim)}
          <Line above={above} below={below} />
          <span className="stage-gap" />
          {below.map(claim)}
        </div>
      )}
      {undated.length > 0 && (
        <div className="stage-undated">
          <span className="stage-undated-name">{claimLineWords.tray}</span>
          <div className="stage-undated-claims">
            {undated.map((told) => (
              <UndatedClaim key={told.sign.key} {...common(told)} />
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

/** The event's line, and what it parts. */
function Line({ above, below }: { above: Told[]; below: Told[] }) {
  const against = new Set(below.map(({ sign }) => sign.stance))
  return (
    <div className="stage-line">
      {above.length > 0 && <span className="stage-side">{words.above} ↑</span>}
      <span className="stage-line-itself" />
      {below.length > 0 && <span className="stage-side">{words.below(against)} ↓</span>}
    </div>
  )
}
