/** The catalogue is whole: it holds every file of words, and the rooms that take their words from it hold none. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url))
const read = (file: string): string => readFileSync(SRC + file, 'utf8')

const ROOMS =
  /^(?:look|panels\/(?:open|problems|story|without)|views\/(?:list|matrix))\/|^permalink\/notice\.ts$/

/** A table for the reader to replace. */
const ALLOWED = ['panels/open/template.ts']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => ROOMS.test(file) && /\.tsx?$/.test(file) && !ALLOWED.includes(file))

/** `aria-label="Events"` */
const ATTRIBUTE = /\b(?:aria-label|alt|caption|hint|label|none|placeholder|title|unknown)=(?="[^"]*[a-z]{2})/
/** `'Choose a column'`, `` `Opening ${name}` ``; not the path of a drawing. */
const QUOTED = /(['"`])(?!M[\d.])[A-Z][^'"`]* [^'"`]*\1/
/** Words on a line of their own, or between two tags; not a name of the format, as code. */
const TEXT = /^\s*[A-Z][\w’-]*(?: [\w’,.;:-]+)*$|<(?!code)\w[^<>]*>\s*[\w’]*[a-z]{2}[\w’ ,.;:-]*<\//

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** The lines that hold words. */
const wordsIn = (code: string): string[] =>
  withoutComments(code)
    .split('\n')
    .filter((line) => [ATTRIBUTE, QUOTED, TEXT].some((pattern) => pattern.test(line)))
    .map((line) => line.trim())

describe('the catalogue', () => {
  it('holds every file of words', () => {
    const listed = [...read('words/en/en.ts').matchAll(/from '\.\/(\w+)'/g)].map(([, name]) => name)
    const all = readdirSync(`${SRC}words/en`).map((file) => file.replace('.ts', ''))
    // Forms of words, from which sentences are made.
    const forms = ['en', 'plural']
    expect(all.filter((name) => !forms.includes(name)).sort()).toEqual(listed.sort())
  })

  it('is where the words of these rooms stand', () => {
    expect(files.length).toBeGreaterThan(60)
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
  ])('would find the words of %s', (line) => expect(wordsIn(line)).toEqual([line.trim()]))

  it.each([
    '// Escape closes it without us.',
    "denies: path('M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8')",
    '<h3>{words.files}</h3>',
    "event.key === 'ArrowUp'",
  ])('finds none in %s', (line) => expect(wordsIn(line)).toEqual([]))
})
