/** A small cache in front of a slower one, for texts of which a file repeats many: a Map has to hash a fresh text whole
 *  before it can find it, here a few of its last letters lead to the one place where it may stand. */
export type RecentCache<T> = { get(text: string): T | undefined; set(text: string, value: T): void }

const PLACES = 1 << 14

export function recentCache<T>(): RecentCache<T> {
  const texts = new Array<string | undefined>(PLACES).fill(undefined)
  const values = new Array<T | undefined>(PLACES).fill(undefined)
  return {
    get(text) {
      const place = placeOf(text)
      return texts[place] === text ? values[place] : undefined
    },
    set(text, value) {
      const place = placeOf(text)
      texts[place] = text
      values[place] = value
    },
  }
}

/** By the last letters, the one before a hyphen left out: those of dates tell days, months and years apart, and the days
 *  on which spans begin. */
function placeOf(text: string): number {
  const end = text.length
  const code = (back: number): number => (end < back ? 0 : text.charCodeAt(end - back))
  const last = code(1) * 7 + code(2) * 73 + code(4) * 311 + code(5) * 1201 + code(7) * 2203
  return (end < 12 ? last : last + code(12) * 4099 + code(13) * 523) & (PLACES - 1)
}
