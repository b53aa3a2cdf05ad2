import { lazy, Suspense, useEffect, useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { listen } from './listen'

const DropHint = lazy(async () => ({ default: (await import('./DropHint')).DropHint }))

/** The ways in that cannot be seen: files dropped anywhere, tables pasted outside fields. */
export function Ways() {
  const store = useStoreItself()
  const [dragging, setDragging] = useState(false)
  useEffect(() => listen(store, setDragging), [store])
  return <Suspense>{dragging && <DropHint />}</Suspense>
}
