import { lookWords as words } from '../../words/en/look'

/** That a part of the page's code could not be loaded: there is no network, or the host has another version by now. */
export class CodeMissing extends Error {}

/** The one way in which the page loads code later, with the styles that go with it.
 *  @throws CodeMissing, whose message says so in words, with the browser's own error as its cause */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    await lostStyles()
    return await load()
  } catch (error) {
    throw new CodeMissing(words.codeMissing, { cause: error })
  }
}

/** Style sheets that did not arrive. */
const lost = new Set<HTMLLinkElement>()
const watch = ({ target }: Event) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target)
}
// Tests of the store have no document.
if (typeof document !== 'undefined') document.addEventListener('error', watch, true)

/** Asks for them once more: what loads code for the page asks for each only once. */
async function lostStyles(): Promise<void> {
  await Promise.all([...lost].map(askAgain))
}

const askAgain = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = link.cloneNode() as HTMLLinkElement
    next.onload = () => resolve()
    next.onerror = () => reject(new Error(`${link.href} could not be loaded`))
    lost.delete(link)
    link.replaceWith(next)
  })
