/** Finds the number of a text that is kept elsewhere, by its hash: eight bytes a text, where a Map takes some sixty
 *  and the text again. Open addressing, at most half full. */
export type IdTable = {
  /** The number of a text, or -1. */
  find(text: string): number
  /** Numbers a text; it must not be there yet. */
  add(text: string, number: number): void
}

const FIRST = 1024
const FREE = -1

/** @param textOf the text that has a number */
export function idTable(textOf: (number: number) => string): IdTable {
  let slots = new Int32Array(FIRST).fill(FREE)
  let hashes = new Int32Array(FIRST)
  let size = 0
  // What is looked for in vain is often added next.
  let last = { text: '', hash: hashOf('') }
  const hashed = (text: string): number => {
    if (last.text !== text) last = { text, hash: hashOf(text) }
    return last.hash
  }

  function slotOf(text: string, hash: number): number {
    const mask = slots.length - 1
    let slot = hash & mask
    while (slots[slot] !== FREE && (hashes[slot] !== hash || textOf(slots[slot] ?? 0) !== text))
      slot = (slot + 1) & mask
    return slot
  }

  function grow(): void {
    const [before, was] = [slots, hashes]
    slots = new Int32Array(before.length * 2).fill(FREE)
    hashes = new Int32Array(slots.length)
    const mask = slots.length - 1
    before.forEach((number, i) => {
      if (number === FREE) return
      const hash = was[i] ?? 0
      let slot = hash & mask
      while (slots[slot] !== FREE) slot = (slot + 1) & mask
      slots[slot] = number
      hashes[slot] = hash
    })
  }

  return {
    find: (text) => slots[slotOf(text, hashed(text))] ?? FREE,
    add(text, number) {
      if (++size * 2 > slots.length) grow()
      const hash = hashed(text)
      const slot = slotOf(text, hash)
      slots[slot] = number
      hashes[slot] = hash
    },
  }
}

/** FNV-1a over code units, its bits mixed once more, since the table looks at the lowest. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
