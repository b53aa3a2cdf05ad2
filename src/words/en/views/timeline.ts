/** Words of the lanes and of what stands in them. */
import { digits } from '../digits'
import { plural } from '../plural'

/** A lane's name for assistive technology: "Volodymyr Zelensky, Ukraine", "MemoryBook, lane 2 of 723".
 *  @param under the affiliation under whose name it stands; '' where there is none
 *  @param among its place among all lanes, where not all are drawn: "2 of 723"; else '' */
export const laneGroupName = (label: string, under: string, among: string): string =>
  [label, under, among && `lane ${among}`].filter(Boolean).join(', ')

/** Ends the name of a mark: "2 of 5 in this row". */
export const placeWords = (at: number, of: number): string => `${digits(at)} of ${digits(of)} in this row`

/** Reports beyond an end of their strip: "3 claims before 2 December 2013". */
export const outsideStripWords = (claims: number, side: 'before' | 'after', date: string): string =>
  `${plural(claims, 'claim')} ${side} ${date}`

/** A lane's place among all: "12 of 1,200". */
export const laneAmong = (at: number, of: number): string => `${digits(at)} of ${digits(of)}`

export const timelineWords = {
  name: 'Timeline',
  showAll: 'Show all dates',
  noEvent: 'This dataset has no event.',
  noDate: 'No event of this dataset has a date that can be drawn.',
  noMark: 'No mark stands in this window.',
  signs: 'Signs',
  soft: 'Soft ends: not exact',
  ticks: 'Short lines: dates that sources give',
  density: 'Height: the square root of how many stand there',
  densityBelow: 'Below the line: denies or doubts',
  hollow: 'Dotted ring: gives no date',
  tie: 'Line: stand against each other',
}

/** Events far from all others: "3 events before 2 December 2013". */
export const outlierWords = (events: number, side: 'before' | 'after', date: string): string =>
  `${plural(events, 'event')} ${side} ${date}`
