/** Remembers the values of the last keys: of the view on screen, of the view before, in case a choice is taken back,
 *  and of one that was prefetched. */
export function remember<T>(kept = 3) {
  const values = new Map<string, { value: T }>()
  return (key: string, make: () => T): T => {
    const known = values.get(key) ?? { value: make() }
    values.delete(key)
    values.set(key, known)
    for (const old of [...values.keys()].slice(0, -kept)) values.delete(old)
    return known.value
  }
}
