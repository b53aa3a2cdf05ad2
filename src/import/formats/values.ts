/** Reads parsed JSON of unknown shape. */
import { shorten } from '../record/finding'

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

/** A value as the cell of a table: a text unchanged, nested values as JSON; those nested so deep that they cannot be
 *  written out as "[…]". */
export const cellOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return textOf(value)
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return shorten(value)
  }
}

/** The keys of all objects among some values, in the order in which they first appear. */
export function namesIn(values: readonly unknown[]): string[] {
  const names = new Set<string>()
  for (const value of values) if (isObject(value)) for (const name of Object.keys(value)) names.add(name)
  return [...names]
}
