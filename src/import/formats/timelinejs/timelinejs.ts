/** TimelineJS' JSON: version 3, `{title, eras, events: [{start_date: {year, …}, text: {headline, text}}]}`, and
 *  version 2, `{timeline: {headline, date: [{startDate: "2011,3,23", headline, …}], era}}`. */
import type { Context, RowRead, TreeFormat } from '../../record/record'
import { eventIds } from '../eventIds'
import { held, isObject, listIn, textIn } from '../values'
import { readEra, readSlide, readTitle, type Slide, type SlideNames } from './timelinejsSlide'
import { wholeDate } from './timelinejsWholeDate'

/** How many entries are inspected to recognise a file. */
const LOOKED_AT = 100

export const timelinejs: TreeFormat = {
  name: 'TimelineJS JSON',
  fits: (value) => isVersion3(value) || isVersion2(value),
  *dates(value) {
    for (const slide of listIn(held(value, 'timeline'), 'date')) {
      for (const key of ['startDate', 'endDate']) yield textIn(slide, key)
    }
  },
  rows(value, context) {
    const timeline = held(value, 'timeline')
    return isObject(timeline) ? rowsOf2(timeline, context) : rowsOf3(value, context)
  },
}

function isVersion3(value: unknown): boolean {
  const slides = [...listIn(value, 'events').slice(0, LOOKED_AT), ...listIn(value, 'eras')]
  return slides.some((slide) => isObject(held(slide, 'start_date')))
}

function isVersion2(value: unknown): boolean {
  const slides = listIn(held(value, 'timeline'), 'date').slice(0, LOOKED_AT)
  return slides.some((slide) => isObject(slide) && 'startDate' in slide)
}

type Rows = Generator<{ place: string; read: RowRead }>

const notASlide = (place: string): RowRead => ({
  is: 'listed',
  remarks: [{ field: '', value: '', what: `${place} is no object: a slide is one` }],
})

function* rowsOf3(value: unknown, context: Context): Rows {
  const idOf = eventIds()
  const title = held(value, 'title')
  if (isObject(title)) {
    const text = held(title, 'text')
    yield { place: 'title', read: readTitle(textIn(text, 'headline'), textIn(text, 'text')) }
  }
  for (const [i, era] of listIn(value, 'eras').entries()) {
    const place = `eras[${i}]`
    yield { place, read: isObject(era) ? readEra(slideOf3(era)) : notASlide(place) }
  }
  for (const [i, slide] of listIn(value, 'events').entries()) {
    const place = `events[${i}]`
    yield { place, read: isObject(slide) ? readSlide(slideOf3(slide), context, idOf) : notASlide(place) }
  }
}

const namesOf3 = (which: string) => ({
  year: `${which}.year`,
  month: `${which}.month`,
  day: `${which}.day`,
  time: `${which}.hour`,
})
const NAMES_3: SlideNames = {
  start: namesOf3('start_date'),
  end: namesOf3('end_date'),
  headline: 'text.headline',
}

function slideOf3(slide: Record<string, unknown>): Slide {
  const [text, media] = [held(slide, 'text'), held(slide, 'media')]
  const [start, end] = [held(slide, 'start_date'), held(slide, 'end_date')]
  const worded = [start, end].map((date) => textIn(date, 'display_date')).filter(Boolean)
  return {
    id: textIn(slide, 'unique_id') || textIn(slide, 'uniqueid'),
    headline: textIn(text, 'headline'),
    text: textIn(text, 'text'),
    displayDate: textIn(slide, 'display_date') || worded.join(' – '),
    group: textIn(slide, 'group'),
    media: textIn(media, 'url'),
    caption: textIn(media, 'caption'),
    credit: textIn(media, 'credit'),
    start: dateOf3(start),
    end: dateOf3(end),
    names: NAMES_3,
  }
}

function dateOf3(date: unknown) {
  const part = (key: string) => (textIn(date, key) || '0').padStart(2, '0')
  const hour = textIn(date, 'hour')
  const time = hour && [hour, part('minute'), part('second')].join(':')
  return { year: textIn(date, 'year'), month: textIn(date, 'month'), day: textIn(date, 'day'), time }
}

const NAMES_2: SlideNames = {
  start: { year: 'startDate', month: 'startDate', day: 'startDate', time: 'startDate' },
  end: { year: 'endDate', month: 'endDate', day: 'endDate', time: 'endDate' },
  headline: 'headline',
}

function* rowsOf2(timeline: unknown, context: Context): Rows {
  const idOf = eventIds()
  const read = readTitle(textIn(timeline, 'headline'), textIn(timeline, 'text'))
  yield { place: 'timeline', read }
  for (const [i, era] of listIn(timeline, 'era').entries()) {
    const place = `timeline.era[${i}]`
    yield { place, read: isObject(era) ? readEra(slideOf2(era, context)) : notASlide(place) }
  }
  for (const [i, slide] of listIn(timeline, 'date').entries()) {
    const place = `timeline.date[${i}]`
    yield {
      place,
      read: isObject(slide) ? readSlide(slideOf2(slide, context), context, idOf) : notASlide(place),
    }
  }
  for (const [i, figure] of listIn(timeline, 'chart').entries())
    yield { place: `timeline.chart[${i}]`, read: charted(figure) }
}

/** A value of the chart that version 2 drew behind its slides. */
const charted = (figure: unknown): RowRead => ({
  is: 'listed',
  remarks: [
    {
      field: '',
      value: textIn(figure, 'headline') || textIn(figure, 'value'),
      what: 'is part of a chart, which is not read',
    },
  ],
})

function slideOf2(slide: Record<string, unknown>, { order }: Context): Slide {
  const asset = held(slide, 'asset')
  return {
    id: '',
    headline: textIn(slide, 'headline'),
    text: textIn(slide, 'text'),
    displayDate: textIn(slide, 'displayDate'),
    group: textIn(slide, 'tag'),
    media: textIn(asset, 'media'),
    caption: textIn(asset, 'caption'),
    credit: textIn(asset, 'credit'),
    start: wholeDate(textIn(slide, 'startDate'), order),
    end: wholeDate(textIn(slide, 'endDate'), order),
    names: NAMES_2,
  }
}
