import { describe, expect, it } from 'vitest'
import { choose, type Machine } from './browser'

/** A machine on which only the given paths run. */
function machine(runs: string[], other: Partial<Machine> = {}): Machine & { done: string[] } {
  const done: string[] = []
  const installing = (whose: string, path: string) => () => {
    done.push(whose)
    return path
  }
  return {
    done,
    named: undefined,
    installed: () => [],
    run(path) {
      if (!runs.includes(path)) throw new Error('exit code 127')
    },
    rootOnDebian: false,
    installDebians: installing("Debian's", '/usr/bin/chromium'),
    installPlaywrights: installing("Playwright's", '/cache/chrome'),
    ...other,
  }
}

describe('choosing a browser', () => {
  it('takes the one that CHROMIUM_PATH names before an installed one', () => {
    const found = machine(['/mine', '/usr/bin/chromium'], {
      named: '/mine',
      installed: () => ['/usr/bin/chromium'],
    })
    expect(choose(found)).toBe('/mine')
  })

  it('takes no other where the named one does not run', () => {
    const found = machine(['/usr/bin/chromium'], {
      named: '/mine',
      installed: () => ['/usr/bin/chromium'],
    })
    expect(() => choose(found)).toThrow('CHROMIUM_PATH is /mine, which does not run: exit code 127')
    expect(found.done).toEqual([])
  })

  it('takes the first installed one that runs, and installs nothing', () => {
    const found = machine(['/usr/bin/google-chrome'], {
      named: '',
      installed: () => ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    })
    expect(choose(found)).toBe('/usr/bin/google-chrome')
    expect(found.done).toEqual([])
  })

  it("installs Debian's where it is root on Debian", () => {
    const bare = machine(['/usr/bin/chromium'], { rootOnDebian: true })
    expect(choose(bare)).toBe('/usr/bin/chromium')
    expect(bare.done).toEqual(["Debian's"])
  })

  it("installs Playwright's own elsewhere", () => {
    const bare = machine(['/cache/chrome'])
    expect(choose(bare)).toBe('/cache/chrome')
    expect(bare.done).toEqual(["Playwright's"])
  })

  it('fails with every reason where none can be had', () => {
    const offline = machine([], {
      installed: () => ['/snap/bin/chromium'],
      installPlaywrights() {
        throw new Error('no network')
      },
    })
    expect(() => choose(offline)).toThrow(
      /\/snap\/bin\/chromium: exit code 127\nInstalling Playwright's Chromium: no network\n.*CHROMIUM_PATH/s,
    )
  })

  it('fails where the one that it installed does not run', () => {
    const lacking = machine([], { rootOnDebian: true })
    expect(() => choose(lacking)).toThrow(
      "Installing Debian's package chromium-headless-shell: exit code 127",
    )
  })
})
