import { useEffect, useState } from 'react'
import type { FileSet } from '../../store/state'
import { packedFiles } from './linkOptions'

/** The data as a link can carry it; null while it is packed, where it is too large, and where it need not be. */
export function usePacked(files: FileSet | null, wanted: boolean): string | null {
  const [packed, setPacked] = useState<string | null>(null)
  useEffect(() => {
    if (!files || !wanted) return
    let current = true
    void packedFiles(files).then((text) => current && setPacked(text))
    return () => {
      current = false
      setPacked(null)
    }
  }, [files, wanted])
  return packed
}
