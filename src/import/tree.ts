/** Nested values, JSON or XML, in other formats than the project's own; also tables written as JSON. */

import type { Inquiry, Reading } from '../model/opening'
import type { Gatherer } from './dataset/gather'
import { orderAmong, orderProblem } from './dates/fileOrder'
import { claimReview } from './formats/claimReview/claimReview'
import { linkedDataIn } from './formats/claimReview/page'
import { TREES } from './formats/formats'
import { asTable } from './formats/geojson'
import { isKml, readKml } from './formats/kml'
import { recordTable } from './formats/recordTable'
import { simile } from './formats/simile/simile'
import { isSimileXml, readSimileXml } from './formats/simile/simileXml'
import { type Finding, isObject, NOTHING_TO_READ } from './record/finding'
import type { TreeFormat } from './record/record'
import { contextFor } from './table/startTable'
import { readRows } from './table/table'

/** What the reader has to say before a file can be read, or what is wrong with it as a whole. */
export type Stopped = { inquiry: Inquiry } | { wrong: Finding }

/** @returns null where it was read; 'unknown' where it is of no format that is known here */
export function readTree(
  value: unknown,
  file: string,
  how: Reading,
  gather: Gatherer,
): Stopped | 'unknown' | null {
  const format = TREES.find((one) => one.fits(value))
  if (format) return readAs(format, value, file, how, gather)
  const table = asTable(value) ?? recordTable(value)
  if (!table && isEmptyList(value)) return { wrong: { place: '', value: '', what: NOTHING_TO_READ } }
  return table ? readRows(table, file, how, gather) : 'unknown'
}

/** `[]`, and an object whose lists are all empty, as services answer that have nothing: `{"data": []}`, `{}`, a collection
 *  whose `features` are null. */
function isEmptyList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (isObject(value) && (Object.keys(value).length === 0 || ('features' in value && !value.features)))
    return true
  const lists = isObject(value) ? Object.values(value).filter(Array.isArray) : []
  return lists.length > 0 && lists.every((list) => list.length === 0)
}

export function readXml(text: string, file: string, how: Reading, gather: Gatherer): Stopped | null {
  if (isKml(text)) {
    const read = readKml(text)
    return 'problem' in read ? { wrong: read.problem } : readRows(read.table, file, how, gather)
  }
  const inPage = linkedDataIn(text)
  if (claimReview.fits(inPage)) return readAs(claimReview, inPage, file, how, gather)
  if (!isSimileXml(text))
    return {
      wrong: {
        place: '',
        value: '',
        what: 'is neither KML, nor a timeline of SIMILE, nor a page with a ClaimReview in it',
      },
    }
  const read = readSimileXml(text)
  return 'problem' in read ? { wrong: read.problem } : readAs(simile, read.file, file, how, gather)
}

function readAs(
  format: TreeFormat,
  value: unknown,
  file: string,
  how: Reading,
  gather: Gatherer,
): Stopped | null {
  gather.recognised(format.name)
  gather.table()
  const told = how.order || !format.dates ? null : orderAmong(format.dates(value))
  const problem = told && orderProblem(file, told)
  if (problem) gather.problem(problem)
  let count = 0
  for (const { place, read } of format.rows(value, contextFor(file, how.order ?? told?.order))) {
    gather.row(read, { place: () => place, cells: () => [] })
    count++
  }
  return count ? null : { wrong: { place: '', value: '', what: NOTHING_TO_READ } }
}
