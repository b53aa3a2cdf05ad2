/** Gets the bytes that a view's `data` names. */
import { bundled } from '../../datasets/bundled'
import type { NamedFile } from '../../engine/engine'
import type { Problem } from '../../model/problem'
import { excerpt } from '../../permalink/notice'
import { fetchWords } from '../../words/en/sentences/openingWords'
import { boundedBody, MOST_FETCHED } from './boundedBody'
import { fileAddress, hostOf, SERVED } from './fileAddress'

/** `host`: the host that sent the file, where the address redirected to another one. `leadsOn`: it redirects to an
 *  address that the browser does not tell before it has gone there. */
export type Fetched = { file: NamedFile; host?: string } | { problem: Problem } | { leadsOn: true }
/** @param follow are redirects to be followed, to whatever host? */
export type Fetch = (data: string, signal: AbortSignal, follow: boolean) => Promise<Fetched>

/** The host that would be contacted for the data; null for what ships with the app or stands beside it. */
export function foreignHost(data: string, own: string): string | null {
  const host = hostOf(data)
  return host === own ? null : host
}

/** An earlier revision of a bundled dataset; null where the app does not have it.
 *  @throws an error that says why the server does not give it */
export async function fetchEarlier(data: string, rev: string): Promise<NamedFile | null> {
  const url = bundled(data)?.earlier[rev]
  if (url === undefined) return null
  const response = await fetch(url)
  if (!response.ok) throw new Error(fetchWords.status(response.status, response.statusText))
  return { name: `${data}.${rev}.json`, bytes: await response.blob() }
}

/** Fetches a bundled dataset or one at an `https:` address. No cookies, no referrer: the other host learns no more
 *  than that somebody wanted the file. Every failure but an abort comes back as a problem. */
export const fetchData: Fetch = async (data, signal, follow) => {
  const own = bundled(data)
  const file = own ? `${own.id}.json` : excerpt(data)
  const refused = (what: string): Fetched => ({
    problem: { file, place: '', value: '', what, done: 'refused' },
  })
  if (data === 'file') return refused(fetchWords.ownFile)
  // Nothing to fetch: its server is asked question by question.
  if (data.startsWith(SERVED)) return { file: { name: data, bytes: new Blob(), served: true } }
  if (!own && data.includes(':') && !data.startsWith('https:')) return refused(fetchWords.onlyHttps)
  if (!own && !data.startsWith('https:')) return refused(fetchWords.unknown)
  try {
    const response = await fetch(own?.url ?? fileAddress(data), {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: follow ? 'follow' : 'manual',
    })
    if (response.type === 'opaqueredirect') return { leadsOn: true }
    if (!response.ok) return refused(fetchWords.status(response.status, response.statusText))
    const bytes = await boundedBody(response)
    if (!bytes) return refused(fetchWords.tooLong(MOST_FETCHED))
    const found = { file: { name: file, bytes } }
    const host = !own && response.url && new URL(response.url).host
    return host && host !== hostOf(data) ? { ...found, host } : found
  } catch (error) {
    if (signal.aborted) throw error
    return refused(own ? fetchWords.noAnswer : fetchWords.noAnswerElsewhere)
  }
}
