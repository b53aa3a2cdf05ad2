/** An answer's lanes and a dataset's eras in the shape that vis-timeline takes. */
import type { Lane } from '../engine/engine'
import type { Description } from '../model/description'
import { LONGEST } from '../model/window'

/** What vis-timeline is given; it keeps keys that it does not know. Text from data is never its `content`. */
export type Item = {
  id: string
  start: number
  end: number
  content: string
  type: 'range' | 'background'
  group?: string
  row?: number
  label?: string
  className?: string
}
export type Group = {
  id: string
  label: string
  heading: boolean
  /** Rows of signs in the lane's tray. */
  trayRows: number
  content: string
  order: number
  className: string
}

/** Two signs to a row, and one row more where some are only counted. */
const trayRows = (signs: number, undated: number): number => Math.ceil(signs / 2) + (undated > signs ? 1 : 0)

/** Lanes as groups, each affiliation's name as a group of its own above its lanes. */
export function* lanes(all: Lane[]): Generator<Group> {
  let under = ''
  let order = 0
  for (const { id, label, under: name, tray, undated } of all) {
    if (name && name !== under) {
      under = name
      yield {
        id: `under ${name}`,
        label: name,
        heading: true,
        trayRows: 0,
        content: '',
        order: order++,
        className: 'heading',
      }
    }
    yield {
      id,
      label,
      heading: false,
      trayRows: trayRows(tray.length, undated),
      content: '',
      order: order++,
      className: 'lane',
    }
  }
}

/** Eras as bands behind all lanes. */
export function eras({ eras }: Description): Item[] {
  return eras.map(({ id, title, dates }) => ({
    id: `era ${id}`,
    content: '',
    label: title,
    start: Math.max(dates.from, -LONGEST / 2),
    end: Math.min(dates.to, LONGEST / 2),
    type: 'background',
    className: 'era',
  }))
}
