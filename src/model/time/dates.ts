/** EDTF (ISO 8601-2) to spans of UTC time, with structure and qualifiers: all of level 1, and of level 2 all but masked
 *  seasons. Intervals and sets are split here; `edtfDoor.ts` parses their components. */
import type { Dated, DateReading, End, Member, Point, Structure, Unit } from './dateTypes'
import { isFine, parsePlain, shift } from './days'
import { excerpt, type PointReading, pointOf, readPoint } from './edtfDoor'
import type { Span } from './span'

const LONGEST = 4000

/** Reads a date as written. What cannot be read comes back as `date: null` with the reason; it throws nothing but
 *  `NoGrammar`, until `loadGrammar` was awaited. */
export function readDate(text: string): DateReading {
  const plain = parsePlain(text)
  if (plain) return { date: ofPoint(text, pointOf(text, plain)) }
  if (text === '') return refused('The date is empty.')
  if (/\s/.test(text)) return refused(`“${excerpt(text)}” has a space in it; an EDTF date has none.`)
  if (text.length > LONGEST) return refused(`A date of ${text.length} characters is too long to be one.`)
  if (/^\[.*\]$|^\{.*\}$/.test(text)) return readSet(text)
  if (text.includes('/')) return readInterval(text)
  const reading = readPoint(text)
  if (!reading.point) return refused(reading.why)
  const date = ofPoint(text, reading.point)
  return reading.lost === undefined ? { date } : { date, lost: reading.lost }
}

const refused = (why: string): DateReading => ({ date: null, why })

/** EDTF has neither clock times nor years of five digits and more in intervals and sets; of clock times see `CLOCKS`. */
function readPart(text: string): PointReading {
  if (/T\d/.test(text)) return { point: null, why: 'An interval or a set cannot hold a clock time.' }
  if (text.startsWith('Y')) return { point: null, why: 'An interval or a set cannot hold a year with a Y.' }
  return readPoint(text)
}

/** Beyond EDTF, as ISO 8601-1 has it: an interval between two clock times in UTC (contracts.md, "Words"). */
const CLOCKS = /^-?\d{4}-\d\d-\d\dT[\d:.]+Z\/-?\d{4}-\d\d-\d\dT[\d:.]+Z$/

function readClocks(text: string): DateReading {
  const [start, end] = text.split('/').map(readPoint)
  if (!start?.point) return refused(start?.why ?? '')
  if (!end?.point) return refused(end?.why ?? '')
  if (end.point.from < start.point.from)
    return refused(`It ends (${end.point.text}) before it begins (${start.point.text}).`)
  const structure = { kind: 'interval', start: start.point, end: end.point } as const
  return { date: dated(text, [startSide(start.point)], [endSide(end.point)], structure) }
}

function readInterval(text: string): DateReading {
  if (CLOCKS.test(text)) return readClocks(text)
  const [first = '', last = '', more] = text.split('/')
  if (more !== undefined) return refused('An interval has one slash, between its start and its end.')
  const start = readEnd(first)
  const end = readEnd(last)
  if ('why' in start) return refused(start.why)
  if ('why' in end) return refused(end.why)
  if (isBackward(start.end, end.end)) return refused(`It ends (${last}) before it begins (${first}).`)
  return {
    date: dated(text, [startSide(start.end)], [endSide(end.end)], {
      kind: 'interval',
      start: start.end,
      end: end.end,
    }),
  }
}

function readEnd(text: string): { end: End } | { why: string } {
  return text === '' ? { end: 'unknown' } : readSide(text)
}

function readSide(text: string): { end: Point | 'open' } | { why: string } {
  if (text === '..') return { end: 'open' }
  const reading = readPart(text)
  return reading.point ? { end: reading.point } : { why: reading.why }
}

/** `2004-06-11/2004-06` runs backward too: its end begins first. A masked end may be its last possible day. */
const isBackward = (start: End, end: End): boolean =>
  typeof start !== 'string' && typeof end !== 'string' && (end.masked ? end.to - 1 : end.from) < start.from

function readSet(text: string): DateReading {
  const parts = text.slice(1, -1).split(',')
  const members: Member[] = []
  for (const [i, part] of parts.entries()) {
    const reading = readMember(part, i === 0, i === parts.length - 1)
    if ('why' in reading) return refused(reading.why)
    members.push(reading)
  }
  const [only] = members
  if (members.length === 1 && only && only.first === only.last && only.first !== 'open') {
    return { date: ofPoint(text, only.first) }
  }
  const kind = text.startsWith('[') ? 'oneOf' : 'allOf'
  const starts = members.map(({ first }) => startSide(first))
  const ends = members.map(({ last }) => endSide(last))
  return { date: dated(text, starts, ends, { kind, members }) }
}

/** Only the first member may be open to the past (`..a`), only the last one to the future (`a..`). */
function readMember(text: string, isFirst: boolean, isLast: boolean): Member | { why: string } {
  const [left = '', right, more] = text.split('..')
  if (right === undefined) {
    const reading = readPart(left)
    return reading.point ? { first: reading.point, last: reading.point } : { why: reading.why }
  }
  const misplaced = more !== undefined || !(left || right) || (!left && !isFirst) || (!right && !isLast)
  if (misplaced) return { why: `“${excerpt(text)}” cannot stand at this place in a set.` }
  const first = readSide(left || '..')
  const last = readSide(right || '..')
  if ('why' in first) return first
  if ('why' in last) return last
  if (isBackward(first.end, last.end)) return { why: `It ends (${right}) before it begins (${left}).` }
  return { first: first.end, last: last.end }
}

/** One end of a component; the unit is `null` where the end is unbounded. */
type Side = { at: number; unit: Unit | null; soft: boolean; grace: number }

const isSoft = (p: Point) => !isFine(p.unit) || p.uncertain || p.approximate || p.masked

function startSide(point: End): Side {
  if (typeof point === 'string') return { at: -Infinity, unit: null, soft: true, grace: -Infinity }
  const { from, unit, approximate } = point
  return { at: from, unit, soft: isSoft(point), grace: approximate ? shift(from, unit, -1) : from }
}

function endSide(point: End): Side {
  if (typeof point === 'string') return { at: Infinity, unit: null, soft: true, grace: Infinity }
  const { to, unit, approximate } = point
  return { at: to, unit, soft: isSoft(point), grace: approximate ? shift(to, unit, 1) : to }
}

const ofPoint = (text: string, point: Point): Dated =>
  dated(text, [startSide(point)], [endSide(point)], { kind: 'point', point })

/** From the first start to the last end; there is at least one of each. */
function dated(text: string, starts: Side[], ends: Side[], structure: Structure): Dated {
  const first = starts.reduce((a, b) => (b.at < a.at ? b : a))
  const last = ends.reduce((a, b) => (b.at > a.at ? b : a))
  const oneOf = structure.kind === 'oneOf'
  const grace: Span = {
    from: Math.min(...starts.map((side) => side.grace)),
    to: Math.max(...ends.map((side) => side.grace)),
  }
  return {
    text,
    from: first.at,
    to: last.at,
    fromUnit: first.unit ?? last.unit ?? 'year',
    toUnit: last.unit ?? first.unit ?? 'year',
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
    softFrom: oneOf || first.soft,
    softTo: oneOf || last.soft,
    exact: structure.kind === 'point' && !isSoft(structure.point),
    grace,
    // Last: V8 is a hundred times slower at objects that begin with a spread.
    ...structure,
  }
}
