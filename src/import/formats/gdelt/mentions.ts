/** Mentions of GDELT 2.0 (`….mentions.CSV`): 16 columns parted by tabs, without names. A row says that a document mentions an
 *  event, so it is that outlet's claim that the event took place. What the event is stands in the file of events; without
 *  it, an event is known by its number alone. The columns are those of GDELT's codebook for version 2.0. */

import type { Context, EventRecord, Remark, RowRead, TableFormat } from '../../record/record'
import { codedRows } from '../conflict/codedRows'
import { columnName, idText, listed, type Row } from '../conflict/row'
import { claimOfDocument, documentOf } from './document'
import { noNumber, WHEN_FOUND } from './events'
import { readUpdate, updateTime } from './updateTime'

const COLUMNS =
  'GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras'.split(
    ' ',
  )

/** Is the first row a mention? The event's number, the times of two updates and the kind of the document say so. */
const isRow = (cells: readonly string[]): boolean =>
  cells.length === COLUMNS.length &&
  /^\d+$/.test(cells[0] ?? '') &&
  updateTime(cells[1] ?? '') !== null &&
  updateTime(cells[2] ?? '') !== null &&
  /^\d$/.test(cells[3] ?? '')

export const gdeltMentions: TableFormat = {
  name: 'GDELT 2.0 mentions',
  fits: (header) => {
    const names = new Set(header.map(columnName))
    return ['globaleventid', 'mentiontimedate', 'mentionidentifier'].every((name) => names.has(name))
  },
  headless: (cells) => (isRow(cells) ? COLUMNS : null),
  reader: codedRows({}, readRow),
}

function readRow(row: Row, _count: number, _context: Context): RowRead {
  const id = idText(row('globaleventid'))
  if (!/^\d+$/.test(id)) return { is: 'listed', remarks: [noNumber(row('globaleventid'))] }
  const document = documentOf(row('mentionidentifier'), row('mentionsourcename'))
  if (!document) return { is: 'listed', remarks: [NOBODY] }
  const remarks: Remark[] = []
  const reported = readUpdate(row, 'mentiontimedate', remarks)
  const claim = claimOfDocument(document, textOf(row), reported, noteOf(row))
  const event: EventRecord = { id, title: `GDELT event ${id}`, refers: true, claims: [claim] }
  return { is: 'loaded', event, remarks }
}

const NOBODY: Remark = {
  field: 'mentionsourcename',
  value: '',
  what: 'is empty, and so is mentionidentifier: nobody is named who mentions the event',
}

/** In which of the document's sentences GDELT found it. */
function textOf(row: Row): string {
  const sentence = idText(row('sentenceid'))
  return sentence ? `Mentions the event in sentence ${sentence}.` : 'Mentions the event.'
}

function noteOf(row: Row): string {
  const confidence = idText(row('confidence'))
  const language = /srclc:(\w+)/.exec(row('mentiondoctranslationinfo'))?.[1]
  const citation = documentOf(row('mentionidentifier'))?.url === '' ? row('mentionidentifier') : ''
  return listed(
    [
      WHEN_FOUND,
      confidence && `GDELT’s confidence that it found the event: ${confidence} %.`,
      language ? `GDELT read it in a translation from the language “${language}”.` : '',
      citation && `The document is cited as “${citation}”.`,
    ],
    ' ',
  )
}
