import { useEffect } from 'react'
import { say, useSaid } from '../../look/said'
import { useStoreItself } from '../../store/useStore'
import { announceChanges } from './announceChanges'

/** Says each change once, for whoever does not see it. It is the page's only live status. */
export function Announcer() {
  const store = useStoreItself()
  useEffect(() => announceChanges(store, say), [store])
  return <Aloud />
}

/** The words last said. Words that are said again are put in anew, so that they are heard again.
 *  @param inDialog does it stand in a dialog? While that is open, only this is heard */
export function Aloud({ inDialog = false }: { inDialog?: boolean }) {
  const { words, times } = useSaid(inDialog)
  return (
    <output className="unseen" aria-atomic="true">
      {words && <span key={times}>{words}</span>}
    </output>
  )
}
