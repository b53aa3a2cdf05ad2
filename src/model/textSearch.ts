/** Folds a text for comparison: NFC and case-folded ("STRASSE", "Straße" and "STRAẞE" are one, so are σ and ς).
 *  Through upper case, since that is where JavaScript applies the full foldings; lower first, since ẞ is upper case
 *  already and would stay. */
export const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC')

/** The folded words of a search, split at white space. */
export const words = (q: string): string[] => fold(q).split(/\s+/u).filter(Boolean)

/** Cuts a text into runs, each marked as part of a hit or not: joined, they are the text again. A character that
 *  a word meets only in part ("s" in "ß") is marked whole. */
export function hits(text: string, q: string): { text: string; hit: boolean }[] {
  const wanted = words(q)
  const plain = text.normalize('NFC')
  if (!wanted.length) return [{ text: plain, hit: false }]
  const { folded, starts, ends } = foldedWithOrigin(plain)
  const marked = new Uint8Array(plain.length)
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      marked.fill(1, starts[at], ends[at + word.length - 1])
    }
  }
  return runs(plain, marked)
}

/** A letter with the marks above and below it: they are folded, and marked, together. */
const LETTERS = /\P{M}?\p{M}*/gsu

/** A folded text may be longer than its origin ("ß" is "ss"): `starts[i]` to `ends[i]` is where its character `i`
 *  came from. */
function foldedWithOrigin(text: string): { folded: string; starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []]
  let folded = ''
  let at = 0
  for (const [letter] of text.matchAll(LETTERS)) {
    const part = fold(letter)
    for (let i = 0; i < part.length; i++) {
      starts.push(at)
      ends.push(at + letter.length)
    }
    folded += part
    at += letter.length
  }
  return { folded, starts, ends }
}

function runs(text: string, marked: Uint8Array): { text: string; hit: boolean }[] {
  const found: { text: string; hit: boolean }[] = []
  let start = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && marked[i] === marked[start]) continue
    found.push({ text: text.slice(start, i), hit: marked[start] === 1 })
    start = i
  }
  return found
}
