import { useEffect, useState } from 'react'
import { Dialog } from '../../look/controls/Dialog'
import type { EditableRow, RowWanted } from '../../model/edit'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { Fixed } from './Fixed'
import { RowForm } from './RowForm'
import './edit.css'

const words = growWords.form

type Found = { row: EditableRow | null } | { failed: string }

/** A form for one row of the reader's own data: a new claim, one to be corrected, or a row that was not loaded. Closing it
 *  changes nothing. */
export function RowDialog({ wanted }: { wanted: RowWanted }) {
  const store = useStoreItself()
  const begin = useClaimline((state) => state.begin)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let stale = false
    rowFor(wanted, store.getState().rowToEdit)
      .catch((error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }))
      .then((now) => stale || setFound(now))
    return () => {
      stale = true
    }
  }, [store, wanted])
  const row = found && 'row' in found ? found.row : null
  const isNew = !('row' in wanted) && !('claim' in wanted)
  const title = found && !row && 'row' in found ? growWords.fixed.title : isNew ? words.write : words.correct
  const close = () => {
    // A change that is under way is not made.
    store.getState().cancelOpening()
    begin(null)
  }
  return (
    <Dialog title={title} close={words.cancel} onClose={close}>
      {!found && <p role="status">{words.loading}</p>}
      {found && 'failed' in found && <p role="alert">{growWords.fixed.failed(found.failed)}</p>}
      {row && <RowForm key={`${row.file} ${row.place}`} row={row} />}
      {found && 'row' in found && !row && <Fixed />}
    </Dialog>
  )
}

/** A claim about an event of a file that cannot be changed begins in one that can. */
async function rowFor(
  wanted: RowWanted,
  rowToEdit: (wanted: RowWanted) => Promise<EditableRow | null>,
): Promise<Found> {
  const row = await rowToEdit(wanted)
  const isAbout = !row && !('row' in wanted) && !('claim' in wanted) && wanted.event !== null
  return { row: isAbout ? await rowToEdit({ event: null }) : row }
}
