/** Gets the bytes that a view's `data` names. */
import { bundled } from '../datasets/bundled'
import type { NamedFile } from '../engine/engine'
import type { Problem } from '../model/problem'
import { excerpt } from '../permalink/notice'

export type Fetched = { file: NamedFile } | { problem: Problem }
export type Fetch = (data: string, signal: AbortSignal) => Promise<Fetched>

/** The host that would be asked for the data; null for what ships with the app or stands beside it. */
export function foreignHost(data: string, own: string): string | null {
  if (!data.startsWith('https:')) return null
  const { host } = new URL(data)
  return host === own ? null : host
}

/** Fetches a bundled dataset or one at an `https:` address. No cookies, no referrer: the other host learns no more
 *  than that somebody asked for the file. Every failure comes back as a problem, but an abort. */
export const fetchData: Fetch = async (data, signal) => {
  const own = bundled(data)
  const file = own ? `${own.id}.json` : excerpt(data)
  const refused = (what: string): Fetched => ({
    problem: { file, place: '', value: '', what, done: 'refused' },
  })
  if (data === 'file') {
    return refused(
      'this link shows a file that its sender had opened on a computer of their own; ask them for the file',
    )
  }
  if (!own && data.includes(':') && !data.startsWith('https:'))
    return refused('only https: addresses can be opened')
  if (!own && !data.startsWith('https:')) return refused('no dataset of this name ships with Claimline')
  try {
    const response = await fetch(own?.url ?? data, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) return refused(`the server answered ${response.status} ${response.statusText}`.trim())
    return { file: { name: file, bytes: await response.blob() } }
  } catch (error) {
    if (signal.aborted) throw error
    const other = own ? '' : ', or does not allow other pages to read it'
    return refused(`the file could not be fetched: the server did not answer${other}`)
  }
}
