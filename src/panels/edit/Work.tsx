import { useEffect } from 'react'
import { inField } from '../../look/keys/inField'
import { isUnsaved } from '../../store/own/replacing'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { Sentence } from '../Datum'

const words = growWords.work

/** What was changed and not saved, with the ways to undo it and to save it. */
export function Work() {
  const store = useStoreItself()
  const { files, did, undone, before, unsaved, begin, undo, redo } = useClaimline((state) => ({
    files: state.source?.files.unsaved ?? NONE,
    before: state.source?.files.before !== undefined,
    did: state.source?.files.did,
    undone: state.source?.files.undone !== undefined,
    unsaved: isUnsaved(state),
    begin: state.begin,
    undo: state.undo,
    redo: state.redo,
  }))
  useEffect(() => {
    if (!unsaved) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [unsaved])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      if (inField(event.target) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
      if (!act) return
      event.preventDefault()
      void act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
  /** The button may go with what it does. */
  const press = async (act: () => Promise<void>) => {
    await act()
    const { source } = store.getState()
    if (!source?.files.before || !source.files.undone)
      document.querySelector<HTMLElement>('[data-work] button')?.focus()
  }
  if (!before && !undone && !unsaved) return null
  return (
    <span data-work>
      {unsaved && (
        <span className="origin-rows">
          <Sentence text={words.unsaved(files)} data={files} />
        </span>
      )}{' '}
      {before && (
        <button
          type="button"
          className="plain link"
          aria-keyshortcuts="Control+Z"
          onClick={() => press(undo)}
        >
          {words.undo} {did && <span className="unseen">{words.did[did]}</span>}
        </button>
      )}{' '}
      {undone && (
        <button
          type="button"
          className="plain link"
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => press(redo)}
        >
          {words.redo}
        </button>
      )}{' '}
      <button type="button" className="plain link" onClick={() => begin({ is: 'save' })}>
        {growWords.save.button}
      </button>{' '}
    </span>
  )
}

const NONE: readonly string[] = []
