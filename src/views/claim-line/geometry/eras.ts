/** Eras on the axis: where each is in sight, and which of their names have room. */
import type { Description } from '../../../model/description'
import type { Span } from '../../../model/time/span'
import type { Scale } from './timeScale'

export type Eras = Description['eras']

/** Where an era is in sight, px; null where it is not. */
export function eraPlace({ from, to }: Span, scale: Scale): { left: number; right: number } | null {
  const left = Math.max(scale.x(from), 0)
  const right = Math.min(scale.x(to), scale.width)
  return right - left > 1 ? { left, right } : null
}

export type NamedEra = {
  id: string
  title: string
  place: { left: number; right: number }
  /** Where its name begins, and the room that it has, px; null where there is none. */
  name: { left: number; room: number } | null
}

const LEAST_ERA = 112
/** How wide the name of a fold is, px. */
const FOLD_NAME = 50

/** The eras in sight. Names keep off each other and the names of folds.
 *  @param end how far a name may reach, px
 *  @param width of a name, px */
export function namedEras(
  eras: Eras,
  scale: Scale,
  end: number,
  width: (title: string) => number,
): NamedEra[] {
  const taken = scale.gaps.map(({ left, right }) => {
    const beyond = Math.max(FOLD_NAME - (right - left), 0) / 2 + 4
    return { left: left - beyond, right: right + beyond }
  })
  return eras.flatMap(({ id, title, dates }) => {
    const place = eraPlace(dates, scale)
    if (!place) return []
    const room = Math.max(place.right - place.left, Math.min(LEAST_ERA, width(title) + 2))
    const left = [place.left, place.right - room].find(
      (at) =>
        at >= 0 && at + room <= end && taken.every((other) => at + room < other.left || at > other.right),
    )
    if (left !== undefined) taken.push({ left, right: left + room + 4 })
    return { id, title, place, name: left === undefined ? null : { left, room } }
  })
}
