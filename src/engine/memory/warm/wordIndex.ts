/** The index of words that search uses: each word that occurs in a text about an event, with those events. A search word
 *  has no white space, so it occurs in a text exactly where it occurs in one of the text's words. There are some ten
 *  thousand words however many texts there are. The index is built in the idle queue. */

export type WordIndex = {
  words: readonly string[]
  /** The events of word `w` are the entries `first[w]` to `first[w + 1]`, not included, of `events`, each once and in
   *  order. After the last word come the events that have a word beyond those that are kept. */
  first: Uint32Array
  events: Uint32Array
  /** Per event: 1 where one of its words contains the search word, 2 where that is not known, else 0. */
  found: (word: string) => Uint8Array
}

/** Stands for all words beyond those that are kept. */
const OTHER = 0xffff

/** Events that are read in one step, and parts that are inverted in one step: about 20 ms. */
const AT_A_TIME = 5000
const PARTS_AT_A_TIME = 8

/** @param textsOf all texts about an event, folded
 *  @param most the number of words that are kept
 *  @returns a function that does a part of the work at each call; it returns the index when all is done */
export function buildingWordIndex(
  events: number,
  textsOf: (e: number) => Iterable<string>,
  most = OTHER,
): () => WordIndex | null {
  const numbers = wordNumbers(most)
  /** `parts`: the numbers of the words of some events each. `many`: per event how many words it has. */
  const parts: Uint16Array[] = []
  const many = new Uint32Array(events)
  let read = 0
  let put: (() => WordIndex | null) | null = null

  return () => {
    if (put) return put()
    const found: number[] = []
    for (const end = Math.min(events, read + AT_A_TIME); read < end; read++) {
      const before = found.length
      numbers.add(textsOf(read), read, found)
      many[read] = found.length - before
    }
    parts.push(Uint16Array.from(found))
    if (read === events) put = putting(numbers.words, parts, many)
    return null
  }
}

/** Numbers words in the order in which they occur. */
function wordNumbers(most: number) {
  const known = new Map<string, number>()
  const words: string[] = []
  /** Per word's number, 1 + the last event that has it. */
  const last = new Uint32Array(OTHER + 1)

  function numberOf(word: string): number {
    const own = known.get(word)
    if (own !== undefined) return own
    if (words.length >= most) return OTHER
    known.set(word, words.length)
    return words.push(word) - 1
  }

  return {
    words,
    /** Adds to `found` the numbers of the words of an event, each once. */
    add(texts: Iterable<string>, e: number, found: number[]): void {
      for (const text of texts) {
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
    },
  }
}

/** Inverts the words of events into the events of words. Each part that is done is removed to free its memory. */
function putting(words: readonly string[], parts: Uint16Array[], many: Uint32Array): () => WordIndex | null {
  const place = (number: number) => (number === OTHER ? words.length : number)
  const first = new Uint32Array(words.length + 2)
  for (const part of parts)
    for (const number of part) {
      const after = place(number) + 1
      first[after] = (first[after] as number) + 1
    }
  for (let w = 0; w <= words.length; w++) first[w + 1] = (first[w + 1] as number) + (first[w] as number)
  const events = new Uint32Array(first.at(-1) ?? 0)
  const next = first.slice()
  let e = 0

  return () => {
    for (const part of parts.splice(0, PARTS_AT_A_TIME)) {
      let at = 0
      for (const end = Math.min(many.length, e + AT_A_TIME); e < end; e++) {
        for (const stop = at + (many[e] as number); at < stop; at++) {
          const w = place(part[at] as number)
          const free = next[w] as number
          events[free] = e
          next[w] = free + 1
        }
      }
    }
    return e < many.length ? null : { words, first, events, found }
  }

  function found(word: string): Uint8Array {
    const is = new Uint8Array(many.length)
    const mark = (w: number, as: number): void => {
      const end = first[w + 1] as number
      for (let i = first[w] as number; i < end; i++) is[events[i] as number] = as
    }
    mark(words.length, 2)
    for (let w = 0; w < words.length; w++) if ((words[w] as string).includes(word)) mark(w, 1)
    return is
  }
}

/** Per character code, 1 for white space, at which searches are split. */
const isSpace = Uint8Array.from({ length: 2 ** 16 }, (_, code) =>
  /\s/u.test(String.fromCharCode(code)) ? 1 : 0,
)
