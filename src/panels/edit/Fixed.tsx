import { useState } from 'react'
import { writeJson } from '../../export/writeJson'
import { useStoreItself } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { aboutOf } from '../share/about'

const words = growWords.fixed

/** Offers to go on with the same data in a format that can be changed. */
export function Fixed() {
  const store = useStoreItself()
  const [failed, setFailed] = useState('')
  async function convert() {
    try {
      const state = store.getState()
      const [about, dataset] = [aboutOf(state, 'everything'), await state.exported('everything')]
      if (!about || !dataset) return
      const bytes = new Blob([writeJson(dataset, about)])
      await state.openFiles([{ name: `${about.title}.json`, bytes }])
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <p>{words.explained}</p>
      <p className="open-do" data-opens>
        <button type="button" className="button strong" onClick={convert}>
          {words.convert}
        </button>
      </p>
      {failed && <p role="alert">{words.failed(failed)}</p>}
    </>
  )
}
