import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Does the window match a media query? Renders again when that changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query])
  const follow = useCallback(
    (changed: () => void) => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [media],
  )
  return useSyncExternalStore(follow, () => media.matches)
}

/** Below this rows and cards read as paragraphs. As in list.css and page.css. */
export const NARROW = '(width < 45rem)'

/** Below this there is no room for a column of filters: they stand in a dialog. As in page.css. */
export const NO_COLUMNS = '(width < 68.75rem)'

/** Below this the details stand beside the field only while an event is selected. As in page.css. */
export const NO_START = '(width < 77.5rem)'

/** Below this the page scrolls as one, and an open event is a page of its own. As in page.css. */
export const PHONE = '(width < 45rem)'
