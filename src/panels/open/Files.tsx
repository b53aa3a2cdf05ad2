import { useState } from 'react'
import { lazyPart } from '../../look/lazyPart'
import { loadGrammar } from '../../model/time/edtfDoor'
import { DEFAULT_DATA } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/edit'
import { openWords } from '../../words/en/open'
import { OpenDialog } from './OpenDialog'
import { Opening } from './Opening'
import { Origin } from './Origin'
import { Question } from './Question'

/** Loaded with the first table in no known format, together with the grammar of dates for its preview. */
const ColumnsQuestion = lazyPart(openWords.columnsPart, async () => {
  const [{ ColumnsQuestion }] = await Promise.all([import('./mapping/ColumnsQuestion'), loadGrammar()])
  return ColumnsQuestion
})

const ReplaceQuestion = lazyPart(
  openWords.replacePart,
  async () => (await import('./ReplaceQuestion')).ReplaceQuestion,
)

const RowDialog = lazyPart(growWords.form.part, async () => (await import('../edit/RowDialog')).RowDialog)
const SaveDialog = lazyPart(growWords.save.part, async () => (await import('../edit/SaveDialog')).SaveDialog)

/** Everything about the reader's own data: while it is opened, when it is open, and questions about it. */
export function Files() {
  const { opening, other, about, replacing, task, begin } = useClaimline((state) => ({
    opening: state.opening !== null || state.announced !== '',
    other: state.phase.is === 'ready' && state.view.data !== DEFAULT_DATA,
    about: state.inquiry?.of.about,
    replacing: state.replacing !== null,
    task: state.task,
    begin: state.begin,
  }))
  const [pasted, setPasted] = useState('')
  return (
    <>
      {opening && <Opening />}
      {other && <Origin />}
      {(about === 'encoding' || about === 'sheet') && <Question />}
      {about === 'columns' && <ColumnsQuestion />}
      {replacing && <ReplaceQuestion />}
      {task?.is === 'add' && (
        <OpenDialog adding pasted={pasted} onPasted={setPasted} onClose={() => begin(null)} />
      )}
      {task?.is === 'row' && <RowDialog wanted={task.wanted} />}
      {task?.is === 'save' && <SaveDialog />}
    </>
  )
}
