/** Ids for formats in which every record is an event, even where two have the same title. */

/** `Fall of Kars` → `fall-of-kars`: NFC, lower case, each run of anything but letters and digits one hyphen. */
const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'event'

/** Gives each record a unique id: its own where it has one, else from its title: `election`, `election-2`. */
export type EventIds = (title: string, own?: string) => string

/** Ids for one file. */
export function eventIds(): EventIds {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (title, own) => {
    const base = own || slug(title)
    let count = (counts.get(base) ?? 0) + 1
    let id = count === 1 ? base : `${base}-${count}`
    while (taken.has(id)) id = `${base}-${++count}`
    counts.set(base, count)
    taken.add(id)
    return id
  }
}
