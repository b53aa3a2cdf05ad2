/** Two dates in one text: `12–15 December 2024`, `1914–18`, `between 1850 and 1855`, `6 or 7 June 1944`. Parts
 *  that one of them does not write come from the other (`lend.ts`). */
import type { DateOrder } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { readPart } from './component'
import { saysNoDate, saysOpen } from './ends'
import { lend } from './lend'
import { anyOf } from './monthNames'
import { instantOf, isPart, type Part, type Refusal, remarksOn, spell } from './part'
import { CENTURIES } from './periods'
import { isQualifiedBefore, isQualifiedBehind } from './qualifiers'

type Read = { edtf: string; lost?: string } | Refusal

/** How two dates are combined in EDTF. */
type Together = (first: string, last: string) => string

const interval: Together = (first, last) => `${first}/${last}`
const between: Together = (first, last) => `[${first}..${last}]`
const either: Together = (first, last) => `[${first},${last}]`
const both: Together = (first, last) => `{${first},${last}}`

const TO = anyOf('to|until|till|through|thru|bis|à|au|a|al|hasta|até|do|по|до')
const AND = anyOf('and|und|et|y|e|i|ve|oraz|и|і|й|та|و|&')

/** In the order in which they are tried. The first group is the first date, the second the last. */
const FORMS: [RegExp, Together][] = [
  [
    new RegExp(
      `^(?:${anyOf('between|zwischen|entre|tra|fra|między|pomiędzy|между|між|بين')})\\s+(.+?)\\s+(?:${AND}|a|-|–)\\s+(.+)$`,
      'u',
    ),
    between,
  ],
  [new RegExp(`^(.+?)\\s+(?:${anyOf('ile|ve')})\\s+(.+?)\\s+${anyOf('arasında')}$`, 'u'), between],
  [
    new RegExp(
      `^(?:${anyOf('from|von|vom|de|du|del|dal|od|с|со|з|із')})\\s+(.+?)\\s+(?:${TO}|[-–—])\\s+(.+)$`,
      'u',
    ),
    interval,
  ],
  [new RegExp(`^(.+?)\\s+(?:${TO})\\s+(.+)$`, 'u'), interval],
  [/^(.*?)\s+(?:-|–|—|--)(?:\s+(.*))?$/, interval],
  [/^(.*?)\s*(?:–|—|--|‒|\.{2,3}|…)\s*(.*)$/, interval],
  [new RegExp(`^(.+?)\\s+(?:${anyOf('or|oder|ou|o|lub|veya|или|або|чи|أو')})\\s+(.+)$`, 'u'), either],
  [new RegExp(`^(.+?)\\s*(?:(?<=\\s)(?:${AND})(?=\\s)|&)\\s*(.+)$`, 'u'), both],
  [/^([^/]+)\/([^/]+)$/, interval],
]

/** Reads a folded text with two dates; null for any other text. */
export function ranged(text: string, order: DateOrder | null, zone?: string): Read | null {
  let refusal: Refusal | null = null
  // “18th–19th century” says the word once.
  for (const [first, last, together] of splits(text.replace(CENTURIES, '$1 century$2$3 century'))) {
    const read = pair(first, last, together, order, zone)
    if (read && 'edtf' in read) return read
    refusal ??= read
  }
  return refusal
}

/** Every way to split the text in two. Hyphens come last, since dates contain them too. */
function* splits(text: string): Generator<[string, string, Together]> {
  for (const [form, together] of FORMS) {
    const [, first, last = ''] = form.exec(text) ?? []
    if (first !== undefined) yield [first, last, together]
  }
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    yield [text.slice(0, at), text.slice(at + 1), interval]
  }
}

function pair(
  first: string,
  last: string,
  together: Together,
  order: DateOrder | null,
  zone: string | undefined,
): Read | null {
  const [start, end] = [first.trim(), last.trim()]
  if (together === interval && (end === '' || saysOpen(end) || start === ''))
    return openEnded(start, saysOpen(end) ? '' : end, order, '..')
  if (together === interval && (saysNoDate(end) || saysNoDate(start)))
    return openEnded(saysNoDate(start) ? '' : start, saysNoDate(end) ? '' : end, order, '')
  const [a, b] = [readPart(start, order), readPart(end, order)]
  if (a === null || b === null) return null
  if (!isPart(a)) return a
  if (!isPart(b)) return b
  const lent = lend(isQualifiedBehind(end) ? shared(a, b) : a, isQualifiedBefore(start) ? shared(b, a) : b)
  return lent && ((together === interval && instants(lent, zone)) || spelled(lent, together))
}

/** `c. 1850–1855` and `1850–1855?` qualify both. */
const shared = (one: Part, other: Part): Part =>
  one.qualifier === '' ? { ...one, qualifier: other.qualifier } : one

/** @param other the end that has no date: open (`..`) or not known (empty) */
function openEnded(start: string, end: string, order: DateOrder | null, other: '..' | ''): Read | null {
  if (start === '' && end === '') return null
  const read = readPart(start || end, order)
  if (!isPart(read) || read.bare !== undefined) return isPart(read) ? null : read
  const edtf = spell(read)
  if (typeof edtf !== 'string') return edtf
  return withLost(start ? `${edtf}/${other}` : `${other}/${edtf}`, remarksOn(read))
}

/** Two instants, where the zone of both is known; one that is written with the second holds for the first, too. */
function instants([a, b]: [Part, Part], zone: string | undefined): Read | null {
  const offset = /[Z+-].*$/.exec(b.clock ?? '')?.[0] ?? zone
  const [from, to] = [instantOf(a, offset), instantOf(b, zone)]
  if (!from || !to || from.length !== to.length) return null
  const reading = readDate(`${from}/${to}`)
  return reading.date ? withLost(`${from}/${to}`, [...a.lost, ...b.lost]) : null
}

const CLOCK = 'The clock time was left out, because no zone is known for both ends.'

function spelled([a, b]: [Part, Part], together: Together): Read | null {
  const [first, last] = [spell(a), spell(b)]
  if (typeof first !== 'string') return first
  if (typeof last !== 'string') return last
  const lost = [...remarksOn(a), ...remarksOn(b), ...((a.clock ?? b.clock) ? [CLOCK] : [])]
  if (first === last) return withLost(first, lost)
  const edtf = together(...outermost(first, last))
  const reading = readDate(edtf)
  return reading.date ? withLost(edtf, lost) : { why: reading.why }
}

/** Of a date that is itself a set, the first or last member counts: the 480s BC to the 5th century. */
const outermost = (first: string, last: string): [string, string] => [
  first.replace(/^\[(.+)\.\..+\]$/, '$1'),
  last.replace(/^\[.+\.\.(.+)\]$/, '$1'),
]

const withLost = (edtf: string, lost: string[]): Read =>
  lost.length ? { edtf, lost: [...new Set(lost)].join(' ') } : { edtf }
