import type { ReactNode } from 'react'
import { NO_COLUMNS, useMedia } from '../look/size/useMedia'
import { subjectsFiltered, voicesFiltered } from '../model/filters'
import { Chips } from '../panels/filters/Chips'
import { Intro } from '../panels/story/Intro'
import { useClaimline } from '../store/useStore'

/** Above the view where there is no start panel: what this is and where to start. Where there is no column of filters
 *  either, the filters that are set take its place, on a line of the same height: nothing below moves.
 *  @param total what stands at the line's end, where the head of the view has no room for it */
export function Notes({ total }: { total: ReactNode }) {
  const noColumns = useMedia(NO_COLUMNS)
  const filtered = useClaimline(({ view }) => voicesFiltered(view) || subjectsFiltered(view))
  return (
    <div className="page-notes">
      {noColumns && filtered ? <Chips /> : <Intro />}
      {total}
    </div>
  )
}
