/** Marks that are drawn singly, told from the records of their events. */
import type { Mark, Tile } from '../answer/lane'
import { makeMarks } from '../memory/field/allMarks/makeMarks'
import { markOf } from '../memory/field/mark'
import { marksInTiles } from '../memory/field/marks'
import { groupedBy } from '../memory/stages'
import { eventNumber, type InSight, inSight, judgedIn } from './inSight'
import type { Put } from './put'

/** More marks than any event has. */
const MARKS = 2 ** 20

/** A mark as one number, in the file's order. @param i its place, from 1, among the marks of event `e` */
export const markNumber = (e: number, i: number): number => e * MARKS + i

/** @param numbers see `markNumber` */
export async function tellMarks(put: Put, numbers: readonly number[]): Promise<Mark[]> {
  if (!numbers.length) return []
  const seen = await inSight(
    put.asking,
    put.known,
    numbers.map((number) => Math.floor(number / MARKS)),
  )
  const { judged, allMarks } = marksOf(put, seen)
  return numbers.map((number) => {
    const e = seen.at.get(Math.floor(number / MARKS)) ?? 0
    return markOf(judged, allMarks, (allMarks.ofEvent[e] ?? 0) + (number % MARKS) - 1)
  })
}

/** The selected event's marks that tiles count, so that they can be drawn above them. */
export async function selectedInTiles(put: Put, marks: readonly (Mark | Tile)[]): Promise<Mark[]> {
  if (!marks.some((mark) => 'bins' in mark)) return []
  const number = await eventNumber(put.asking, put.known, put.question.view.event)
  if (number === null) return []
  const seen = await inSight(put.asking, put.known, [number])
  const { judged, allMarks, visibility } = marksOf(put, seen)
  return marksInTiles(judged, { allMarks, visibility }, marks, seen.at.get(number) ?? 0)
}

/** All marks of the events in sight. */
function marksOf({ question: { view } }: Put, seen: InSight) {
  const { judged, stages } = judgedIn(seen, view)
  const { columns, description } = seen.dataset
  return {
    judged,
    allMarks: makeMarks(columns, description, judged.judgement, groupedBy(view)),
    visibility: stages.visibility(),
  }
}
