/** Events by the numbers of the words that anything said of them has. A word that is searched for has no white space in
 *  it, so it occurs in a text exactly where it occurs in one of the text's own words: of these there are some ten
 *  thousand, however many texts. The numbers take a fraction of the letters' room, and are made while nobody asks. */
import { joined } from '../model/joined'

/** The numbers of event `e` are `first[e]` to `first[e + 1]`, not included, each once. */
export type Wording = {
  words: readonly string[]
  first: Uint32Array
  numbers: Uint16Array
  /** Per number: 1 where a word that is searched for occurs in the word of that number, 2 where that cannot be told. */
  matching: (word: string) => Uint8Array
}

/** Instead of a number, where an event has a word that came when there were as many as can be numbered. */
export const OTHER = 0xffff

/** Events that are read at a time: about 20 ms. */
const AT_A_TIME = 5000

/** @param textsOf all that is said of an event, folded
 *  @param most words that are numbered
 *  @returns reads some events at each call; tells all of them once there is nothing more to read */
export function wording(
  events: number,
  textsOf: (e: number) => Iterable<string>,
  most = OTHER,
): () => Wording | null {
  const known = new Map<string, number>()
  const words: string[] = []
  const parts: Uint16Array[] = []
  const first = new Uint32Array(events + 1)
  /** Per number, the last event that has it, and one more. */
  const last = new Uint32Array(OTHER + 1)
  let read = 0

  function numberOf(word: string): number {
    const own = known.get(word)
    if (own !== undefined) return own
    if (words.length >= most) return OTHER
    known.set(word, words.length)
    return words.push(word) - 1
  }

  function readText(text: string, e: number, found: number[]): void {
    let start = 0
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && !isSpace[text.charCodeAt(i)]) continue
      const number = i > start ? numberOf(text.slice(start, i)) : -1
      start = i + 1
      if (number < 0 || last[number] === e + 1) continue
      last[number] = e + 1
      found.push(number)
    }
  }

  return () => {
    const found: number[] = []
    const before = first[read] as number
    for (const end = Math.min(events, read + AT_A_TIME); read < end; read++) {
      for (const text of textsOf(read)) readText(text, read, found)
      first[read + 1] = before + found.length
    }
    parts.push(Uint16Array.from(found))
    if (read < events) return null
    const numbers = joined(Uint16Array, parts, first[events] as number)
    return { words, first, numbers, matching: (word) => matching(words, word) }
  }
}

/** Per code of a letter: 1 where a search is split at it. */
const isSpace = Uint8Array.from({ length: 2 ** 16 }, (_, code) =>
  /\s/u.test(String.fromCharCode(code)) ? 1 : 0,
)

function matching(words: readonly string[], word: string): Uint8Array {
  const match = new Uint8Array(OTHER + 1)
  for (let number = 0; number < words.length; number++)
    if ((words[number] as string).includes(word)) match[number] = 1
  match[OTHER] = 2
  return match
}
