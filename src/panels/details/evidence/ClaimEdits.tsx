import { EVENT_TITLE } from '../../../look/ids'
import { useCanEdit } from '../../../store/useCanEdit'
import { useClaimline, useStoreItself } from '../../../store/useStore'
import { growWords } from '../../../words/en/data/edit'

const words = growWords.ways

/** Corrects or withdraws a claim of the reader's own data. */
export function ClaimEdits({ claim, source }: { claim: string; source: string }) {
  const can = useCanEdit()
  const store = useStoreItself()
  const { event, begin } = useClaimline(({ view, begin }) => ({ event: view.event, begin }))
  if (!can || event === null) return null
  async function withdraw() {
    if (event === null) return
    await store.getState().withdraw(claim, event)
    // The button may have gone with the claim.
    const title = document.getElementById(EVENT_TITLE) ?? document.querySelector('main')
    if (!store.getState().task) title?.focus()
  }
  return (
    <>
      <button
        type="button"
        className="plain link"
        aria-label={words.correctName(source)}
        onClick={() => begin({ is: 'row', wanted: { claim, event } })}
      >
        {words.correct}
      </button>
      <button type="button" className="plain link" aria-label={words.withdrawName(source)} onClick={withdraw}>
        {words.withdraw}
      </button>
    </>
  )
}
