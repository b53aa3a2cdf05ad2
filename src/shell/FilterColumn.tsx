import { useRef, useState } from 'react'
import { NO_COLUMNS, useMedia } from '../look/size/useMedia'
import { FilterFoot } from '../panels/filters/FilterFoot'
import { Filters } from '../panels/filters/Filters'
import { useClaimline } from '../store/useStore'
import { filterWords } from '../words/en/filters'
import { shellWords } from '../words/en/shell'
import { FilterDialog } from './FilterDialog'
import './filterColumn.css'

const words = shellWords.bar
const { some, all } = filterWords.group

/** Up to this width an open event takes the room of the filters. */
const TIGHT = '(width <= 90rem)'

/** The filters at the left. Where they are hidden, or an event needs their room, a rail with their name is left. */
export function FilterColumn() {
  const column = useRef<HTMLElement>(null)
  const narrow = useMedia(NO_COLUMNS)
  const tight = useMedia(TIGHT)
  const isOpen = useClaimline(({ view }) => view.event !== null)
  /** What the reader asked for; null where they said nothing. */
  const [wanted, setWanted] = useState<boolean | null>(null)
  const shown = wanted ?? !(isOpen && tight)
  const show = (next: boolean) => {
    setWanted(next)
    // The button that was pressed goes; the other takes its place.
    requestAnimationFrame(() => column.current?.querySelector<HTMLElement>('.filter-switch')?.focus())
  }
  return (
    <search
      ref={column}
      className={shown && !narrow ? 'filter-column' : 'filter-rail'}
      aria-label={words.filters}
    >
      {shown && !narrow ? (
        <>
          <Filters />
          <div className="filter-column-end">
            <FilterFoot />
            <button type="button" className="plain link filter-switch" onClick={() => show(false)}>
              {words.hideFilters}
            </button>
          </div>
        </>
      ) : (
        <>
          {narrow ? (
            <FilterDialog className="plain filter-switch" />
          ) : (
            <button
              type="button"
              className="plain filter-switch"
              aria-expanded={false}
              onClick={() => show(true)}
            >
              {words.filters}
            </button>
          )}
          <Shares />
        </>
      )}
    </search>
  )
}

/** "Sources included 26 of 41", "Events shown all 19": what the rail tells of the filters that it hides. */
function Shares() {
  const totals = useClaimline(({ answer }) => answer?.totals)
  if (!totals) return null
  const share = (name: string, included: number, of: number) => (
    <p className={included < of ? 'filter-share some' : 'filter-share'}>
      {name} <span>{included < of ? some(included, of) : all(of)}</span>
    </p>
  )
  return (
    <>
      {share(filterWords.sources.name, totals.sources, totals.ofSources)}
      {share(filterWords.events.name, totals.events, totals.ofEvents)}
    </>
  )
}
