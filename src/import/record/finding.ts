/** Something wrong inside a file, before it is known what becomes of it. */
import type { Problem } from '../../model/problem'

/** A problem without its file and its outcome. */
export type Finding = Omit<Problem, 'file' | 'done'>

/** What is wrong with a file in which nothing stands, and with one that holds no row of data. */
export const EMPTY_FILE = 'there is nothing to read: the file is empty'
export const NOTHING_TO_READ = 'there is nothing to read: it holds no row of data'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value in at most 60 characters, to be quoted. Objects and lists are only hinted at: they may be very large, or nested
 *  too deep to be written out. */
export function shorten(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
