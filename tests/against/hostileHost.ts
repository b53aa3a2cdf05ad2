/** A real host on this machine that answers badly. Links name data at `https:` only, so it has a certificate, which nobody
 *  trusts but a test that says so. */
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { SMALL } from '../e2e/records'

/** Made for this test; it protects nothing. */
const KEY = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIPJqkIiMjz1XzoLs5v9I5uOf4BMuvYdq2Xntn4Udp/4boAoGCCqGSM49
AwEHoUQDQgAEdCOPwnYC0n2ltIjO3902z1ODTZUtlaperyPGIeWm1WfXgXZfmMZ/
fJjYcE8p3uabqBLQGuXCYwncnZ3W8KID9g==
-----END EC PRIVATE KEY-----`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUN9VhNO8me+tsxGQ3Hu7fIaiqFVAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDE5NTYyM1oYDzIxMjYxMTA2
MTk1NjIzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAR0I4/CdgLSfaW0iM7f3TbPU4NNlS2Vql6vI8Yh5abVZ9eBdl+Yxn98
mNhwTyne5puoEtAa5cJjCdydndbwogP2o1MwUTAdBgNVHQ4EFgQUugEHhxAgaNgy
55DHWIptvhzuPuMwHwYDVR0jBBgwFoAUugEHhxAgaNgy55DHWIptvhzuPuMwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAy++4oAR67XsQoWGT2KS7
PaxSlry/pLV8gd7QqAGSUmECIQDZB3DqeWCG3VzyoCH/mjvROyBGdsUvd2iFb9et
D+kB8Q==
-----END CERTIFICATE-----`

export const HUGE = 2_000_000_000
const MEGABYTE = 1_000_000
const ANYONE = { 'access-control-allow-origin': '*' }
const TEXT = JSON.stringify(SMALL)

/** What it answers, by path.
 *  @param blanks `HUGE` bytes, as far as somebody takes them */
const answers = (blanks: () => Readable): Record<string, (response: ServerResponse) => void> => ({
  '/good.json': (response) => response.writeHead(200, ANYONE).end(TEXT),
  '/stalls.json': (response) => response.writeHead(200, ANYONE).write(TEXT.slice(0, 50)),
  '/breaks-off.json'(response) {
    response.writeHead(200, { ...ANYONE, 'content-length': TEXT.length }).write(TEXT.slice(0, 50))
    setTimeout(() => response.destroy(), 100)
  },
  '/page.json': (response) =>
    response
      .writeHead(200, { ...ANYONE, 'content-type': 'text/html' })
      .end("<!doctype html><title>Sign in</title><script>document.title='pwned'</script><p>Please sign in."),
  '/huge.json': (response) =>
    response.writeHead(200, { ...ANYONE, 'content-length': HUGE }).write('['.repeat(1_000)),
  '/unsaid.json': (response) => blanks().pipe(response.writeHead(200, ANYONE)),
  '/packed.json': (response) =>
    blanks()
      .pipe(createGzip({ level: 1 }))
      .pipe(response.writeHead(200, { ...ANYONE, 'content-encoding': 'gzip' })),
  '/private.json': (response) =>
    response.writeHead(200, { 'access-control-allow-origin': 'https://elsewhere.example' }).end(TEXT),
  '/gone.json': (response) => response.writeHead(410, ANYONE).end('Gone'),
})

/** @returns `host`: name and port; `asked`: every path that was asked for; `sent`: how many bytes of a body without a
 *    length have gone, before they were packed */
export async function hostileHost(): Promise<{
  host: string
  asked: string[]
  sent: () => number
  close: () => Promise<void>
}> {
  const asked: string[] = []
  let sent = 0
  const known = answers(() => {
    const some = Buffer.alloc(MEGABYTE, ' ')
    sent = 0
    return new Readable({
      read() {
        sent += MEGABYTE
        this.push(sent > HUGE ? null : some)
      },
    })
  })
  const server = createServer({ key: KEY, cert: CERTIFICATE }, ({ url = '' }, response) => {
    asked.push(url)
    if (url === '/leads-on.json') {
      const { port } = server.address() as AddressInfo
      response.writeHead(302, { ...ANYONE, location: `https://localhost:${port}/elsewhere.json` }).end()
    } else (known[url] ?? known['/gone.json'])?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    asked,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
