import { useEffect, useState } from 'react'
import type { NamedFile } from '../../engine/engine'
import { Dialog } from '../../look/controls/Dialog'
import { type Problem, problemSentence } from '../../model/problem'
import { nothingChanged } from '../../model/revisions'
import { REV_DIGITS } from '../../permalink/keys'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { revisionWords as words } from '../../words/en/data/revisions'
import { type Compared, compare } from './comparing'
import { InThisView } from './InThisView'
import { RevisionList } from './RevisionList'
import './revisions.css'

type Stage = 'looking' | 'missing' | { problems: Problem[] } | { failed: string } | Compared

/** What differs between the revision that a link was made with and the one that is shown.
 *  @param rev the digits of the former */
export function ThenAndNow({ rev, onClose }: { rev: string; onClose: () => void }) {
  const store = useStoreItself()
  const shown = useClaimline(({ description }) => description?.revision.slice(0, REV_DIGITS) ?? '')
  const [stage, setStage] = useState<Stage>('looking')
  const look = async (given?: readonly NamedFile[]) => {
    setStage('looking')
    try {
      setStage((await compare(store.getState(), rev, given)) ?? 'missing')
    } catch (error) {
      setStage({ failed: error instanceof Error ? error.message : String(error) })
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two are compared once, when the dialog opens.
  useEffect(() => void look(), [])
  const go = (event: string) => {
    onClose()
    store.getState().select(event)
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.which(rev, shown)}</p>
      <div role="status">
        {stage === 'looking' && <p className="note">{words.looking}</p>}
        {stage === 'missing' && <p>{words.missing}</p>}
        {isObject(stage) && 'failed' in stage && <p>{words.failed(stage.failed)}</p>}
        {isObject(stage) && 'problems' in stage && <Unreadable problems={stage.problems} />}
        {isObject(stage) && 'changes' in stage && <Said compared={stage} rev={rev} shown={shown} />}
      </div>
      {stage !== 'looking' && !(isObject(stage) && 'changes' in stage) && <EarlierFile onFile={look} />}
      {isObject(stage) && 'changes' in stage && (
        <>
          <InThisView compared={stage} go={go} />
          <RevisionList changes={stage.changes} go={go} />
        </>
      )}
    </Dialog>
  )
}

const isObject = (stage: Stage) => typeof stage === 'object'

/** Which file was compared, where it is not the expected one; and whether anything differs. */
function Said({ compared, rev, shown }: { compared: Compared; rev: string; shown: string }) {
  const found = compared.revision.slice(0, REV_DIGITS)
  return (
    <>
      {found !== rev && <p>{found === shown ? words.sameFile : words.otherFile(found, rev)}</p>}
      {nothingChanged(compared.changes) && <p>{words.nothing}</p>}
    </>
  )
}

/** How many problems of the earlier file are told. */
const TOLD = 5

const Unreadable = ({ problems }: { problems: readonly Problem[] }) => (
  <>
    <p>{words.wrong}</p>
    <ul>
      {problems.slice(0, TOLD).map((problem) => (
        <li key={`${problem.place} ${problem.what}`}>{problemSentence(problem)}</li>
      ))}
    </ul>
  </>
)

const EarlierFile = ({ onFile }: { onFile: (files: readonly NamedFile[]) => void }) => (
  <p className="revisions-file">
    <label>
      {words.file}{' '}
      <input
        type="file"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile([{ name: file.name, bytes: file }])
        }}
      />
    </label>
  </p>
)
