/** Citations as BibTeX. Values stand in braces of their own, so that no name is taken apart and no title loses its
 *  capitals; what LaTeX would read as its own is escaped. */
import { NOT_STATED } from '../../model/claim'
import { citeWords } from '../../words/en/share/cite'
import { shortRevision } from '../about'
import { type Citation, type CitedEvent, dateParts } from './citation'
import { keysOf } from './keys'

export function bibtex(citation: Citation, event: CitedEvent | null): string {
  const keys = keysOf(citation)
  if (!event) return entry(keys.view, shared(citation, citation.title))
  const whole = entry(keys.event(event.id), {
    ...shared(citation, event.title),
    howpublished: latex(citeWords.inDataset(citation.title)),
    note: latex([citeWords.standing(event), citeWords.note(citation)].filter(Boolean).join(' ')),
  })
  const claims = event.included.map((claim, i) => {
    const { source, via, text, reported, url, archiveUrl } = claim
    const side = source.affiliation === NOT_STATED ? '' : `${source.affiliation}.`
    return entry(keys.claim(event.id, i), {
      author: braced(source.name),
      title: braced(citeWords.claimTitle(claim, event)),
      ...(reported ? dated(reported.text) : {}),
      howpublished: latex(via.at(-1) ?? ''),
      url: address(url),
      abstract: latex(text),
      note: [
        latex(side),
        // BibTeX knows year and month; here is the day, or what there is of it.
        reported && latex(citeWords.reportedSentence(reported)),
        archiveUrl && `${citeWords.archived} \\url{${address(archiveUrl)}}`,
      ]
        .filter(Boolean)
        .join(' '),
    })
  })
  return [whole, ...claims].join('\n\n')
}

const shared = (citation: Citation, title: string) => ({
  author: citation.coders.map(braced).join(' and '),
  title: braced(title),
  ...dated(citation.updated),
  version: shortRevision(citation),
  url: address(citation.link),
  urldate: citation.accessed,
  note: latex(citeWords.note(citation)),
})

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A year, and a month by BibTeX's own name, which stands without braces. */
function dated(text: string): Record<string, string> {
  const [year, month] = dateParts(text) ?? []
  if (year === undefined) return {}
  return { year: String(year).padStart(4, '0'), ...(month && { month: MONTHS[month - 1] ?? '' }) }
}

function entry(key: string, fields: Record<string, string>): string {
  const order = Object.entries(fields).filter(([, value]) => value)
  const lines = order.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`)
  return `@misc{${key},\n${lines.join(',\n')}\n}`
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text for LaTeX. Line breaks become blanks. */
export const latex = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? sign).replace(/\s+/g, ' ')

const braced = (text: string): string => `{${latex(text)}}`

/** An address stands as it is; only what would unbalance the braces is percent-encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent)
