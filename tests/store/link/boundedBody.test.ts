/** Bodies as servers send them that are slow, broken or mean to harm: over a real connection. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { boundedBody } from '../../../src/store/link/boundedBody'

const MOST = 1_000_000

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** What a server that answers like this gives. */
async function from(listener: RequestListener, signal?: AbortSignal): Promise<Blob | null> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return boundedBody(await fetch(`http://127.0.0.1:${port}/`, { signal: signal ?? null }), MOST)
}

describe('a body', () => {
  it('comes whole up to the most that is fetched', async () => {
    const body = await from((_, response) => response.end('a'.repeat(MOST)))
    expect(body?.size).toBe(MOST)
    expect((await from((_, response) => response.end()))?.size).toBe(0)
  })

  it('that says that it is longer is not fetched', async () => {
    let sent = 0
    const body = await from((_, response) => {
      response.writeHead(200, { 'content-length': 2_000_000_000 })
      response.on('close', () => response.destroy())
      response.write('a', () => sent++)
    })
    expect(body).toBeNull()
    expect(sent).toBeLessThanOrEqual(1)
  })

  it('without end is left as soon as it is longer', async () => {
    let sent = 0
    let isLeft = false
    const body = await from((_, response) => {
      const more = () => {
        sent += 100_000
        response.write('a'.repeat(100_000), () => isLeft || setImmediate(more))
      }
      response.on('close', () => {
        isLeft = true
      })
      more()
    })
    expect(body).toBeNull()
    await expect.poll(() => isLeft).toBe(true)
    expect(sent, 'what was on its way at that time').toBeLessThan(20 * MOST)
  })

  it('that unpacks to more counts as what it unpacks to', async () => {
    const bomb = gzipSync(new Uint8Array(50 * MOST))
    expect(bomb.length).toBeLessThan(MOST)
    const body = await from((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(bomb)
    })
    expect(body).toBeNull()
  })

  it('that is cut off is an error, never a short file', async () => {
    const cut = from((_, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('{"format":', () => response.destroy())
    })
    await expect(cut).rejects.toThrow()
  })

  it('that stalls ends when the reader gives up', async () => {
    const stop = new AbortController()
    const stalled = from((_, response) => {
      response.write('{', () => setTimeout(() => stop.abort(), 20))
    }, stop.signal)
    await expect(stalled).rejects.toMatchObject({ name: 'AbortError' })
  })
})
