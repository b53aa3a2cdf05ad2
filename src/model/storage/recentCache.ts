/** A small cache by text, in front of a Map, for columns that repeat many values. A Map has to hash all of a new string;
 *  here a few of its last letters choose the one slot where it may be. A later text overwrites the slot. */
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

/** The slot of a text, from letters near its end: in dates these differ by day, month and year, and by the day on which an
 *  interval starts. */
function placeOf(text: string): number {
  const end = text.length
  const code = (back: number): number => (end < back ? 0 : text.charCodeAt(end - back))
  const last = code(1) * 7 + code(2) * 73 + code(4) * 311 + code(5) * 1201 + code(7) * 2203
  return (end < 12 ? last : last + code(12) * 4099 + code(13) * 523) & (PLACES - 1)
}
