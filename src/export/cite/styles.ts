/** The styles in which a view, or an event with its claims, can be cited. */
import { bibtex } from './bibtex'
import type { Citation, CitedEvent } from './citation'
import { cslJson } from './cslJson'
import { html, markdown, plainText, prose } from './prose'

type Write = (citation: Citation, event: CitedEvent | null) => string

export const STYLES = {
  plain: (citation, event) => prose(plainText, citation, event),
  markdown: (citation, event) => prose(markdown, citation, event),
  html: (citation, event) => prose(html, citation, event),
  csl: cslJson,
  bibtex,
} satisfies Record<string, Write>

export type CiteStyle = keyof typeof STYLES
export const CITE_STYLES = Object.keys(STYLES) as CiteStyle[]
