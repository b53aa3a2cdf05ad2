import { useCanEdit } from '../../store/useCanEdit'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'

/** Writes a further claim about an event. */
export function WriteAbout({ event }: { event: string }) {
  const can = useCanEdit()
  const begin = useClaimline((state) => state.begin)
  if (!can) return null
  return (
    <p className="note">
      <button type="button" className="plain link" onClick={() => begin({ is: 'row', wanted: { event } })}>
        {growWords.ways.write}
      </button>
    </p>
  )
}
