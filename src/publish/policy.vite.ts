/** A step of the build, not part of the page: the page's policies, in its own head and as a file of headers for hosts.
 *  Hosts that know no such file serve the app as well; then nothing binds its workers, which fetch nothing anyway. */
import type { Plugin } from 'vite'
import { TRUSTED_TYPES } from './trustedTypes.ts'

/** Nothing at all but what follows. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"

/** `connect-src https:` is what lets a link name a dataset on another host. Only the built page has it: Vite's dev server
 *  needs inline styles. */
const PAGE =
  `${NOTHING}; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; worker-src 'self'; ` +
  `manifest-src 'self'; connect-src 'self' https:; ${TRUSTED_TYPES}`

/** Of scripts that run as workers; for other files it means nothing. They load their parts, start one another, and get all
 *  bytes from the page. */
const WORKER = `${NOTHING}; script-src 'self'; worker-src 'self'; ${TRUSTED_TYPES}`

/** The service worker fetches the app's own files, and loads its library by `importScripts`. */
const SERVICE_WORKER = `${NOTHING}; script-src 'self'; connect-src 'self'`

const headers = (policy: string): string[] => [
  `Content-Security-Policy: ${policy}`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
]

/** By path, so that a page of somebody's own beside the app keeps its own policy. Who may frame the page is left to the
 *  host, since an embed is a frame. */
const RULES: Record<string, string[]> = {
  '/': headers(PAGE),
  '/index.html': headers(PAGE),
  '/assets/*': headers(WORKER),
  '/sw.js': headers(SERVICE_WORKER),
}

export const policies = (): Plugin => ({
  name: 'policies',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    const source = Object.entries(RULES).map(([path, lines]) => `${path}\n  ${lines.join('\n  ')}\n`)
    this.emitFile({ type: 'asset', fileName: '_headers', source: source.join('\n') })
  },
})
