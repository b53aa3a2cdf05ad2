/** A slide of TimelineJS, from its sheet or its JSON, as one row. TimelineJS names no sources (a credit is the
 *  picture's), so the file itself asserts each slide. */

import { beginning, isAddress, linksIn, linksTo, plainLine, plainText } from '../../cells/plainText'
import type { Context, DatasetHead, Remark, RowRead } from '../../record/record'
import type { EventIds } from '../eventIds'
import { readSlideDate, spellSpan } from './timelinejsDate'

/** The texts of a slide, as HTML, '' where missing; `names`: what its file calls the fields. */
export type Slide = {
  id: string
  headline: string
  text: string
  displayDate: string
  group: string
  media: string
  caption: string
  credit: string
  start: DateText
  end: DateText
  names: SlideNames
}
type DateText = { year: string; month: string; day: string; time: string }
export type SlideNames = { start: DateText; end: DateText; headline: string }

/** Reads a slide as an event with one claim; `idOf` gives an id to a title. */
export function readSlide(slide: Slide, context: Context, idOf: EventIds): RowRead {
  const { headline: field, start } = slide.names
  const titled = titleOf(slide)
  if (!titled) {
    const what = 'is missing, and so are a text and a caption: nothing says what took place'
    return { is: 'listed', remarks: [{ field, value: '', what }] }
  }
  const date = dateOf(slide)
  const remarks: Remark[] = [...date.remarks]
  if (!date.edtf) remarks.push({ field: start.year, value: '', what: 'is missing: the event has no date' })
  if (titled.borrowed) {
    const what = 'is missing: the beginning of the text stands as the title'
    remarks.push({ field, value: titled.title, what })
  }
  const quoted = quotation(slide.media)
  const text = plainText(slide.text)
  const [url, ...links] = linksIn([slide.headline, slide.text, quoted && slide.media].join(' '))
  const note = noteOf({ ...slide, media: quoted && !text ? '' : slide.media }, date.note, links)
  const claim = {
    source: { name: context.title },
    stance: 'asserts' as const,
    text: text || quoted || titled.title,
    ...(date.edtf && { occurred: date.edtf }),
    ...(url && { url }),
    ...(note && { note }),
  }
  const group = plainLine(slide.group)
  const event = {
    id: idOf(titled.title, slide.id),
    title: titled.title,
    ...(group && { tags: [group] }),
    claims: [claim],
  }
  return { is: 'loaded', event, remarks }
}

function titleOf({ headline, text, caption }: Slide): { title: string; borrowed: boolean } | null {
  const title = plainLine(headline)
  if (title) return { title, borrowed: false }
  const instead = beginning(plainText(text)) || beginning(plainText(caption))
  return instead ? { title: instead, borrowed: true } : null
}

const dateOf = ({ start, end, names }: Slide) =>
  spellSpan(readSlideDate(start, names.start), readSlideDate(end, names.end), names.start.year)

/** The words of a quotation, which a slide may show instead of a picture; '' for other media. */
const quotation = (media: string): string =>
  /<blockquote\b/i.test(media) ? plainText(media.replace(/<cite\b/gi, ' — $&')) : ''

/** The note: the file's own words for the date, its media, and its links. */
function noteOf(
  { displayDate, media, caption, credit }: Slide,
  ofDate: string,
  links: readonly string[],
): string {
  const worded = plainLine(displayDate)
  const shown = [shownBy(media), plainLine(caption), plainLine(credit)].filter(Boolean).join(' · ')
  return [
    worded && `The file words the date “${worded}”.`,
    ofDate,
    shown && `Shown with it: ${shown}`,
    linksTo(links),
  ]
    .filter(Boolean)
    .join(' ')
}

const EMBEDDED = /<(?:iframe|img|video|audio|source|embed)\b[^<>]*?\ssrc\s*=\s*["']?([^\s"'<>]+)/i

/** Media by their address, also of embedded ones; otherwise their words, as of a quotation. */
function shownBy(media: string): string {
  const address = EMBEDDED.exec(media)?.[1] ?? media
  // An address without a protocol: `//example.org/a.jpg`.
  const whole = address.replace(/^\/\/(?=\w)/, 'https://')
  return isAddress(whole) ? whole : quotation(media) || plainLine(media)
}

/** An era, exact to the day; listed where anything is wrong with its dates. */
export function readEra(slide: Slide): RowRead {
  const toTheDay = (date: DateText) => ({ ...date, time: '' })
  const { edtf, remarks } = dateOf({ ...slide, start: toTheDay(slide.start), end: toTheDay(slide.end) })
  const [first, ...more] = remarks
  if (first) return { is: 'listed', remarks: [first, ...more] }
  if (!edtf) {
    const what = 'is missing: a band of the background needs a date'
    return { is: 'listed', remarks: [{ field: slide.names.start.year, value: '', what }] }
  }
  return { is: 'era', era: { title: titleOf(slide)?.title ?? edtf, span: edtf } }
}

/** The title slide: it describes the whole, not an event. */
export function readTitle(headline: string, text: string): RowRead {
  const title = plainLine(headline)
  const summary = plainText(text)
  const head: DatasetHead = { ...(title && { title }), ...(summary && { summary }) }
  return { is: 'head', head }
}
