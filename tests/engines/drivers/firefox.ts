/** Firefox, by WebDriver BiDi over its own socket. It runs on a screen: without one its windows never have the focus. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Driver, FILES, SIZE } from '../driver'
import { clicking, pressing, typing } from './actions'
import { folder, screen, start } from './processes'

const PREFERENCES: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // Its window has the focus, though no manager of windows gives it any.
  'focusmanager.testmode': true,
  'intl.accept_languages': 'en-GB, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
}

export async function startFirefox(): Promise<Driver> {
  const home = folder()
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(home.path, 'user.js'), lines.join('\n'))
  const { display, end: endScreen } = await screen()
  const args = ['--profile', home.path, '--no-remote', '--remote-debugging-port', '0', 'about:blank']
  const program = start('firefox-esr', args, { DISPLAY: display, HOME: home.path, MOZ_ENABLE_WAYLAND: '0' })
  const complaints: string[] = []
  const { send, close } = await connected(
    `${await program.says(/WebDriver BiDi listening on (ws:\S+)/)}/session`,
    (said) => complaints.push(said),
  )
  const session = await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  // In the first tab the field of addresses has the focus; in one of its own, the page.
  const { context } = await send('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport: SIZE })
  const act = async (actions: object[]) => void (await send('input.performActions', { context, actions }))
  return {
    version: `Firefox ${session.capabilities.browserVersion}`,
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    async run(expression) {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return result.value
    },
    click: (x, y) => act(clicking(x, y)),
    type: (text) => act(typing(text)),
    press: (keys) => act(pressing(keys)),
    async choose(files) {
      const { nodes } = await send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: FILES },
        maxNodeCount: 1,
      })
      await send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files })
    },
    complaints: () => complaints.splice(0),
    async close() {
      close()
      await program.end()
      await endScreen()
      home.remove()
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each command answers in a shape of its own.
type Answer = Record<string, any>
type Message = {
  id?: number
  method?: string
  params?: Answer
  result?: Answer
  error?: string
  message?: string
}

async function connected(address: string, onComplaint: (said: string) => void) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`${address} does not answer`))
  })
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>()
  socket.onmessage = ({ data }) => {
    const { id, method, params, result, error, message }: Message = JSON.parse(String(data))
    if (method === 'log.entryAdded' && ['error', 'warn'].includes(params?.level))
      onComplaint(params?.text ?? 'an error without a text')
    const asked = id === undefined ? undefined : waiting.get(id)
    if (error) asked?.reject(new Error(`${error}: ${message}`))
    else asked?.resolve(result ?? {})
  }
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'))
  }
  let last = 0
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { send, close: () => socket.close() }
}
