/** The catalogue is whole: it holds every file of words, and the rooms that take their words from it hold none. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url))
const read = (file: string): string => readFileSync(SRC + file, 'utf8')

/** All rooms of the page. The readers of files name what is wrong with them themselves. */
const ROOMS = /^(?:look|panels|permalink|shell|store|views)\/|^App\.tsx$/

/** A table for the reader to replace; names of months as readers write them; a step of the build. */
const ALLOWED = [
  'panels/open/template.ts',
  'panels/as-of/writtenDay.ts',
  'views/timeline/vis/trim.vite.ts',
  'views/timeline/vis/trimStyles.vite.ts',
]

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => ROOMS.test(file) && /\.tsx?$/.test(file) && !ALLOWED.includes(file))

/** `aria-label="Events"` */
const ATTRIBUTE =
  /\b(?:aria-label|alt|caption|hint|label|none|part|placeholder|title|unknown)=(?="[^"]*[a-z]{2})/
/** `'Choose a column'`, `` `Opening ${name}` ``. */
const QUOTED = /(['"`])[A-Z][^'"`]* [^'"`]*\1/
/** Words on a line of their own, or between two tags; not a name of the format, as code. */
const TEXT = /^\s*[A-Z][\w’-]*(?: [\w’,.;:-]+)*$|<(?!code)\w[^<>]*>\s*[\w’]*[a-z]{2}[\w’ ,.;:-]*<\//
/** Words behind a tag at the end of a line: `<Glyph sign="asserts" /> says so`. */
const BEHIND = /^\s*<.*>\s*[A-Za-z]{2}[\w’ ,.;:]*$/

/** Words beside a value in an element: `{source}, reported {day}`, `and {count} more`. */
const BESIDE =
  /\}[,.;:]? (?!else|from|satisfies|catch|finally|of\b|as\b)[a-z]{2,}(?: [a-z]+)*(?: \{|<|$)|>and \{/

/** Text between quotes, as it stands in the code. */
const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g
/** Two words beside each other, or a word after a comma: `and ${more} more`, `, superseded`. Values are left out. */
const PHRASE = /(?<![-\w])[a-z’]{2,}[,.;:]? (?:\$ )?[a-z’]{2,}(?![-\w])|^.[,;] ?[a-z]{2}/
/** Texts that no reader sees: names of styles and fonts, selectors, paths of drawings, errors for programmers. */
const NOT_SHOWN =
  /[cC]lass|querySelector|closest|\.matches\(|Error\(|SANS|sans-serif|\brel=|\bCAN\b|[fF]lag|['"`][MVH](?:[\d.]|\$\{)/
/** Codes of more than one word. */
const CODES = ["'day first'", "'month first'", "'left out'", "'kept as text'"]

const hasPhrase = (line: string): boolean =>
  (line.match(STRINGS) ?? []).some(
    (text) => !CODES.includes(text) && PHRASE.test(text.replace(/\$\{[^{}]*\}/g, '$')),
  )

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** The lines that hold words. */
const wordsIn = (code: string): string[] =>
  withoutComments(code)
    .split('\n')
    .filter((line) => {
      if ([ATTRIBUTE, TEXT, BEHIND, BESIDE].some((pattern) => pattern.test(line))) return true
      return !NOT_SHOWN.test(line) && (QUOTED.test(line) || hasPhrase(line))
    })
    .map((line) => line.trim())

describe('the catalogue', () => {
  it('holds every file of words', () => {
    const listed = [...read('words/en/en.ts').matchAll(/from '\.\/([\w/]+)'/g)].map(([, name]) => name)
    const all = readdirSync(`${SRC}words/en`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replaceAll('\\', '/').replace('.ts', ''))
    // Forms of words, from which sentences are made.
    const forms = ['en', 'plural']
    expect(all.filter((name) => !forms.includes(name)).sort()).toEqual(listed.sort())
  })

  it('is where the words of all rooms stand', () => {
    expect(files.length).toBeGreaterThan(200)
    const found = files.flatMap((file) => wordsIn(read(file)).map((line) => `${file}: ${line}`))
    expect(found).toEqual([])
  })

  it.each([
    '<table aria-label="Events">',
    "const words = 'Choose a column'",
    'const words = `Opening a file`',
    '        Leave this source out',
    '<h3>Files</h3>',
    '<span className="unseen">Row </span>',
    '<Boundary part="The details">',
    '{source}, reported {inWords(reported)}',
    '<li>and {digits(rest)} more</li>',
    '<Glyph sign="asserts" /> says so',
    "return overturned ? ', later taken back' : ''",
    'return `and $' + '{more} more`',
    'return `$' + '{count} claims left out`',
  ])('would find the words of %s', (line) => expect(wordsIn(line)).toEqual([line.trim()]))

  it.each([
    '// Escape closes it without us.',
    "denies: path('M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8')",
    '<h3>{words.files}</h3>',
    "event.key === 'ArrowUp'",
    'const id = `under $' + '{name}`',
    '<div className="lane heading">',
    "if (grip === 'to' ? right : left)",
  ])('finds none in %s', (line) => expect(wordsIn(line)).toEqual([]))
})
