/** A static host as plain as they come: the built page under a sub-path, nothing else. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type Host = { address: string; close: () => Promise<void> }

/** Serves a folder on a free port of this machine.
 *  @param path where it stands on the host: `/deep/sub/path/`
 *  @returns the address with the path */
export async function serve(folder: string, path: string): Promise<Host> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host')
    const file = pathname.startsWith(path) ? fileIn(folder, pathname.slice(path.length)) : null
    const body = file && (await readFile(file).catch(() => null))
    if (body) response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    else response.writeHead(404)
    response.end(body ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** @param path below the folder; '' for its page
 *  @returns null for what stands outside of it */
export function fileIn(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path) || 'index.html'))
  return file.startsWith(folder) ? file : null
}
