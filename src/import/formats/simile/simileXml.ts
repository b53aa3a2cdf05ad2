/** SIMILE Timeline's XML, `<data><event start="…" title="…">description</event></data>`, converted to the shape of its
 *  JSON. Descriptions are HTML, escaped or not. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { HTML_ENTITIES } from '../../cells/plainText'
import type { Finding } from '../../record/finding'
import { lineAndColumn } from '../../record/lineAndColumn'
import type { SimileFile } from './simile'

/** What may come before the first element of a file. */
const PROLOG = /^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*/
const EVENT = /<event\s[^<]*?\b(?:start|latestStart|earliestEnd|end)\s*=/i

/** Is this text SIMILE's XML, whole or broken? */
export const isSimileXml = (text: string): boolean =>
  /^<[a-z]/i.test(text.replace(PROLOG, '').slice(0, 2)) && EVENT.test(text)

/** Reads it whole, or says what is wrong and where. Never throws. */
export function readSimileXml(xml: string): { file: SimileFile } | { problem: Finding } {
  const text = xml.replace(/^\ufeff/, '')
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, HTML_ENTITIES)
  const file: SimileFile = { events: [], lines: [], isXml: true }
  const problems: Finding[] = []
  parser.on('error', ({ message }) => {
    if (problems.length) return
    const place = `line ${parser.line}, column ${parser.column + 1}`
    problems.push({ place, value: '', what: `this is no XML: ${message.replace(/^\d+:\d+: /, '')}` })
  })
  collect(parser, file)
  parser.write(text).close()
  const [problem] = problems
  return problem ? { problem: bareAmpersand(text) ?? problem } : { file }
}

const COMMENT_OR_AMPERSAND =
  /<!--(?:[\s\S]*?-->|[\s\S]*$)|<!\[CDATA\[(?:[\s\S]*?\]\]>|[\s\S]*$)|&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/gi

/** The most common error, which the parser would place at the end of the file. */
function bareAmpersand(text: string): Finding | null {
  for (const { 0: found, index } of text.matchAll(COMMENT_OR_AMPERSAND)) {
    if (found !== '&') continue
    const value = text.slice(index, index + 20).replace(/\s+/g, ' ')
    return { place: lineAndColumn(text, index), value, what: 'begins with an & that should be &amp; in XML' }
  }
  return null
}

/** The address among an element's attributes. */
const linkOf = ({ attributes: { href } }: SaxesTagPlain): string =>
  href === undefined ? '' : ` href="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`

/** Adds each event to the file as it is parsed, with its content as the description. */
function collect(parser: SaxesParser, file: SimileFile): void {
  let event: Record<string, unknown> | null = null
  let depth = 0
  let inside = ''
  let line = 0
  const add = (text: string) => {
    inside += text
  }
  parser.on('opentagstart', () => {
    // The character behind the name was read already, which may have ended the line.
    line = parser.column === 0 ? parser.line - 1 : parser.line
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (event) {
      depth += 1
      add(`<${tag.name}${linkOf(tag)}>`)
    } else if (tag.name.toLowerCase() === 'event') {
      event = { ...tag.attributes }
      file.lines.push(line)
      inside = ''
    }
  })
  parser.on('text', (text) => add(text))
  parser.on('cdata', (text) => add(text))
  parser.on('closetag', (tag) => {
    if (!event) return
    if (depth > 0) {
      depth -= 1
      add(`</${tag.name}>`)
      return
    }
    if (inside.trim()) event.description = inside
    file.events.push(event)
    event = null
  })
}
