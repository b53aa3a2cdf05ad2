import { useEffect, useState } from 'react'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { carried } from './carried'
import type { Carried } from './linkOptions'

/** The data as a link can carry it; null while it is packed, where it is too large, and where the link names it. */
export function useCarried(): Carried | null {
  const store = useStoreItself()
  const { files, head, isOwn } = useClaimline(({ source, kept, description, view }) => ({
    files: source?.files,
    head: description && kept.heads[description.revision],
    isOwn: view.data === 'file',
  }))
  const [found, setFound] = useState<Carried | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files, or other words about them, are packed anew.
  useEffect(() => {
    if (!isOwn) return
    let current = true
    void carried(store.getState()).then((one) => current && setFound(one))
    return () => {
      current = false
      setFound(null)
    }
  }, [files, head, isOwn, store])
  return found
}
