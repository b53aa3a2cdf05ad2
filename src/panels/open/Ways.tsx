import { useEffect, useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { DropHint } from './DropHint'
import { listen } from './listen'

/** The ways in that cannot be seen: files dropped anywhere, tables pasted outside fields. */
export function Ways() {
  const store = useStoreItself()
  const [dragging, setDragging] = useState(false)
  useEffect(() => listen(store, setDragging), [store])
  return dragging && <DropHint />
}
