/** An answer's lanes and marks and a dataset's eras, in the shape that vis-timeline takes. */
import type { Lane, Mark, Tile } from '../../../engine/answer/lane'
import type { Description } from '../../../model/description'
import { LONGEST } from '../../../model/time/window'
import { traySigns } from '../../../model/traySigns'
import { bounded } from './marks/boundedSpan'

/** An item as vis-timeline takes it; it keeps keys that it does not know. Text from data is never its `content`, which it
 *  reads as HTML. */
export type Item = {
  id: string
  start: number
  end: number
  content: string
  type: 'range' | 'background'
  group?: string
  label?: string
  /** Of its label, BCP 47. */
  language?: string
  className?: string
  /** How far down its lane it reaches, in rows; absent for what has no lane. */
  rows?: number
  /** A tile keeps its length however far its window is zoomed. */
  limitSize?: boolean
}
export type Group = {
  id: string
  label: string
  /** Of its label, BCP 47; '' where it is not known, and for words of the page. */
  language: string
  heading: boolean
  /** The affiliation under whose name the lane stands; '' where lanes are not grouped. */
  under: string
  /** Lines that its name needs. */
  nameLines: number
  /** Rows of signs in the lane's tray. */
  trayRows: number
  content: string
  order: number
  className: string
  /** Its place among the lanes, from 0; -1 for an affiliation's name. */
  position: number
  /** px; 0 where vis-timeline makes it as high as its contents. */
  height: number
  /** Of all lanes, where not all are drawn: "12 of 200"; else ''. */
  among: string
}

const NATURAL = { height: 0, among: '' }

/** Two signs to a row, and one row more where some are only counted. */
const trayRows = (signs: number, undated: number): number => Math.ceil(signs / 2) + (undated > signs ? 1 : 0)

/** The lines that a lane's name needs, or an affiliation's. */
export type NameLines = (name: string, heading: boolean) => number

/** Lanes as groups, each affiliation's name as a group of its own above its lanes. */
export function* lanes(all: Lane[], nameLines: NameLines = () => 1): Generator<Group> {
  let under = ''
  let position = 0
  let order = 0
  for (const { id, label, language, under: name, underLanguage, undated } of all) {
    if (name && name !== under) {
      under = name
      yield {
        id: `under ${name}`,
        label: name,
        language: underLanguage,
        heading: true,
        under: '',
        nameLines: nameLines(name, true),
        trayRows: 0,
        content: '',
        order: order++,
        className: 'heading',
        position: -1,
        ...NATURAL,
      }
    }
    yield {
      id,
      label,
      language,
      heading: false,
      under: name,
      nameLines: nameLines(label, false),
      trayRows: trayRows(traySigns(undated), undated),
      content: '',
      order: order++,
      className: 'lane',
      position: position++,
      ...NATURAL,
    }
  }
}

/** A mark or a tile, where it stands in time. A tile keeps its length however far its window is zoomed.
 *  @param rows how far down its lane it reaches */
export function itemOf(mark: Mark | Tile, rows: number): Item {
  const { from, to } = bounded(mark)
  const tile = 'bins' in mark ? { limitSize: false, className: 'density' } : { className: 'single' }
  const [id, group] = [mark.key, mark.lane]
  return { id, group, start: from, end: to, content: '', type: 'range', rows, ...tile }
}

/** Eras as bands behind all lanes. */
export function eras({ eras, language = '' }: Description): Item[] {
  return eras.map(({ id, title, dates }) => ({
    id: `era ${id}`,
    content: '',
    label: title,
    language,
    start: Math.max(dates.from, -LONGEST / 2),
    end: Math.min(dates.to, LONGEST / 2),
    type: 'background',
    className: 'era',
  }))
}
