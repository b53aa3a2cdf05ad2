/** Who speaks, in one cell of a table: a name, an address, several of either, or what programs write for such lists. */
import type { Separator } from '../../model/mapping'
import { NOT_STATED_LABEL } from '../../words/en/sentences/labels'
import { saysNoDate } from '../dates/ends'
import { isAddress, oneLine, plainText } from './plainText'

/** A source by its name; `url` where the cell links to what it says. */
export type Named = { name: string; url?: string }

/** Who speaks in a row that names nobody, where others do. */
export const NOBODY = NOT_STATED_LABEL

/** The sources of a cell, each once, in their order; none for an empty cell and for one that says that none is known.
 *  @param separator stands between names besides semicolons, line breaks, bars, `、`, and slashes with spaces around; `none`: the cell is one name */
export function readSources(cell: string, separator: Separator | undefined): Named[] {
  const text = cell.trim()
  const structured = /^[[{]/.test(text) ? ofStructure(text) : null
  const all = structured ?? entriesOf(text, separator).map(named)
  const byName = new Map<string, Named>()
  for (const one of all) if (one.name !== '' && !byName.has(one.name)) byName.set(one.name, one)
  return [...byName.values()]
}

/** The links of a cell of addresses. */
export const readLinks = (cell: string): string[] =>
  cell.split(/[\s;]+|,(?=https?:)/).filter((one) => isAddress(one))

function entriesOf(text: string, separator: Separator | undefined): string[] {
  if (saysNoDate(text) || text === '') return []
  if (separator === 'none') return [text]
  const addresses = text.split(/[\s;,]+(?=https?:\/\/)/)
  if (addresses.length > 1 && addresses.every((one) => isAddress(one.replace(/[;,]$/, ''))))
    return addresses.map((one) => one.replace(/[;,]$/, ''))
  const signs = text.includes('://')
    ? /[;；]\s+|[;；](?=https?:)|\s*\n\s*|\s[|/•]\s|、|<br\s*\/?>|(?<=\]),\s*(?=\[)/i
    : /[;；]|\n|\s[|/•]\s|、|<br\s*\/?>/i
  const parts = text.split(signs)
  const more = separator && MORE[separator]
  return parts
    .flatMap((part) => (more && !part.includes('://') ? more(part) : [part]))
    .map((part) => part.replace(/^[-•·]\s+/, '').trim())
    .filter(Boolean)
}

const COMMAS = /[,،，]\s+|[,،，](?!\d)/
const AND = /\s+(?:and|und|et|y|e|и|і|та|&|\+|ve|oraz|och|og)\s+/iu

/** How the signs split a cell. Before the last of several names, a comma's place is often taken by “and”. */
const MORE: Record<Exclude<Separator, 'none'>, (part: string) => string[]> = {
  ',': (part) => {
    const names = part.split(COMMAS)
    const last = names.length > 1 ? (names.pop() ?? '') : ''
    return last ? [...names, ...last.replace(/^(?:and|und|et|y|e|и|і|та|&)\s+/iu, '').split(AND)] : names
  },
  '/': (part) => part.split(/\s+\/\s+|(?<![:/])\/(?![/\s])/),
  and: (part) => part.split(COMMAS).flatMap((one) => one.split(AND)),
}

const WIKI = /^\[(https?:\/\/[^\]\s]+)\s+([^\]]+)\]$/
const BEHIND = /^(https?:\/\/[^\s(]+)\s*[([](.+?)[)\]]$/
const BARE = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$|^www\.(?:[a-z0-9-]+\.)+[a-z]{2,}$/i
const MARKDOWN = /^\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)$/
const ANCHOR = /^<a\s[^>]*href\s*=\s*["']?(https?:\/\/[^"'\s>]+)["']?[^>]*>(.*?)<\/a>$/is
const BESIDE = /^(.+?)[\s:,–-]*[(<[]?(https?:\/\/[^\s)>\]]+)[)>\]]?$/s

function named(entry: string): Named {
  const [, label, link] = MARKDOWN.exec(entry) ?? []
  if (label !== undefined && link !== undefined) return { name: oneLine(label), url: link }
  const [, target, title] = WIKI.exec(entry) ?? BEHIND.exec(entry) ?? []
  if (target !== undefined && title !== undefined) return { name: oneLine(title), url: target }
  const [, href, words] = ANCHOR.exec(entry) ?? []
  if (href !== undefined && words?.trim()) return { name: oneLine(plainText(words)), url: href }
  if (isAddress(entry)) return { name: hostOf(entry), url: entry }
  if (BARE.test(entry)) return { name: hostOf(`https://${entry}`), url: `https://${entry}` }
  const [, before, url] = BESIDE.exec(entry) ?? []
  if (before !== undefined && url !== undefined) return { name: oneLine(plainText(before)), url }
  return { name: /[<&]/.test(entry) ? oneLine(plainText(entry)) : oneLine(entry) }
}

/** `https://www.example.org/a/1` → `example.org` */
function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '')
  } catch {
    // No address that a browser would open: it stays as it is.
    return address
  }
}

const NAMES = ['name', 'title', 'label', 'display_name', 'publisher', 'source', 'id', 'path', 'file']
const LINKS = ['url', 'href', 'link', 'uri']

/** Lists and objects as programs write them; null where the text is neither. */
function ofStructure(text: string): Named[] | null {
  const value = parsed(text) ?? parsed(text.replace(/'/g, '"'))
  if (value === undefined) return null
  return (Array.isArray(value) ? value : [value]).flatMap(ofValue)
}

function ofValue(value: unknown): Named[] {
  if (typeof value === 'string') return value.trim() ? [named(value.trim())] : []
  if (Array.isArray(value)) return value.flatMap(ofValue)
  if (typeof value !== 'object' || value === null) return []
  const texts = new Map(
    Object.entries(value).flatMap(([key, held]) =>
      typeof held === 'string' && held.trim() ? [[key.toLowerCase(), held.trim()] as const] : [],
    ),
  )
  const url = LINKS.map((key) => texts.get(key)).find((one) => one !== undefined)
  const name = NAMES.map((key) => texts.get(key)).find((one) => one !== undefined)
  if (name !== undefined) return [{ ...named(name), ...(url && isAddress(url) && { url }) }]
  return url === undefined ? [] : [named(url)]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
