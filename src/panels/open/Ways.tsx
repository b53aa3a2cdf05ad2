import { useEffect, useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { DropHint } from './DropHint'
import { listen } from './listen'

/** Opens files that are dropped anywhere, and tables that are pasted outside of fields. */
export function Ways() {
  const store = useStoreItself()
  const [dragging, setDragging] = useState(false)
  useEffect(() => listen(store, setDragging), [store])
  return dragging && <DropHint />
}
