import { lazy, Suspense } from 'react'
import { Boundary } from '../../look/Boundary'
import { DEFAULT_DATA } from '../../model/view'
import { useClaimline } from '../../store/useStore'

const Opening = lazy(async () => ({ default: (await import('./Opening')).Opening }))
const Origin = lazy(async () => ({ default: (await import('./Origin')).Origin }))
const Question = lazy(async () => ({ default: (await import('./Question')).Question }))

const ColumnsQuestion = lazy(async () => (await import('./mapping/ColumnsQuestion')).columnsQuestion())

/** All about data that does not ship with the page: on its way, here, or asked about. */
export function Files() {
  const { opening, other, asks } = useClaimline(({ opening, said, view, phase, asks }) => ({
    opening: opening !== null || said !== '',
    other: phase.is === 'ready' && view.data !== DEFAULT_DATA,
    asks: asks?.about,
  }))
  return (
    <Suspense>
      {opening && <Opening />}
      {other && <Origin />}
      {asks === 'encoding' && <Question />}
      {asks === 'columns' && (
        <Boundary part="The question about the columns">
          <ColumnsQuestion />
        </Boundary>
      )}
    </Suspense>
  )
}
