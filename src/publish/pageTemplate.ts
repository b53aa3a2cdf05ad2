/** Where the template of published pages comes from: the app fetches what the build wrote beside it; a published page
 *  takes itself apart. */
import { APP_ID, DATA_SLOT, templateOf } from './template'

/** @throws an error whose message says why there is none */
export async function pageTemplate(page: Document = document): Promise<string> {
  const app = page.getElementById(APP_ID)
  return app ? ownTemplate(app, page) : fetchedTemplate(new URL('offline.html', page.baseURI))
}

function ownTemplate({ textContent, dataset }: HTMLElement, page: Document): string {
  const bootstrap = page.querySelector(`#${APP_ID} + script`)?.textContent ?? ''
  const policy =
    page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  return templateOf({ text: textContent ?? '', bytes: Number(dataset.bytes) }, bootstrap, policy)
}

async function fetchedTemplate(address: URL): Promise<string> {
  const response = await fetch(address)
  const html = response.ok ? await response.text() : ''
  // Some hosts answer with their start page where a file is missing.
  if (!html.includes(DATA_SLOT)) throw new Error(`the server has no ${address.pathname}`)
  return html
}
