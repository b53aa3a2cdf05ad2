/** The page as its readers find it: by role and name, waiting for what has to come. */
import { basename } from 'node:path'
import type { Driver } from './driver'
import { pause } from './drivers/processes'
import { type Done, inPage, type Read, type Task, type Where } from './inPage'

/** Machines that test are busy. */
const PATIENCE = 20_000

type Name = string | RegExp

export class Browser {
  constructor(
    readonly driver: Driver,
    /** Where the app is served, with a slash at the end. */
    readonly address: string,
  ) {}

  /** Opens a view in a page that starts anew, and waits for its first answer. @param fragment without `#` */
  async open(fragment = '', address = this.address): Promise<void> {
    // Firefox never tells of the end of a navigation that begins in the instant in which the page writes its address.
    let last: string | null = null
    await this.until('an address that stands still', async () => {
      const now = await this.fragment()
      const still = now === last
      last = now
      return still
    })
    await this.driver.go('about:blank')
    await this.driver.go(fragment ? `${address}#${fragment}` : address)
    await this.until('the number of events', async () => /^[\d,]+ of [\d,]+ events$/.test(await this.total()))
  }

  /** Runs a function in the page. It may use nothing from outside of itself. */
  async run<A extends unknown[], T>(does: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')
    const text = await this.driver.run(
      `Promise.resolve((${does})(${given})).then((done) => JSON.stringify(done) ?? 'null')`,
    )
    return JSON.parse(text)
  }

  private task = (task: Task): Promise<Done> => this.run(inPage, task)

  /** Waits until something is so. @throws with what it waited for, and what the page shows instead */
  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) if (await isSo()) return
    const shown = await this.run(() => `${location.href}\n${document.body.innerText.slice(0, 1500)}`)
    throw new Error(`${this.driver.version} waited in vain for ${what}. The page shows:\n${shown}`)
  }

  async all(where: Where): Promise<Read[]> {
    return (await this.task({ do: 'read', where })).read ?? []
  }
  async shows(where: Where, text: Name = ''): Promise<void> {
    const fits = (read: Read) => (typeof text === 'string' ? read.text.includes(text) : text.test(read.text))
    await this.until(`${told(where)} with “${text}”`, async () => (await this.all(where)).some(fits))
  }
  async lacks(where: Where): Promise<void> {
    await this.until(`no ${told(where)}`, async () => (await this.all(where)).length === 0)
  }
  async value(where: Where): Promise<string> {
    return (await this.all(where))[0]?.value ?? ''
  }
  async hasValue(where: Where, value: Name): Promise<void> {
    const fits = (now: string) => (typeof value === 'string' ? now === value : value.test(now))
    await this.until(`“${value}” in ${told(where)}`, async () => fits(await this.value(where)))
  }
  /** The number of events, as in `3 of 12 events`; '' while there is none. */
  async total(): Promise<string> {
    const all = await this.all({ role: 'status' })
    return all.find(({ text }) => /^[\d,]+ of [\d,]+ events$/.test(text))?.text ?? ''
  }
  async counts(total: string): Promise<void> {
    await this.until(`“${total}”`, async () => (await this.total()) === total)
  }
  /** What the address holds after `#`. */
  fragment = (): Promise<string> => this.run(() => location.hash.slice(1))

  async addressHas(part: string): Promise<void> {
    await this.until(`“${part}” in the address`, async () => (await this.fragment()).includes(part))
  }

  async click(where: Where): Promise<void> {
    let last = ''
    let place = { x: 0, y: 0 }
    // Once it stands still with nothing over it.
    await this.until(`${told(where)} to click`, async () => {
      const { at } = await this.task({ do: 'place', where })
      const now = JSON.stringify(at)
      const still = at?.free === true && now === last
      last = now
      place = at ?? place
      return still
    })
    await this.driver.click(place.x, place.y)
  }
  async focus(where: Where): Promise<void> {
    await this.until(told(where), async () => (await this.task({ do: 'focus', where })).found > 0)
  }
  press = (keys: string): Promise<void> => this.driver.press(keys)

  /** Puts a text into a field, in the place of the one that it has. */
  async fill(where: Where, text: string): Promise<void> {
    await this.click(where)
    await this.press('Control+a')
    await this.press('Backspace')
    await this.driver.type(text)
    await this.hasValue(where, text)
  }
  /** Name, or text, of what has the focus. */
  focused = (): Promise<string> =>
    this.run(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '')

  choose = (...paths: string[]): Promise<void> => this.driver.choose(paths)

  /** Files of a reader, dropped on the page. @param files by name */
  drop(files: Record<string, string>): Promise<void> {
    const named = Object.entries(files).map(([name, text]): [string, string] => [basename(name), text])
    return this.run((named) => {
      const dataTransfer = new DataTransfer()
      for (const [name, text] of named) dataTransfer.items.add(new File([text], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }, named)
  }
}

/** A pattern, as it is sent to the page. */
export const like = ({ source, flags }: RegExp) => ({ source, flags })

const told = ({ role, name }: Where): string =>
  `${role} ${typeof name === 'string' ? `“${name}”` : name ? `/${name.source}/` : ''}`.trim()
