/** An event's title on the stage, with its status: a button that opens the details. */
import type { StagedLine } from '../../../engine/answer/stagedLines'
import { Glyph } from '../../../look/Glyph'
import { StatusBefore } from '../../../panels/StatusBefore'
import { storyWords } from '../../../words/en/story'
import { LineStatus } from '../LineStatus'

type Props = {
  line: StagedLine
  isOpen: boolean
  isStop: boolean
  /** How many claims had not been made yet. */
  later: number
  language: string
}

export function StageTitle({ line, isOpen, isStop, later, language }: Props) {
  return (
    <h3 className="stage-title">
      {!line.waits && <Glyph sign={line.status} />}
      <button
        type="button"
        className="plain"
        aria-expanded={isOpen}
        data-event={line.id}
        data-stop=""
        tabIndex={isStop ? 0 : -1}
      >
        <bdi lang={language || undefined} className="stage-title-words">
          {line.title}
        </bdi>{' '}
        <span className="stage-status">
          <LineStatus line={line} whole />
          {line.before && (
            <span className="stage-before">
              {' '}
              · <StatusBefore before={line.before} />
            </span>
          )}
          {later > 0 && <span className="stage-later"> · {storyWords.stage.later(later)}</span>}
        </span>
      </button>
    </h3>
  )
}
