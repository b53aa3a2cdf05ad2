import { isOwn } from './own/replacing'
import { useClaimline } from './useStore'

/** Can the open data be changed? It is the reader's own, and no view of it that stands in another page. */
export const useCanEdit = (): boolean =>
  useClaimline((state) => isOwn(state) && !state.view.embed && state.published === null)
