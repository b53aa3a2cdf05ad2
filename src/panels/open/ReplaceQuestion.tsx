import { Dialog } from '../../look/controls/Dialog'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { openWords } from '../../words/en/data/open'
import { Sentence } from '../Datum'
import './open.css'

const words = openWords.replace

const NONE: readonly string[] = []

/** Asks what becomes of the reader's own data: files are added to it, or something takes its place. Closing it in any way
 *  leaves everything as it is. */
export function ReplaceQuestion() {
  const { asked, title, answer, dismiss, unsaved, begin } = useClaimline((state) => ({
    asked: state.replacing,
    title: state.description?.title ?? '',
    answer: state.answerReplacing,
    dismiss: state.dismissReplacing,
    unsaved: state.source?.files.unsaved ?? NONE,
    begin: state.begin,
  }))
  /** Saving first: what was to be opened is asked for again. */
  const save = () => {
    dismiss()
    begin({ is: 'save' })
  }
  if (!asked) return null
  const files = asked.is === 'files' ? asked.files.map(({ name }) => name) : null
  return (
    <Dialog title={words.title(title)} close={words.cancel} onClose={dismiss}>
      {unsaved.length > 0 && (
        <p>
          <strong>
            <Sentence text={growWords.work.unsaved(unsaved)} data={unsaved} />
          </strong>{' '}
          <button type="button" className="plain link" onClick={save}>
            {growWords.save.button}
          </button>
        </p>
      )}
      {files && (
        <p>
          <Sentence text={words.explained(files)} data={files} />
        </p>
      )}
      <p className="open-do" data-opens>
        {files && (
          <button type="button" className="button strong" onClick={() => void answer('add')}>
            {words.add}
          </button>
        )}{' '}
        <button type="button" className="button" onClick={() => void answer('replace')}>
          {words.replace}
        </button>
      </p>
    </Dialog>
  )
}
