/** A made-up language: every word is 40 % longer, so that a layout that has room for English alone breaks. */

const longer = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase())

/** Words of the catalogue, or what makes words, in the made-up language. */
export function pseudo<T>(words: T): T {
  return said(words) as T
}

function said(words: unknown): unknown {
  if (typeof words === 'string') return longer(words)
  if (typeof words === 'function') return (...given: unknown[]) => said(words(...given))
  if (Array.isArray(words)) return words.map(said)
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, said(value)]))
}
