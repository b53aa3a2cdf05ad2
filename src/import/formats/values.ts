/** Reads parsed JSON of unknown shape. */

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of an object's own key. */
export const held = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

export const listIn = (value: unknown, key: string): unknown[] => {
  const found = held(value, key)
  return Array.isArray(found) ? found : []
}

/** A text trimmed, a number or a truth value as text, '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The text under a key: `textIn(slide, 'group')`. */
export const textIn = (value: unknown, key: string): string => textOf(held(value, key))

/** A value as the cell of a table: a text unchanged, nested values as JSON. */
export const cellOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value)
}

/** The keys of all objects among some values, in the order in which they first appear. */
export function namesIn(values: readonly unknown[]): string[] {
  const names = new Set<string>()
  for (const value of values) if (isObject(value)) for (const name of Object.keys(value)) names.add(name)
  return [...names]
}
