import { defaultWindow, zoomed } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { Strip } from './Strip'
import { linearScale } from './scale'

/** The strip with all time drawn evenly; nothing where nothing is dated. */
export function PlainStrip() {
  const extent = useClaimline(({ description }) => description?.extent ?? null)
  if (!extent) return null
  const whole = defaultWindow(extent)
  return <Strip whole={whole} scaleOf={(width) => linearScale(whole, width)} zoomed={zoomed} />
}
