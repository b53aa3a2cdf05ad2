/** Folds a text for comparison: NFC and case-folded ("STRASSE" and "Straße" are one, so are σ and ς).
 *  Through upper case, since that is where JavaScript applies the full foldings. */
export const fold = (text: string): string =>
  text.normalize('NFC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC')

/** The folded words of a search, split at white space. */
export const words = (q: string): string[] => fold(q).split(/\s+/u).filter(Boolean)

/** Cuts a text into runs, each marked as part of a hit or not: joined, they are the text again. */
export function hits(text: string, q: string): { text: string; hit: boolean }[] {
  const wanted = words(q)
  const plain = text.normalize('NFC')
  if (!wanted.length) return [{ text: plain, hit: false }]
  const { folded, origin } = foldedWithOrigin(plain)
  const marked = new Uint8Array(plain.length)
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      marked.fill(1, origin[at], origin[at + word.length] ?? plain.length)
    }
  }
  return runs(plain, marked)
}

/** A folded text may be longer than its origin ("ß" is "ss"): `origin[i]` is where character `i` came from. */
function foldedWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const part = fold(character)
    for (let i = 0; i < part.length; i++) origin.push(at)
    folded += part
    at += character.length
  }
  return { folded, origin }
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
