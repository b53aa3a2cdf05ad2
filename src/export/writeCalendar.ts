/** The dated events of a dataset as a calendar (RFC 5545, with the properties of RFC 7986 for the calendar itself). No
 *  date is made more exact than it is: an event whose day is not known takes all days of its span, and says so. */
import type { Claim, Dataset, Event, Source } from '../model/claim'
import type { EventSpan } from '../model/judgement/eventSpan'
import { DAY } from '../model/time/span'
import { exportWords } from '../words/en/share/exported'
import { type About, shortRevision, type Written } from './about'
import { contentLine, dateValue, instantValue, textValue } from './calendarLines'
import type { Told, ToldEvent } from './told'

/** @param made when the file is written, ms */
export function writeCalendar(dataset: Dataset, told: Told, about: About, made: number): Written {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  let [undated, beyond] = [0, 0]
  const entries = dataset.events.flatMap((event) => {
    const known = told.get(event.id)
    if (!known?.eventSpan || !isBounded(known.eventSpan)) {
      undated++
      return []
    }
    const dates = datesOf(known.eventSpan)
    if (!dates) {
      beyond++
      return []
    }
    return entry(event, known, dates, { sources, dataset, about, made })
  })
  const without = exportWords.notInCalendar(undated, beyond)
  if (!entries.length) return { text: '', without }
  const words = exportWords.about(about, shortRevision(about))
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Claimline//Claimline//EN'),
    ...['NAME', 'X-WR-CALNAME'].map((name) => contentLine(name, textValue(about.title))),
    contentLine('DESCRIPTION', textValue([...words, ...without].join('\n'))),
    ...(about.link ? [contentLine('URL', about.link)] : []),
    contentLine('X-CLAIMLINE-REVISION', about.revision),
    ...(about.license ? [contentLine('X-CLAIMLINE-LICENSE', textValue(about.license))] : []),
    ...(about.leftOut ? [contentLine('X-CLAIMLINE-LEFT-OUT', textValue(about.leftOut))] : []),
  ]
  return { text: [...head, ...entries, contentLine('END', 'VCALENDAR')].join(''), without }
}

type Context = { sources: ReadonlyMap<string, Source>; dataset: Dataset; about: About; made: number }

function entry(event: Event, told: ToldEvent, dates: string[], context: Context): string[] {
  const { dataset, about, made, sources } = context
  const { id, title, summary, place, tags = [], claims } = event
  const described = [
    exportWords.eventDates(told),
    summary ?? '',
    claims.map((claim) => claimLine(claim, told, sources)).join('\n'),
    exportWords.about(about, shortRevision(about)).join('\n'),
  ]
  const text = (name: string, value: string | undefined) =>
    value ? [contentLine(name, textValue(value))] : []
  return [
    contentLine('BEGIN', 'VEVENT'),
    ...text('UID', `${encodeURIComponent(id)}.${encodeURIComponent(dataset.id)}@claimline`),
    contentLine('DTSTAMP', instantValue(made) ?? ''),
    ...dates,
    ...text('SUMMARY', exportWords.calendarTitle(title, told)),
    ...text('DESCRIPTION', described.filter(Boolean).join('\n\n')),
    ...text('LOCATION', place?.name),
    ...(place?.lat === undefined ? [] : [contentLine('GEO', `${place.lat};${place.lon}`)]),
    ...(tags.length ? [contentLine('CATEGORIES', tags.map(textValue).join(','))] : []),
    // It takes nobody's time.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ]
}

function claimLine(claim: Claim, { claims }: ToldEvent, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(claim.source)
  return exportWords.claim({
    ...claim,
    by: source?.name ?? claim.source,
    side: source?.affiliation ?? '',
    via: (claim.via ?? []).map((carrier) => sources.get(carrier)?.name ?? carrier),
    told: claims.get(claim.id) ?? null,
  })
}

const isBounded = ({ from, to }: EventSpan): boolean => Number.isFinite(from) || Number.isFinite(to)

/** Start and end of an entry; of a span that is open at one side, its bounded day. Null for days that the format cannot
 *  write. */
function datesOf({ from, to, fromUnit, toUnit }: EventSpan): string[] | null {
  const fine = [fromUnit, toUnit].every((unit) => unit === 'minute' || unit === 'second')
  const [first, last] = [Number.isFinite(from) ? from : to - 1, Number.isFinite(to) ? to : from + 1]
  if (fine && first === from && last === to) {
    const [start, end] = [instantValue(from), instantValue(to)]
    return start && end ? [contentLine('DTSTART', start), contentLine('DTEND', end)] : null
  }
  const [start, end] = [dateValue(first), dateValue(Math.ceil(last / DAY) * DAY)]
  if (!start || !end) return null
  return [contentLine('DTSTART;VALUE=DATE', start), contentLine('DTEND;VALUE=DATE', end)]
}
