/** An index from texts, which are stored elsewhere, to their numbers: a hash table with open addressing, at most half full.
 *  It takes eight bytes per text, a Map some sixty and the text once more. */
import { growableColumn } from './growableColumn'

export type IdTable = {
  /** The number of a text, or -1. */
  find(text: string): number
  /** Numbers a text; it must not be there yet. */
  add(text: string, number: number): void
}

const FIRST = 1024
const FREE = -1
/** One search among this many sorted texts is less work than to build the table. */
const LITTLE = 8

/** @param textOf the text that has a number */
export function idTable(textOf: (number: number) => string): IdTable {
  // A number and its hash stand side by side, so that both are one look into memory.
  let slots = new Int32Array(FIRST * 2).fill(FREE)
  let size = 0
  // The last search: a text that was not found is often added next.
  let [last, hash, slot] = ['', 0, -1]

  function seek(text: string): void {
    if (slot >= 0 && last === text) return
    hash = hashOf(text)
    last = text
    slot = placeOf(slots, hash)
    while (slots[slot] !== FREE && (slots[slot + 1] !== hash || textOf(slots[slot] as number) !== text))
      slot = (slot + 2) & (slots.length - 1)
  }

  function grow(): void {
    const before = slots
    slots = new Int32Array(before.length * 2).fill(FREE)
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] === FREE) continue
      let to = placeOf(slots, before[i + 1] as number)
      while (slots[to] !== FREE) to = (to + 2) & (slots.length - 1)
      slots[to] = before[i] as number
      slots[to + 1] = before[i + 1] as number
    }
    slot = -1
  }

  function put(text: string, number: number): void {
    if (++size * 4 > slots.length) grow()
    seek(text)
    slots[slot] = number
    slots[slot + 1] = hash
  }

  // Texts that are added in rising order need no table: a text above the highest is new, and a few searches among them
  // are done by bisection.
  let rising = true
  let highest = ''
  let sought = 0
  const waiting = growableColumn(Uint32Array)
  const isBeyond = (text: string): boolean => rising && isHigher(text, highest)

  function settle(): void {
    if (!rising) return
    rising = false
    for (const number of waiting.done()) put(textOf(number), number)
  }

  function amongRising(text: string): number {
    let [low, high] = [0, waiting.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isHigher(text, textOf(waiting.at(middle)))) low = middle + 1
      else high = middle
    }
    const number = low < waiting.size ? waiting.at(low) : FREE
    return number >= 0 && textOf(number) === text ? number : FREE
  }

  return {
    find(text) {
      if (isBeyond(text)) return FREE
      if (rising && ++sought * LITTLE < waiting.size) return amongRising(text)
      settle()
      seek(text)
      return slots[slot] ?? FREE
    },
    add(text, number) {
      if (isBeyond(text)) {
        highest = text
        waiting.push(number)
      } else {
        settle()
        put(text, number)
      }
    },
  }
}

/** `c9` stands before `c10`. */
const isHigher = (a: string, b: string): boolean => (a.length === b.length ? a > b : a.length > b.length)

const placeOf = (slots: Int32Array, hash: number): number => (hash * 2) & (slots.length - 1)

/** FNV-1a over code units, its bits mixed once more, since the table looks at the lowest. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
