/** Data written as JavaScript, as files for SIMILE and TimelineJS often are: `var timeline = {…};`, `callback({…})`, or
 *  JSON with comments, single quotes, bare keys and a comma after the last entry. Also several values one after the
 *  other, a line each, which are read as a list. Only what is written out as a value is read; nothing is run. */

import { type Finding, shorten } from '../record/finding'
import { lineAndColumn } from '../record/lineAndColumn'
import { brokenAt } from './brokenJson'
import { afterSpace, isScript, valueAt } from './scriptStart'

/** `isJson`: several values of JSON, to which no note is due. */
export type ScriptRead = { value: unknown; isJson: boolean } | { problem: Finding }

/** Reads it whole, or says what is wrong and where. Never throws.
 *  @param noJson why it is no JSON, which is told where this reader comes no further */
export function readScript(text: string, noJson: Finding): ScriptRead {
  const start = valueAt(text)
  if (start < 0) return { problem: noJson }
  const reader = new Reader(text, start)
  try {
    const values = [reader.value(0)]
    while (!reader.ends()) values.push(reader.value(0))
    const [value] = values
    return values.length > 1 ? { value: values, isJson: true } : { value, isJson: false }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { problem: error.at > brokenAt(text) || isScript(text) ? problemAt(text, error.at) : noJson }
  }
}

function problemAt(text: string, at: number): Finding {
  const place = lineAndColumn(text, at)
  if (at === text.length)
    return { place, value: '', what: 'the file breaks off here, before its data are whole' }
  const value = shorten(text.slice(at, at + 20))
  return {
    place,
    value,
    what: 'cannot stand here: neither JSON nor a value that is written out in JavaScript',
  }
}

class Broken extends Error {
  constructor(readonly at: number) {
    super()
  }
}

/** Deeper than any file of data; beyond it, reading would not end well. */
const DEEPEST = 500

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', null],
])
const WORD = /[\p{L}_$][\p{L}\p{Nd}_$]*/uy
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w$])/iy
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' }),
)

class Reader {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new Broken(this.at)
    const char = this.text[this.at] ?? ''
    if (char === '{') return this.object(depth)
    if (char === '[') return this.list(depth)
    if (char === '"' || char === "'") return this.string(char)
    const start = this.at
    const number = this.match(NUMBER)
    if (number) return Number(number)
    const word = this.match(WORD)
    if (WORDS.has(word)) return WORDS.get(word)
    throw new Broken(start)
  }

  /** Is the text at its end? If not, another value must begin on a line of its own. */
  ends(): boolean {
    const { text, at } = this
    this.skip()
    if ('[{'.includes(text[this.at] ?? '-') && /[\n\r]/.test(text.slice(at, this.at))) return false
    for (const sign of [')', ';']) {
      if (text[this.at] === sign) this.at++
      this.skip()
    }
    if (this.at < text.length) throw new Broken(this.at)
    return true
  }

  private object(depth: number): Record<string, unknown> {
    const found: [string, unknown][] = []
    this.entries('}', () => {
      const key = this.key()
      this.skip()
      if (this.text[this.at] !== ':') throw new Broken(this.at)
      this.at++
      this.skip()
      found.push([key, this.value(depth + 1)])
    })
    return Object.fromEntries(found)
  }

  private list(depth: number): unknown[] {
    const found: unknown[] = []
    this.entries(']', () => found.push(this.value(depth + 1)))
    return found
  }

  /** Entries with commas between them, and perhaps one after the last. */
  private entries(close: string, entry: () => void): void {
    this.at++
    this.skip()
    while (this.text[this.at] !== close) {
      entry()
      this.skip()
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== close) throw new Broken(this.at)
      this.skip()
    }
    this.at++
  }

  private key(): string {
    const char = this.text[this.at] ?? ''
    if (char === '"' || char === "'") return this.string(char)
    const word = this.match(WORD) || this.match(NUMBER)
    if (!word) throw new Broken(this.at)
    return word
  }

  private string(quote: string): string {
    let found = ''
    for (let from = ++this.at; ; from = this.at) {
      while (
        this.at < this.text.length &&
        !'\\\n'.includes(this.text[this.at] ?? '') &&
        this.text[this.at] !== quote
      )
        this.at++
      found += this.text.slice(from, this.at)
      const char = this.text[this.at]
      if (char === undefined || char === '\n') throw new Broken(this.at)
      this.at++
      if (char === quote) return found
      found += this.escaped()
    }
  }

  private escaped(): string {
    const code = this.match(/u([\da-f]{4})|x([\da-f]{2})/iy)
    if (code) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    const char = this.text[this.at] ?? ''
    if (char === '') throw new Broken(this.at)
    this.at++
    return ESCAPES.get(char) ?? char
  }

  private skip(): void {
    this.at = afterSpace(this.text, this.at)
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }
}
