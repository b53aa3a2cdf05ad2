/** Before the engines start: the app is built, and what they need is installed, or the run fails and names the packages
 *  of Debian. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDebians, rootOnDebian } from '../e2e/browser'
import { MINI_BROWSER } from './drivers/webkit'

const DIST = fileURLToPath(new URL('../../dist/index.html', import.meta.url))

/** What stands where once a package is installed. */
const NEEDED: Record<string, () => boolean> = {
  'firefox-esr': () => onPath('firefox-esr'),
  'webkit2gtk-driver': () => onPath('WebKitWebDriver') && existsSync(MINI_BROWSER),
  xvfb: () => onPath('Xvfb'),
}

const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

const missing = (): string[] => Object.keys(NEEDED).filter((name) => !NEEDED[name]?.())

export default function setup(): void {
  if (!existsSync(DIST)) throw new Error('There is no build to test: run npm run build first.')
  if (missing().length && rootOnDebian()) installDebians(missing())
  if (missing().length)
    throw new Error(
      `The tests of the engines need Debian's packages ${missing().join(', ')}, which are not installed. ` +
        'As root on Debian they are installed by themselves.',
    )
}
