import { detailsWords } from '../../../words/en/details'

/** Where the claim can be read. Only http and https addresses become links; anything else is shown as text. */
export function ClaimLinks({ url, archiveUrl }: { url: string; archiveUrl: string }) {
  return (
    <>
      {url && <Address url={url} words={(host) => host} />}
      {archiveUrl && <Address url={archiveUrl} words={() => detailsWords.claim.archived} />}
    </>
  )
}

function Address({ url, words }: { url: string; words: (host: string) => string }) {
  const host = webHost(url)
  if (host === null) return <span>{url}</span>
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {words(host)}
    </a>
  )
}

/** `https://www.politico.eu/article` → `politico.eu`; null for what is no web address. */
function webHost(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : null
}
