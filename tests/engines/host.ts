/** A static host that sends the headers which the build names for hosts, and hears what goes wrong in the page. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileIn, TYPES } from '../e2e/static'
import { headersFor, readHeaders } from './headersFile'
import { RECORDER } from './recorder'

export type Host = {
  /** Of the app, with a slash at the end. */
  address: string
  /** What went wrong since it was last asked. */
  wrongs(): string[]
  close(): Promise<void>
}

/** @param folder what is served
 *  @param pages further pages by path, as `/article.html` */
export async function host(folder: string, pages: Record<string, string> = {}): Promise<Host> {
  const wrongs: string[] = []
  const rules = readHeaders(readFileSync(`${folder}/_headers`, 'utf8'))
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    if (pathname === '/wrong') {
      wrongs.push(await bodyOf(request))
      response.writeHead(204).end()
      return
    }
    const path = fileIn(folder, pathname.slice(1))
    const given = pages[pathname] ?? (pathname === '/recorder.js' ? RECORDER : undefined)
    const body = given ?? (path && (await readFile(path).catch(() => null)))
    if (body === null) {
      wrongs.push(`not found: ${pathname}`)
      response.writeHead(404).end()
      return
    }
    const type = TYPES[pathname === '/' ? '.html' : extname(pathname)] ?? 'application/octet-stream'
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...reporting(headersFor(rules, pathname)),
    })
    response.end(/^\/(index\.html)?$/.test(pathname) ? recorded(String(body)) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    wrongs: () => wrongs.splice(0),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The app's page, with the recorder before everything else. */
const recorded = (html: string): string =>
  html.replace('<head>', '<head><script src="./recorder.js"></script>')

/** Policies tell this host of what they stop, in workers too, which no script of the page sees. */
function reporting(headers: Record<string, string>): Record<string, string> {
  const policy = headers['Content-Security-Policy']
  return policy ? { ...headers, 'Content-Security-Policy': `${policy}; report-uri /wrong` } : headers
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}
