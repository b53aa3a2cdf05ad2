/** The spelling of text inside a link: contracts.md, "Permalink". */
import { byCodePoint } from '../model/codePoints'

const RESERVED = /[,!%&=#+\s\P{ASCII}]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const utf8 = new TextEncoder()

const percent = (char: string): string =>
  Array.from(utf8.encode(char), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** Half of a character pair has no UTF-8; U+FFFD stands for it, as everywhere on the web. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd')

/** Percent-encodes `,` `!` `%` `&` `=` `#` `+`, white space and non-ASCII as UTF-8, and nothing else:
 *  `Kim's café` → `Kim's%20caf%C3%A9`. */
export const encode = (text: string): string => text.replace(RESERVED, percent)

/** The text that was encoded; `null` where the percent-encoding is broken, for the caller to name.
 *  A `+` stays a plus. */
export const decode = (text: string): string | null => {
  try {
    return wellFormed(decodeURIComponent(text))
  } catch {
    return null
  }
}

/** The items of a list as a link holds them: each once, in code-point order, without empty ones. */
export const inOrder = (items: readonly string[]): string[] =>
  [...new Set(items.map(wellFormed))].filter((item) => item !== '').sort(byCodePoint)

/** The first `most` characters (code points, so that no pair is torn). */
export const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('')
