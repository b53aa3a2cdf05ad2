/** Tells names apart that occur more than once.
 *  @param spell the name for its nth occurrence, from 2
 *  @returns a function that gives each name, as it comes, one that none before it has */
export function distinct(spell: (name: string, n: number) => string): (name: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    let own = name
    let n = counts.get(name) ?? 1
    while (taken.has(own)) own = spell(name, ++n)
    counts.set(name, n)
    taken.add(own)
    return own
  }
}
