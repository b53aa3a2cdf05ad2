import { useState } from 'react'
import { lazyPart } from '../../look/late/lazyPart'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { openWords } from '../../words/en/data/open'
import { OpenDialog } from './OpenDialog'

const ReplaceQuestion = lazyPart(
  openWords.replacePart,
  async () => (await import('./ReplaceQuestion')).ReplaceQuestion,
)

const RowDialog = lazyPart(growWords.form.part, async () => (await import('../edit/RowDialog')).RowDialog)
const SaveDialog = lazyPart(growWords.save.part, async () => (await import('../edit/SaveDialog')).SaveDialog)

/** Dialogs in which the reader's own data is changed, or gives way to other data. */
export function Tasks() {
  const { replacing, task, begin } = useClaimline((state) => ({
    replacing: state.replacing !== null,
    task: state.task,
    begin: state.begin,
  }))
  const [pasted, setPasted] = useState('')
  return (
    <>
      {replacing && <ReplaceQuestion />}
      {task?.is === 'add' && (
        <OpenDialog adding pasted={pasted} onPasted={setPasted} onClose={() => begin(null)} />
      )}
      {task?.is === 'row' && <RowDialog wanted={task.wanted} />}
      {task?.is === 'save' && <SaveDialog />}
    </>
  )
}
