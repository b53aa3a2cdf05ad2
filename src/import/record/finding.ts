/** Something wrong inside a file, before it is known what becomes of it. */
import type { Problem } from '../../model/problem'

/** A problem without its file and its outcome. */
export type Finding = Omit<Problem, 'file' | 'done'>

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value in at most 60 characters, to be quoted. Objects and lists are only hinted at: they may be very large, or nested
 *  too deep to be written out. */
export function shorten(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
