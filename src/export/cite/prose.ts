/** Citations as prose: the same pieces, spelled as plain text, Markdown or HTML. */
import { citeWords } from '../../words/en/share/cite'
import type { Citation, CitedEvent } from './citation'

/** How a markup spells pieces and joins them. */
type Markup = {
  text(text: string): string
  title(text: string): string
  link(address: string): string
  /** A citation, and under it the claims. */
  whole(lead: string, claims: readonly string[]): string
}

export function prose(markup: Markup, citation: Citation, event: CitedEvent | null): string {
  const view = viewPieces(citation).map((piece) => spelled(markup, piece))
  if (!event) return markup.whole(view.join(' '), [])
  const lead = [{ text: citeWords.event(event) }, { text: citeWords.within }].map((one) =>
    spelled(markup, one),
  )
  const claims = event.included.map((claim) => {
    const { url, archiveUrl } = claim
    const pieces: Piece[] = [
      { text: citeWords.claim(claim) },
      ...(url ? [{ link: url }] : []),
      ...(archiveUrl ? [{ text: citeWords.archived }, { link: archiveUrl }] : []),
    ]
    return pieces.map((piece) => spelled(markup, piece)).join(' ')
  })
  return markup.whole([...lead, ...view].join(' '), claims)
}

type Piece = { text: string } | { title: string; stop: string } | { link: string }

function viewPieces(citation: Citation): Piece[] {
  const { title, link } = citation
  const { before, after, accessed } = citeWords.view(citation)
  return [
    ...(before ? [{ text: before }] : []),
    { title, stop: /[.!?…]$/.test(title) ? '' : '.' },
    ...after.map((text) => ({ text })),
    ...(link ? [{ link }] : []),
    { text: accessed },
  ]
}

function spelled(markup: Markup, piece: Piece): string {
  if ('title' in piece) return markup.title(inOneLine(piece.title)) + piece.stop
  return 'link' in piece ? markup.link(piece.link) : markup.text(inOneLine(piece.text))
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const asItIs = (text: string): string => text

export const plainText: Markup = {
  text: asItIs,
  title: asItIs,
  link: asItIs,
  whole: (lead, claims) => [lead, ...claims.map((claim, i) => `${i + 1}. ${claim}`)].join('\n'),
}

/** What Markdown would read as its own, anywhere or at the start of a line. An address stands in `<>`, which only these
 *  and blanks could end. */
const MARKDOWN = /[\\`*_{}[\]()#+!|<>~&]|^[-=]|(?<=^\d+)\./g

export const markdown: Markup = {
  text: (text) => text.replace(MARKDOWN, (sign) => `\\${sign}`),
  title: (text) => `*${text.replace(MARKDOWN, (sign) => `\\${sign}`)}*`,
  link: (address) => `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
  whole: (lead, claims) =>
    [lead, ...(claims.length ? [''] : []), ...claims.map((claim, i) => `${i + 1}. ${claim}`)].join('\n'),
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

export const html: Markup = {
  text: escaped,
  title: (text) => `<cite>${escaped(text)}</cite>`,
  link: (address) =>
    /^https?:/i.test(address) ? `<a href="${escaped(address)}">${escaped(address)}</a>` : escaped(address),
  whole: (lead, claims) =>
    [
      `<p>${lead}</p>`,
      ...(claims.length ? ['<ol>', ...claims.map((claim) => `<li>${claim}</li>`), '</ol>'] : []),
    ].join('\n'),
}
