/** Where a text stops being JSON. The engines' own messages tell it each in another way, or not at all, so a text
 *  that `JSON.parse` refused is read once more, in small steps and without recursion. */

import { EMPTY_FILE, type Finding, shorten } from '../record/finding'
import { lineAndColumn } from '../record/lineAndColumn'

type Wants = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ','

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const CUT_ESCAPE = /^\\(?:u[\da-fA-F]{0,3})?$/
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Why the parser refused, which every engine says in its own words, and where, which some do not say. */
export function jsonProblem(json: string): Finding {
  if (json.trim() === '') return { place: '', value: '', what: EMPTY_FILE }
  const at = brokenAt(json)
  const place = lineAndColumn(json, at)
  if (at === json.length)
    return { place, value: '', what: 'the file breaks off here, before its JSON is whole' }
  return { place, value: shorten(json.slice(at, at + 20)), what: 'cannot stand here: this is no JSON' }
}

/** @returns the offset of the first character that cannot stand where it stands; the text's length where it merely
 *  breaks off, or is whole */
export function brokenAt(json: string): number {
  const open: ('{' | '[')[] = []
  let wants: Wants = 'value'
  let at = afterWhite(json, 0)
  while (at < json.length) {
    const next: Wants | null = wants === ',' && !open.length ? null : following(wants, json[at] ?? '', open)
    if (!next) return at
    const end = tokenEnd(json, at)
    if ('broken' in end) return end.broken
    wants = next
    at = afterWhite(json, end.at)
  }
  return json.length
}

/** What may stand after a token that begins with this character; null where it cannot stand itself. */
function following(wants: Wants, char: string, open: ('{' | '[')[]): Wants | null {
  const inside = open.at(-1)
  const closes = wants === ',' || wants === (char === '}' ? 'key or }' : 'value or ]')
  if (char === '}' || char === ']') {
    if (!closes || inside !== (char === '}' ? '{' : '[')) return null
    open.pop()
    return ','
  }
  if (wants === ',') return char === ',' ? (inside === '{' ? 'key' : 'value') : null
  if (wants === ':') return char === ':' ? 'value' : null
  if (wants === 'key' || wants === 'key or }') return char === '"' ? ':' : null
  return afterValue(char, open)
}

function afterValue(char: string, open: ('{' | '[')[]): Wants | null {
  if (char === ',' || char === ':') return null
  if (char !== '{' && char !== '[') return ','
  open.push(char)
  return char === '{' ? 'key or }' : 'value or ]'
}

type End = { at: number } | { broken: number }

function tokenEnd(json: string, at: number): End {
  const char = json[at] ?? ''
  if (char === '"') return stringEnd(json, at + 1)
  if ('{}[],:'.includes(char)) return { at: at + 1 }
  const end = endOf(SCALAR, json, at)
  return end > at ? { at: end } : { broken: at }
}

function stringEnd(json: string, start: number): End {
  let at = start
  while (at < json.length) {
    const char = json[at] ?? ''
    if (char === '"') return { at: at + 1 }
    const next = char === '\\' ? endOf(ESCAPE, json, at) : at + (char < ' ' ? 0 : 1)
    if (next === at) return { broken: CUT_ESCAPE.test(json.slice(at, at + 6)) ? json.length : at }
    at = next
  }
  return { broken: json.length }
}

function afterWhite(json: string, start: number): number {
  let at = start
  while (' \t\n\r'.includes(json[at] ?? '-')) at++
  return at
}

/** Where a match that starts here ends; here itself where nothing matches. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
