/** Remembers the values made for the last keys: of this view and, for who takes a choice back, of the one before. */
export function remember<T>(kept = 2) {
  const last = new Map<string, { value: T }>()
  return (key: string, make: () => T): T => {
    const known = last.get(key) ?? { value: make() }
    last.delete(key)
    last.set(key, known)
    for (const old of [...last.keys()].slice(0, -kept)) last.delete(old)
    return known.value
  }
}
