/** Sentences about what this browser does not keep. In each, `error` is what its storage answered. */

/** Of what a reader opens to keep it for later. */
export const notKeptWords = (title: string, error: unknown): string =>
  `“${title}” is open, but this browser does not keep it (${storageReason(error)}): after a reload, open it again.`

export const headNotKept = (error: unknown): string =>
  `This browser does not keep what you write about the data (${storageReason(error)}): it is gone after a reload.`

export const hostsNotKept = (error: unknown): string =>
  `This browser does not remember which hosts are fine (${storageReason(error)}): the change holds until the page is left.`

export const storageUnusable = (error: unknown): string =>
  `This browser’s storage cannot be used (${storageReason(error)}). What is open stays open.`

/** Kept data that cannot be had from the storage. */
export const keptUnreadable = (error: unknown): string =>
  `The file was not opened: this browser’s storage cannot be read (${storageReason(error)}). Open the file itself.`

/** Kept data that is not there any more, as when it was forgotten in another window. */
export const keptNoMore = 'This browser does not keep the file any more. Open the file itself.'

/** Why a browser's storage refused. Some say so by name only, and private windows of WebKit say “(null)”. */
export function storageReason(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'its storage is full'
  const said = error instanceof Error ? error.message : String(error)
  return /^(\(?null\)?|undefined|\s*)$/.test(said)
    ? 'it does not say why; private windows often keep nothing'
    : said
}
