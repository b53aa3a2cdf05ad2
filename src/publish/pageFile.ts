/** A page of one's own: one HTML file with the app, the data and the view. Data and view are put into the template that
 *  the build makes, and taken out again where the page starts. */
import type { NamedFile } from '../engine/engine'
import type { Reading } from '../model/opening'
import type { Published } from '../model/pageHead'
import { pack, unpack } from '../permalink/packed'
import { ABOUT_SLOT, DATA_SLOT, HTML_SLOT, TITLE_SLOT } from './template'

/** What a page was published with. */
export type PublishedPage = Published & {
  /** The view at the start, as a fragment. */
  view: string
  reading: Reading
  files: readonly NamedFile[]
}

type Written = Omit<PublishedPage, 'files'> & { files: { name: string; bytes: string }[] }

/** Puts data and view into the template.
 *  @param leftOut what the view leaves out of the data, a sentence; '' where nothing */
export async function writePage(template: string, page: PublishedPage, leftOut = ''): Promise<string> {
  const files = await Promise.all(
    page.files.map(async ({ name, bytes }) => ({
      name,
      bytes: pack(new Uint8Array(await bytes.arrayBuffer())),
    })),
  )
  const written: Written = { ...page, files }
  return template
    .replace(HTML_SLOT, () => `<html lang="${escaped(page.language || 'en')}">`)
    .replace(TITLE_SLOT, () => `<title>${escaped(page.title)}</title>`)
    .replace(ABOUT_SLOT, () => aboutTags(page, leftOut))
    .replace(DATA_SLOT, () => JSON.stringify(written).replaceAll('<', '\\u003c'))
}

/** What a preview of a link to the page says of it. What is left out comes first: previews cut what is long. */
function aboutTags({ title, summary, credit, license }: PublishedPage, leftOut: string): string {
  const described = [leftOut, summary, credit, license].map((text) => text.trim()).filter(Boolean)
  const text = described.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ')
  return [
    ABOUT_SLOT,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escaped(title)}">`,
    ...(text
      ? [
          `<meta property="og:description" content="${escaped(text)}">`,
          `<meta name="description" content="${escaped(text)}">`,
        ]
      : []),
  ].join('\n')
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** The most bytes that a file of a page may unfold to. */
const MOST = 500_000_000

/** What a page was published with; null where the block is damaged, or is not the block of a page. */
export function readPage(block: string): PublishedPage | null {
  const written = parsed(block)
  if (!written) return null
  const files: NamedFile[] = []
  for (const { name, bytes } of written.files) {
    const unpacked = unpack(bytes, MOST)
    if (!('bytes' in unpacked)) return null
    files.push({ name, bytes: new Blob([unpacked.bytes.slice()]) })
  }
  return { ...written, files }
}

function parsed(block: string): Written | null {
  try {
    const value: unknown = JSON.parse(block)
    return isWritten(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const TEXTS = ['title', 'summary', 'credit', 'license', 'language', 'revision', 'view'] as const

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false
  const page: Partial<Record<string, unknown>> = { ...value }
  const { files, reading, story = [] } = page
  return (
    TEXTS.every((key) => typeof page[key] === 'string') &&
    typeof reading === 'object' &&
    Array.isArray(files) &&
    files.every(({ name, bytes }) => typeof name === 'string' && typeof bytes === 'string') &&
    Array.isArray(story) &&
    story.every((step) => typeof step?.text === 'string' && typeof step?.view === 'string')
  )
}
