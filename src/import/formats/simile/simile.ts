/** SIMILE Timeline's JSON, `{dateTimeFormat, events: [{start, latestStart, earliestEnd, end, isDuration, title,
 *  description, link}]}`. Its XML is converted to the same shape (`simileXml.ts`). SIMILE names no sources, so the
 *  file itself asserts each event. */

import { beginning, isAddress, linksIn, linksTo, oneLine, plainText } from '../../cells/plainText'
import type { Context, RowRead, TreeFormat } from '../../record/record'
import { eventIds } from '../eventIds'
import { held, isObject, listIn, textIn } from '../values'
import { simileTime } from './simileTime'

/** The XML as JSON, and for each event the line on which it begins, from 1. */
export type SimileFile = { events: Record<string, unknown>[]; lines: number[]; isXml: true }

const DATES = ['start', 'latestStart', 'earliestEnd', 'end']
const LOOKED_AT = 100

export const simile: TreeFormat = {
  name: 'SIMILE Timeline',

  fits(value) {
    if (!Array.isArray(held(value, 'events'))) return false
    const events = listIn(value, 'events').slice(0, LOOKED_AT)
    const isOne = (event: unknown) => DATES.some((key) => textIn(event, key)) && textIn(event, 'title') !== ''
    return events.some(isOne) || typeof held(value, 'dateTimeFormat') === 'string'
  },

  *dates(value) {
    for (const event of listIn(value, 'events')) for (const key of DATES) yield textIn(event, key)
  },

  *rows(value, context) {
    const idOf = eventIds()
    const lines = listIn(value, 'lines')
    const isXml = held(value, 'isXml') === true
    for (const [i, event] of listIn(value, 'events').entries()) {
      const place = isXml ? `line ${String(lines[i])}` : `events[${i}]`
      yield { place, read: readEvent(event, isXml, context, idOf) }
    }
  },
}

function readEvent(
  event: unknown,
  isXml: boolean,
  context: Context,
  idOf: (title: string) => string,
): RowRead {
  const html = textIn(event, 'description')
  const text = plainText(html)
  const title = titleOf(event, text)
  if (!isObject(event) || !title) {
    const what = isObject(event) ? 'is missing, and so is a description' : 'should be an object'
    return { is: 'listed', remarks: [{ field: isObject(event) ? 'title' : '', value: '', what }] }
  }
  const { occurred, note, remarks } = simileTime(event, isDuration(event, isXml), context.order)
  const [link, image] = [textIn(event, 'link'), textIn(event, 'image')]
  const [url, ...links] = [...new Set([...[link].filter(isAddress), ...linksIn(html)])]
  const notes = [
    note,
    image && `Shown with it: ${image}`,
    link && !isAddress(link) && `The file’s link: ${link}`,
    linksTo(links),
  ]
    .filter(Boolean)
    .join(' ')
  const claim = {
    source: { name: context.title },
    stance: 'asserts' as const,
    text: text || title,
    ...(occurred && { occurred }),
    ...(url && { url }),
    ...(notes && { note: notes }),
  }
  return { is: 'loaded', event: { id: idOf(title), title, claims: [claim] }, remarks }
}

const titleOf = (event: unknown, text: string): string =>
  oneLine(textIn(event, 'title')) || oneLine(textIn(event, 'caption')) || beginning(text)

/** Does the event last from its start to its end, or take place at some time between? Where the file does not say,
 *  SIMILE draws an event with an end as lasting in JSON, and as an instant in XML. */
function isDuration(event: Record<string, unknown>, isXml: boolean): boolean {
  const said = textIn(event, 'isDuration') || textIn(event, 'durationEvent')
  return said ? said.toLowerCase() === 'true' : !isXml
}
