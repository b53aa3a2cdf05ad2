/** Saved views as a text: a line each, the name, a tab, and the link. */
import type { SavedView } from './savedViews'

/** @param hrefOf the address of a fragment */
export const writeList = (views: readonly SavedView[], hrefOf: (fragment: string) => string): string =>
  views.map(({ name, fragment }) => `${oneLine(name)}\t${hrefOf(fragment)}\n`).join('')

/** Reads such a list, also where it was written by hand, with spaces before the link. Of a link only the view is taken,
 *  so that a list from another address of Claimline can be read.
 *  @param home the address of the view that is all default
 *  @returns also the lines, from 1, that hold no link to a view */
export function readList(
  text: string,
  home: string,
  day: string,
): { views: SavedView[]; wrong: { line: number; text: string }[] } {
  const views: SavedView[] = []
  const wrong: { line: number; text: string }[] = []
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const written = line.trim()
    if (!written) continue
    const [, name = '', address = ''] = /^(.*?)\s*(\S+)$/.exec(written) ?? []
    const fragment = fragmentIn(address, home)
    if (fragment === null) wrong.push({ line: i + 1, text: written })
    else views.push({ name: name || address, fragment, day })
  }
  return { views, wrong }
}

/** Every link to a view but the default one names its version, or is packed. */
function fragmentIn(address: string, home: string): string | null {
  if (address === home) return ''
  if (!URL.canParse(address)) return null
  const fragment = new URL(address).hash.slice(1)
  return /(?:^|&)(?:v=\d|z=)/.test(fragment) ? fragment : null
}

/** All of the views there are and of others. One whose name another view has gets a number; the same view under the same
 *  name is taken once. */
export function joined(
  views: readonly SavedView[],
  others: readonly SavedView[],
): { views: SavedView[]; added: number } {
  const all = [...views]
  for (const one of others) {
    if (all.some(({ name, fragment }) => name === one.name && fragment === one.fragment)) continue
    let name = one.name
    for (let n = 2; all.some((other) => other.name === name); n++) name = `${one.name} (${n})`
    all.push({ ...one, name })
  }
  return { views: all, added: all.length - views.length }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
