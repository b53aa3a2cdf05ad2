/** Converts HTML to the text that it shows, for formats whose texts are HTML. Needs no DOM. */

/** Tags that begin a new line. */
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|article|hr|figure)\b[^<>]*>/gi
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi

/** `<p>A &amp; <b>B</b></p><p>C</p>` → `A & B` and, on the next line, `C`. A `<` that opens no tag is kept. */
export const plainText = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decoded)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()

const LINK = /<a\s[^<>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+))/gi

/** The web addresses that an HTML text links to, each once; `plainText` keeps only the links' words. */
export function linksIn(html: string): string[] {
  const all = [...html.matchAll(LINK)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replace(ENTITY, decoded).trim(),
  )
  return [...new Set(all.filter(isAddress))]
}

export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)

/** "It links to: https://…, https://…" for the note; '' without links. */
export const linksTo = (links: readonly string[]): string =>
  links.length ? `It links to: ${links.join(', ')}` : ''

/** The same on one line, for titles. */
export const plainLine = (html: string): string => oneLine(plainText(html))

/** White space of any kind, no-break spaces too, becomes one space each. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const LONGEST = 80

/** The beginning of a text, cut between words: a title for a record without one. */
export function beginning(text: string): string {
  const line = oneLine(text)
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return HTML_ENTITIES[name] ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : entity
}

/** Names of U+00A0 to U+00FF, in this order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml'

/** HTML's named entities: Latin-1 and common punctuation. */
export const HTML_ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(LATIN_1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)])),
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  euro: '€',
  trade: '™',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  zwj: '\u200d',
  zwnj: '\u200c',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  minus: '−',
  prime: '′',
})
