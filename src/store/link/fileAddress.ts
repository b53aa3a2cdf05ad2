/** The address of the file behind the address of a page about it, as people copy it from Google Sheets, GitHub and its
 *  gists. The link keeps the address that was copied; whoever asks for consent names the host of the file. */

/** `https://docs.google.com/spreadsheets/d/ID/edit#gid=7` → `https://docs.google.com/spreadsheets/d/ID/export?format=csv&gid=7`.
 *  Any other text comes back as it is. Where a page shows several sheets and none is named, its first one is meant. */
export function fileAddress(data: string): string {
  if (!data.startsWith('https:') || !URL.canParse(data)) return data
  const url = new URL(data)
  return FILE_OF[url.host]?.(url) ?? data
}

/** What the address of a dataset on a ClickHouse server begins with (contracts.md, "Permalink"). */
export const SERVED = 'ch:https:'

/** The host of the file or the dataset at an address; null for data that is at none. */
export function hostOf(data: string): string | null {
  const address = data.startsWith(SERVED) ? data.slice('ch:'.length) : fileAddress(data)
  return address.startsWith('https:') && URL.canParse(address) ? new URL(address).host : null
}

const FILE_OF: Record<string, (url: URL) => string | null> = {
  'docs.google.com': sheet,
  'github.com': blob,
  'www.github.com': blob,
  'gist.github.com': gist,
}

/** Of a published sheet, `/d/e/…`, and of one that is shared. What is a file already, such as `output=csv`, is left alone. */
function sheet(url: URL): string | null {
  const [, published] = /^\/spreadsheets\/d\/(e\/[\w-]+)\/pub(?:html)?$/.exec(url.pathname) ?? []
  const [, shared] =
    /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:\/(?:edit|view|preview|htmlview|htmlembed|copy|pub|pubhtml)?)?$/.exec(
      url.pathname,
    ) ?? []
  if (url.searchParams.has('output')) return null
  const gid = /^#.*\bgid=(\d+)/.exec(url.hash)?.[1] ?? url.searchParams.get('gid') ?? ''
  const sheet = /^\d+$/.test(gid) ? `&gid=${gid}` : ''
  const base = 'https://docs.google.com/spreadsheets/d'
  if (published) return `${base}/${published}/pub?output=csv${sheet && `${sheet}&single=true`}`
  return shared ? `${base}/${shared}/export?format=csv${sheet}` : null
}

/** `/OWNER/REPOSITORY/blob/REF/path/to/file.csv` */
function blob({ pathname }: URL): string | null {
  const [, repository, file] = /^\/([^/]+\/[^/]+)\/(?:blob|raw|blame)\/(.+)$/.exec(pathname) ?? []
  return file === undefined ? null : `https://raw.githubusercontent.com/${repository}/${file}`
}

/** `/OWNER/ID`, `/OWNER/ID/REVISION`; behind `#file-`, one of its files, whose dots GitHub spells as hyphens. Where that spells no
 *  file, GitHub says that there is none. */
function gist({ pathname, hash }: URL): string | null {
  const [, id, revision] = /^\/([\w-]+\/[\da-f]{20,})(?:\/([\da-f]{40}))?\/?$/.exec(pathname) ?? []
  if (id === undefined) return null
  const file = /^#file-(.+?)(?:-L\d.*)?$/.exec(hash)?.[1]?.replace(/-(?=[a-z\d]+$)/, '.')
  return ['https://gist.githubusercontent.com', id, 'raw', revision, file].filter(Boolean).join('/')
}
