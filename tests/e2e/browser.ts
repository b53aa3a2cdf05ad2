/** Finds the Chromium that the end-to-end tests run in, or installs one. A machine without a browser fails them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What the choice depends on; each may throw with its reason. */
export type Machine = {
  /** The value of CHROMIUM_PATH; '' and undefined mean that nobody named a browser. */
  named: string | undefined
  /** Paths where a Chromium or Chrome is installed, best first. */
  installed(): string[]
  /** Starts the browser far enough to tell its version. */
  run(path: string): void
  rootOnDebian: boolean
  /** Both install a browser and give its path. */
  installDebians(): string
  installPlaywrights(): string
}

/** The path of a browser that runs: the named one and no other, else an installed one, else one that is installed now.
 *  @throws where there is none to be had, with every reason */
export function choose(machine: Machine): string {
  if (machine.named) {
    const reason = whyNot(machine, machine.named)
    if (reason) throw new Error(`CHROMIUM_PATH is ${machine.named}, which does not run: ${reason}`)
    return machine.named
  }
  const broken: string[] = []
  for (const path of machine.installed()) {
    const reason = whyNot(machine, path)
    if (!reason) return path
    broken.push(`${path}: ${reason}`)
  }
  return installed(machine, broken)
}

function installed(machine: Machine, broken: string[]): string {
  const [whose, install] = machine.rootOnDebian
    ? [`Debian's package ${SHELL}`, machine.installDebians]
    : ["Playwright's Chromium", machine.installPlaywrights]
  try {
    const path = install()
    machine.run(path)
    return path
  } catch (error) {
    const tried = [...broken, `Installing ${whose}: ${reasonOf(error)}`]
    throw new Error(
      `The end-to-end tests need a Chromium or Chrome and found none that runs.\n${tried.join('\n')}\n` +
        'Install one, or name one in the environment variable CHROMIUM_PATH.',
    )
  }
}

function whyNot(machine: Machine, path: string): string | null {
  try {
    machine.run(path)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Without windows and their bars Chromium takes a fifth less work. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser of this machine. Installing one prints what the installer prints.
 *  @throws where none can be had */
export const findBrowser = (): string =>
  choose({
    named: process.env.CHROMIUM_PATH,
    installed: () => installedOn(process.env),
    run: (path) => void execFileSync(path, ['--version'], { timeout: 30_000, stdio: 'pipe' }),
    rootOnDebian: rootOnDebian(),
    installDebians() {
      installDebians([SHELL])
      return `/usr/bin/${SHELL}`
    },
    installPlaywrights() {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
      return chromium.executablePath()
    },
  })

/** Installs packages of Debian, and prints what their installer prints. @throws where that fails */
export function installDebians(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update'], { stdio: 'inherit', env })
  execFileSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit', env })
}

export const rootOnDebian = (): boolean => process.getuid?.() === 0 && isDebian()

/** Everything on the PATH by a browser's name, then the usual places on macOS, then what Playwright installed before. */
function installedOn({ PATH = '', HOME = '' }: NodeJS.ProcessEnv): string[] {
  const onPath = PATH.split(delimiter).filter(Boolean)
  const apps = ['/Applications', join(HOME, 'Applications')]
  return [
    ...NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...MAC_APPS.flatMap((app) => apps.map((folder) => join(folder, app))),
    chromium.executablePath(),
  ].filter((path) => existsSync(path))
}

/** Debian itself. Ubuntu has the file `/etc/debian_version` too, but its package chromium is a way to another store. */
function isDebian(): boolean {
  if (!existsSync('/etc/debian_version')) return false
  return !existsSync('/etc/os-release') || /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
