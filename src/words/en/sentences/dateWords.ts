/** Dates in English words that are never more exact than the date itself. */

import type { Dated, End, Member, Point, Unit } from '../../../model/time/dateTypes'
import { isFine, parseDay } from '../../../model/time/days'
import type { Span } from '../../../model/time/span'
import { clockName, collapse, decadeName, type Name, nameAt, nameOf, type Style, spell } from './dateNames'

type EventSpan = Span & { fromUnit: Unit; toUnit: Unit }

const UNKNOWN = 'at an unknown time'

/** A full phrase, for use after "says:" or alone: "some time in October 2024", "from 8 to 13 October 2024". */
export function inWords(date: Dated): string {
  if (date.kind === 'point') return pointPhrase(date.point)
  if (date.kind === 'interval') return intervalPhrase(date.start, date.end, 'long')
  const and = date.kind === 'allOf' ? 'and' : 'or'
  const phrases = () => date.members.map((member) => memberPhrase(member, and))
  return plainList(date.members, and, 'long') ?? inRow(phrases(), and)
}

/** What a claim gives as its date. @param written as the file has it; '' where it gives none */
export const givenDate = ({ dated, written }: { dated: Dated | null; written: string }): string =>
  dated ? inWords(dated) : written ? `“${written}”, which cannot be placed` : 'gives no date'

/** Short forms, where space is tight: "6 Dec 2024", "8–13 Oct 2024", "between 13 and 15 Dec 2024", "by 9 Dec 2024". */
export function shortWords(date: Dated): string {
  if (date.kind === 'point') return briefPoint(date.point)
  if (date.kind === 'interval') return briefInterval(date.start, date.end)
  const { members, kind } = date
  const list = members.length <= 3 ? plainList(members, kind === 'allOf' ? 'and' : 'or', 'short') : null
  if (list) return list.replace(/^(on|in) /, '')
  const often = kind === 'allOf' ? 'at times ' : ''
  if (date.from === -Infinity && date.to === Infinity) return UNKNOWN
  if (date.from === -Infinity) return `${often}${spell(nameAt(date.to - 1, date.toUnit, 'short'))} or earlier`
  if (date.to === Infinity) return `${often}${spell(nameAt(date.from, date.fromUnit, 'short'))} or later`
  return `${often}between ${collapse(spanNames(date)).join(' and ')}`
}

/** An event's span, from the dates of several claims: "6–12 Dec 2024", "Nov–15 Dec 2024", "by 12 Nov 2024". */
export function spanWords(eventSpan: EventSpan): string {
  const { from, to, fromUnit, toUnit } = eventSpan
  if (from === -Infinity && to === Infinity) return UNKNOWN
  if (from === -Infinity) return `by ${endOf(toUnit)}${spell(nameAt(to - 1, toUnit, 'short'))}`
  if (to === Infinity) return `from ${spell(nameAt(from, fromUnit, 'short'))}`
  return clockSpan(eventSpan) ?? decadeSpan(eventSpan) ?? dash(...spanNames(eventSpan))
}

/** `2024-12-15` → "15 December 2024". A text that is no day is returned unchanged. */
export function dayWords(day: string): string {
  const start = parseDay(day)
  return start === null ? day : spell(nameAt(start, 'day', 'long'))
}

const isQualified = (point: Point) => point.uncertain || point.approximate

const isPlain = (point: Point) => !isQualified(point) && !point.masked

const qualifier = ({ uncertain, approximate }: Point): string =>
  `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}`

function briefPoint(point: Point): string {
  const { unit, from } = point
  const clock = unit === 'minute' || unit === 'second' ? `, ${clockName(from, unit)}` : ''
  return qualifier(point) + spell(nameOf(point, 'short')) + clock
}

function pointPhrase(point: Point): string {
  const { unit, from } = point
  const name = spell(nameOf(point, 'long'))
  if (unit === 'minute' || unit === 'second') return `${name}, ${clockName(from, unit)}`
  if (name.startsWith('some ')) return qualifier(point) + (name.startsWith('some day') ? 'on ' : 'in ') + name
  if (isQualified(point)) return qualifier(point) + name
  if (name.startsWith('between ')) return `some time ${name}`
  return unit === 'day' ? name : `some time in ${name}`
}

/** "by the end of December": "by December" would mean before it begins. */
const endOf = (unit: Unit): string => (isFine(unit) ? '' : 'the end of ')

function intervalPhrase(start: End, end: End, style: Style): string {
  if (typeof start !== 'string' && typeof end !== 'string') {
    if (start.text === end.text) return placed(start)
    if (hasClock(start) && hasClock(end)) return `from ${clockEnds(start, end, style).join(' to ')}`
    return `from ${fromTo(start, end, style).join(' to ')}`
  }
  if (typeof end !== 'string') {
    const name = endName(end, style)
    if (start === 'unknown') return `until ${name}, start unknown`
    return isPlain(end) ? `by ${endOf(end.unit)}${name}` : `by ${name}`
  }
  if (typeof start === 'string') return UNKNOWN
  return `from ${endName(start, style)}${end === 'unknown' ? ', end unknown' : ' on'}`
}

/** Names shared parts once, unless an end is qualified: "from perhaps 8 to 13 October" would doubt both ends. */
function fromTo(start: Point, end: Point, style: Style): string[] {
  if (isPlain(start) && isPlain(end)) return collapse([nameOf(start, style), nameOf(end, style)])
  return [endName(start, style), endName(end, style)]
}

function endName(point: Point, style: Style): string {
  const name = spell(nameOf(point, style))
  return qualifier(point) + (name.startsWith('between ') ? `some time ${name}` : name)
}

const hasClock = ({ unit }: Point): boolean => unit === 'minute' || unit === 'second'

/** "3 January 2024, 02:10 UTC" and "03:35 UTC", with the day of the end where it is another. */
function clockEnds(start: Point, end: Point, style: Style): [string, string] {
  const [first, last] = [start, end].map((point) => spell(nameOf(point, style)))
  const [from, to] = [start, end].map(({ from, unit }) =>
    clockName(from, unit === 'second' ? unit : 'minute'),
  )
  return [`${first}, ${from}`, first === last ? `${to}` : `${last}, ${to}`]
}

function briefInterval(start: End, end: End): string {
  if (typeof start !== 'string' && typeof end !== 'string' && hasClock(start) && hasClock(end))
    return clockEnds(start, end, 'short').join(' – ')
  if (typeof start !== 'string' && typeof end !== 'string' && isPlain(start) && isPlain(end)) {
    return dash(nameOf(start, 'short'), nameOf(end, 'short'))
  }
  return intervalPhrase(start, end, 'short').replace(/ on$|, start unknown$/, '')
}

const UNIT_WORDS: Partial<Record<Unit, string>> = {
  day: 'day',
  month: 'month',
  season: 'season',
  year: 'year',
}

const preposition = (unit: Unit) => (isFine(unit) ? 'on' : 'in')

/** "on 6 or 7 December 2024": null unless all members are single, unqualified and equally precise. */
function plainList(members: Member[], and: 'and' | 'or', style: Style): string | null {
  const points = members.flatMap(({ first, last }) => (first === last && first !== 'open' ? first : []))
  const [some] = points
  const alike = points.every((p) => p.unit === some?.unit && isPlain(p))
  if (!some || !alike || points.length < members.length) return null
  return `${preposition(some.unit)} ${inRow(collapse(points.map((p) => nameOf(p, style))), and)}`
}

const inRow = (phrases: string[], and: 'and' | 'or'): string =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} ${and} ${phrases.at(-1)}`

function memberPhrase({ first, last }: Member, and: 'and' | 'or'): string {
  if (first === 'open') return last === 'open' ? UNKNOWN : `${placed(last)} or earlier`
  if (last === 'open') return `${placed(first)} or later`
  if (first === last) return placed(first)
  const unit = first.unit === last.unit ? UNIT_WORDS[first.unit] : undefined
  const names = fromTo(first, last, 'long')
  if (and === 'and') return `every ${unit ?? 'time'} from ${names.join(' to ')}`
  return `${unit ? `${preposition(first.unit)} some ${unit}` : 'some time'} between ${names.join(' and ')}`
}

/** A member of a set with its preposition: "on 6 December 2024", "in October 2024", "about 2024". */
function placed(point: Point): string {
  if (!isPlain(point)) return pointPhrase(point)
  return `${preposition(point.unit)} ${spell(nameOf(point, 'long'))}`
}

/** "8–13 Oct 2024", "28 Oct – 3 Nov 2024", "Nov–15 Dec 2024": with spaces where the first name has a space or is a year. */
function dash(first: Name, last: Name): string {
  const [left = '', right = ''] = collapse([first, last])
  if (spell(first) === right) return right
  const spaced = left.includes(' ') || (!first.month && right.includes(' '))
  return left + (spaced ? ' – ' : '–') + right
}

const spanNames = ({ from, to, fromUnit, toUnit }: EventSpan): [Name, Name] => [
  nameAt(from, fromUnit, 'short'),
  nameAt(to - 1, toUnit, 'short'),
]

/** A decade is named as such. A season is not, since its name depends on the hemisphere: its months are named. */
const decadeSpan = ({ from, to, fromUnit, toUnit }: EventSpan): string | null =>
  fromUnit === 'decade' && toUnit === 'decade' ? decadeName(from, to) : null

/** Clock times, for a span within one day. */
function clockSpan({ from, to, fromUnit, toUnit }: EventSpan): string | null {
  const clocks =
    (fromUnit === 'minute' || fromUnit === 'second') && (toUnit === 'minute' || toUnit === 'second')
  if (!clocks) return null
  const [day, lastDay] = [spell(nameAt(from, fromUnit, 'short')), spell(nameAt(to - 1, toUnit, 'short'))]
  if (day !== lastDay) return null
  // The last second, where the span ends with a whole one.
  const [first, last] = [clockName(from, fromUnit), clockName(to - (to % 1000 ? 1 : 1000), toUnit)]
  return first === last ? `${day}, ${first}` : `${day}, ${first.replace(/ UTC.*$/, '')}–${last}`
}
