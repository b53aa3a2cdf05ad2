/** WebKitGTK's small browser, by W3C WebDriver. It tells nothing of its console. */
import { createServer } from 'node:net'
import { type Driver, FILES, SIZE } from '../driver'
import { clicking, pressing, typing } from './actions'
import { folder, pause, screen, start } from './processes'

export const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export async function startWebKit(): Promise<Driver> {
  const home = folder()
  const { display, end: endScreen } = await screen()
  const port = await freePort()
  const program = start('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    HOME: home.path,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // The sandbox of its processes does not start for root.
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  })
  const ask = asking(`http://127.0.0.1:${port}`)
  await answers(ask)
  const options = { binary: MINI_BROWSER, args: ['--automation'] }
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': options,
        pageLoadStrategy: 'normal',
      },
    },
  })
  const path = `/session/${sessionId}`
  await ask('POST', `${path}/timeouts`, { script: 60_000, pageLoad: 60_000 })
  await ask('POST', `${path}/window/rect`, { ...SIZE, height: SIZE.height + 60 })
  const act = async (actions: object[]) => void (await ask('POST', `${path}/actions`, { actions }))
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    go: async (url) => void (await ask('POST', `${path}/url`, { url })),
    reload: async () => void (await ask('POST', `${path}/refresh`, {})),
    async run(expression) {
      const script = `const done = arguments[0]
        Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const { value, error } = await ask('POST', `${path}/execute/async`, { script, args: [] })
      if (error) throw new Error(error)
      return value
    },
    click: (x, y) => act(clicking(x, y)),
    type: (text) => act(typing(text)),
    press: (keys) => act(pressing(keys)),
    async choose(paths) {
      const found = await ask('POST', `${path}/element`, { using: 'css selector', value: FILES })
      await ask('POST', `${path}/element/${found[ELEMENT]}/value`, { text: paths.join('\n') })
    },
    complaints: () => [],
    async close() {
      await ask('DELETE', path).catch(() => undefined)
      await program.end()
      await endScreen()
      home.remove()
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each command answers in a shape of its own.
type Ask = (method: string, path: string, body?: object) => Promise<any>

const asking =
  (address: string): Ask =>
  async (method, path, body) => {
    const response = await fetch(`${address}${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = await response.json()
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }

/** Waits until the driver is there. */
async function answers(ask: Ask): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask('GET', '/status')
    } catch (error) {
      if (tries > 200) throw error
      await pause(100)
    }
  }
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
