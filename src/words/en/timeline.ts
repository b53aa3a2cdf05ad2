/** Words of the lanes and of what stands in them. */
import { digits } from './digits'
import { plural } from './plural'

/** A lane's name for assistive technology: "Volodymyr Zelensky, Ukraine", "MemoryBook, lane 2 of 723".
 *  @param under the affiliation under whose name it stands; '' where there is none
 *  @param among its place among all lanes, where not all are drawn: "2 of 723"; else '' */
export const laneGroupName = (label: string, under: string, among: string): string =>
  [label, under, among && `lane ${among}`].filter(Boolean).join(', ')

/** Ends the name of a mark: "2 of 5 in this row". */
export const placeWords = (at: number, of: number): string => `${digits(at)} of ${digits(of)} in this row`

/** Events beyond an end of the overview: "3 events before 2015", "1 event after 7 November 2022". */
export const outlierWords = (events: number, side: 'before' | 'after', date: string): string =>
  `${plural(events, 'event')} ${side} ${date}`
