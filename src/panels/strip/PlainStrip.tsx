import { overviewWindow, zoomed } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { Strip } from './Strip'
import { linearScale } from './scale'

/** The strip with all time, but for outliers, drawn evenly; nothing where nothing is dated. */
export function PlainStrip() {
  const extent = useClaimline(({ description }) => description?.extent ?? null)
  const bulk = useClaimline(({ description }) => description?.bulk ?? null)
  if (!extent) return null
  const whole = overviewWindow(extent, bulk)
  return <Strip whole={whole} scaleOf={(width) => linearScale(whole, width)} zoomed={zoomed} />
}
