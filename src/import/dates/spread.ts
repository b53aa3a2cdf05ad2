/** Dates that name some days of a longer time: `week of 3 March 2024`, `weekend of 6 January 2024`, `first half of March 2024`, `night of 5 to 6 May
 *  2024`, `924 after 17 July 924`. Each is one of these days, and nobody says which. */
import type { DateOrder } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Dated } from '../../model/time/dateTypes'
import { daysIn, formatDay, startOf } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { readPart } from './component'
import { lend } from './lend'
import { anyOf } from './monthNames'
import { isPart, type Part, type Refusal, remarksOn, spell } from './part'

type Read = { edtf: string; lost?: string } | Refusal

/** Reads a folded text; null for any other text. */
export const spread = (text: string, order: DateOrder | null): Read | null =>
  weekOf(text, order) ??
  weekendOf(text, order) ??
  partOfMonth(text, order) ??
  tenDays(text, order) ??
  night(text, order) ??
  sideOf(text, order)

const WEEK = new RegExp(
  `^(?:(?:in|during)\\s+)?(?:the\\s+)?(?:${anyOf('week of|week beginning|week starting|week commencing|w/c|week from|woche vom|semaine du|semana del|semana de|неделя с|тиждень з')})\\s+(.+)$`,
  'u',
)

/** Seven days from a Sunday or Monday; of another day its week from Monday to Sunday, and that is said. */
function weekOf(text: string, order: DateOrder | null): Read | null {
  const day = dayOf(WEEK.exec(text)?.[1], order)
  if (!day) return null
  const start = new Date(day.from).getUTCDay()
  if (start < 2) return oneOf(day.from, day.from + 6 * DAY)
  const monday = day.from - (start - 1) * DAY
  return { ...oneOf(monday, monday + 6 * DAY), lost: 'The week from Monday to Sunday was taken.' }
}

const WEEKEND = new RegExp(
  `^(?:(?:on|in|over|during|am)\\s+)?(?:the\\s+)?(?:${anyOf('weekend of|weekend from|wochenende vom|wochenende um den|week-end du|weekend du|fin de semana del|fin de semana de|fim de semana de|weekend del')})\\s+(.+?)(?:\\s*(?:[-–—/&]|\\s(?:and|to|und|au|y|e)\\s)\\s*(.+))?$`,
  'u',
)

/** The Saturday and Sunday around a Friday, Saturday, Sunday or Monday; two days where both are written. Around another day
 *  nobody can say which weekend is meant. */
function weekendOf(text: string, order: DateOrder | null): Read | null {
  const [, first, last] = WEEKEND.exec(text) ?? []
  if (first === undefined) return null
  if (last !== undefined) return daysOf(first, last, order, (from, to) => `[${from}..${to}]`)
  const day = dayOf(first, order)
  if (!day) return null
  const after = (new Date(day.from).getUTCDay() + 1) % 7
  const offset = after < 3 ? -after : after === 6 ? 1 : null
  if (offset === null) return null
  const saturday = day.from + offset * DAY
  const told = after < 2 ? {} : { lost: 'The Saturday and Sunday beside it were taken.' }
  return { ...oneOf(saturday, saturday + DAY), ...told }
}

const HALF =
  /^(?:(?:in|during)\s+)?(?:the\s+)?(first|1st|second|2nd|third|3rd|fourth|4th|last)\s+(half|third|week|ten days)\s+(?:of|in)\s+(.+)$/
const ENGLISH = ['first', 'second', 'third', 'fourth']

const TEN_DAYS = /^(\d{4}[年년]\s*\d\d?[月월])\s*(上旬|初旬|中旬|下旬|상순|초순|중순|하순)$/u

/** The ten days into which East Asia parts a month: its 1st to 10th, 11th to 20th, and the rest. */
function tenDays(text: string, order: DateOrder | null): Read | null {
  const [, month, which = ''] = TEN_DAYS.exec(text.normalize('NFC')) ?? []
  const date = datedOf(month, order)
  if (date?.fromUnit !== 'month') return null
  const number = /[中중]/.test(which) ? 1 : /[下하]/.test(which) ? 2 : 0
  const from = date.from + number * 10 * DAY
  return oneOf(from, number === 2 ? date.to - DAY : from + 9 * DAY)
}

/** Of a month: its 1st to 15th and the rest; ten days each; seven days each. */
function partOfMonth(text: string, order: DateOrder | null): Read | null {
  const [, which = '', unit, rest] = HALF.exec(text) ?? []
  const read = rest === undefined ? null : readPart(rest, order)
  if (!read || !isPart(read) || read.year === undefined || read.month === undefined || read.day !== undefined)
    return null
  const last = daysIn(read.year, read.month)
  const size = unit === 'half' ? 15 : unit === 'week' ? 7 : 10
  const count = unit === 'half' ? 2 : unit === 'week' ? 5 : 3
  const named = ENGLISH.findIndex(
    (word) =>
      word === which || word[0] === which[0] || which === `${ENGLISH.indexOf(word) + 1}${which.slice(1)}`,
  )
  const number = /^\d/.test(which) ? Number(which[0]) - 1 : named
  if (which !== 'last' && number >= count) return null
  const [from, to] =
    which === 'last'
      ? [unit === 'week' ? last - 6 : (count - 1) * size + 1, last]
      : [number * size + 1, number === count - 1 ? last : (number + 1) * size]
  const first = startOf(read.year, read.month)
  return oneOf(first + (from - 1) * DAY, first + (to - 1) * DAY)
}

const NIGHT =
  /^(?:(?:on|in|during|overnight|au cours de)\s+)?(?:the\s+|der\s+|la\s+)?(?:overnight(?:\s+from)?|night(?:\s+(?:of|from|between))?(?:\s+the)?|nacht\s+(?:vom|von)|nuit\s+du|noche\s+del?|notte\s+(?:tra|fra|dal)|noite\s+(?:de|do)|(?:w\s+)?noc[y]?\s+z|ночь\s+с|в\s+ночь\s+с|ніч\s+з|в\s+ніч\s+з)\s+(.+?)\s*(?:[-–—/]|\s(?:to|and|auf(?:\s+den)?|zum|au|al|e|para|na|на)\s)\s*(.+)$/u

const NIGHT_TO = new RegExp(
  `^(?:${anyOf('nacht auf den|nacht auf|nacht zum|in der nacht zum|in der nacht auf den|notte sul|ночь на|в ночь на|ніч на|в ніч на|у ніч на|w nocy na|noc na')})\\s+(.+)$`,
  'u',
)
/** `5-6 Mart 2024 gecesi` */
const NIGHT_BEHIND = new RegExp(`^(\\d\\d?)\\s*[-–—/]\\s*(.+?)\\s+${anyOf('gecesi')}$`, 'u')

/** A night is a part of two days; the night to a day begins on the day before. */
function night(text: string, order: DateOrder | null): Read | null {
  const [, first, last] = NIGHT.exec(text) ?? NIGHT_BEHIND.exec(text) ?? []
  if (first !== undefined && last !== undefined)
    return daysOf(first, last, order, (from, to) => `${from}/${to}`)
  const day = dayOf(NIGHT_TO.exec(text)?.[1], order)
  return day && { edtf: `${formatDay(day.from - DAY)}/${formatDay(day.from)}` }
}

/** Two days that lend each other what one of them does not write. */
function daysOf(
  first: string,
  last: string,
  order: DateOrder | null,
  together: (from: string, to: string) => string,
): Read | null {
  const [a, b] = [readPart(first.replace(/\.$/, ''), order), readPart(last, order)]
  if (!isPart(a) || !isPart(b)) return null
  const lent = lend(a, b)
  if (!lent || lent.some((one) => one.day === undefined)) return null
  const [from, to] = lent.map(spell)
  return typeof from === 'string' && typeof to === 'string'
    ? { edtf: together(from, to), ...lostOf(lent) }
    : null
}

function lostOf(parts: readonly Part[]): { lost?: string } {
  const lost = [...new Set(parts.flatMap(remarksOn))]
  return lost.length ? { lost: lost.join(' ') } : {}
}

const SIDE = /^(.+?),?\s+(after|before)\s+(.+)$/

/** A year or a month, and the day in it after or before which it was. */
function sideOf(text: string, order: DateOrder | null): Read | null {
  const [, outer, side, inner] = SIDE.exec(text) ?? []
  const [whole, bound] = [datedOf(outer, order), datedOf(inner, order)]
  if (!whole || !bound || bound.from < whole.from || bound.to > whole.to || whole.fromUnit === 'day')
    return null
  const [from, to] = side === 'after' ? [bound.to, whole.to - DAY] : [whole.from, bound.from - DAY]
  return from <= to ? oneOf(from, to) : null
}

function dayOf(text: string | undefined, order: DateOrder | null): Dated | null {
  const date = datedOf(text, order)
  return date?.exact && date.fromUnit === 'day' ? date : null
}

function datedOf(text: string | undefined, order: DateOrder | null): Dated | null {
  const read = text === undefined ? null : readPart(text, order)
  if (!isPart(read) || read.bare !== undefined) return null
  const edtf = spell(read)
  return typeof edtf === 'string' ? readDate(edtf).date : null
}

const oneOf = (from: number, to: number): { edtf: string } =>
  from === to ? { edtf: formatDay(from) } : { edtf: `[${formatDay(from)}..${formatDay(to)}]` }
