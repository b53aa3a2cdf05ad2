/** Whether single letters and signs act as keys (WCAG 2.1.4): the reader's own choice, in no link. */

const KEY = 'claimline-letter-keys'
const OFF = 'off'

/** For this visit, where storage is switched off. */
let here: boolean | null = null

export function letterKeysOn(): boolean {
  if (here !== null) return here
  try {
    return localStorage.getItem(KEY) !== OFF
  } catch {
    // Storage is switched off: keys act, as they do at first.
    return true
  }
}

export function setLetterKeys(on: boolean): void {
  here = on
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, OFF)
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}
