import { lookWords as words } from '../words/en/look'

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

/** Asks once more for styles that did not arrive: what loads code for the page asks for each of them once. */
async function lostStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')]
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(askAgain))
}

const askAgain = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = link.cloneNode() as HTMLLinkElement
    next.onload = () => resolve()
    next.onerror = () => reject(new Error(`${link.href} could not be loaded`))
    link.replaceWith(next)
  })
