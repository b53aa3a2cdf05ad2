/** What the cells of a column look like: names, sentences, clock times, coordinates. */

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu

/** `words`: how many a cell has on average. `capitals`: the share of cells whose long words all begin with a capital
 *  letter, as names do; addresses count as names. `cased`: has the script such letters at all? */
export type Looks = { words: number; capitals: number; cased: boolean }

export function looksOf(values: readonly string[]): Looks {
  const all = values.map((value) => value.match(WORD) ?? [])
  const long = all.map((words) => words.filter((word) => word.length > 3 && /\p{L}/u.test(word)))
  const isName = (words: readonly string[], value: string) =>
    /^https?:\/\//i.test(value) || words.every((word) => !/^\p{Ll}/u.test(word))
  return {
    words: all.reduce((sum, words) => sum + words.length, 0) / (values.length || 1),
    capitals: long.filter((words, i) => isName(words, values[i] ?? '')).length / (values.length || 1),
    cased: values.some((value) => /\p{Lu}|\p{Ll}/u.test(value)),
  }
}

/** `16:42`, `4:42 pm`, `16:42:10 UTC`: a clock time alone. */
export const isClock = (cell: string): boolean =>
  /^(?:12 )?noon$/i.test(cell) ||
  /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|[a-z]{3,4}|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?)?$/i.test(
    cell,
  )

/** `0442`, `16h42`, `0442 UTC`: clock times too, in a column that is called so. */
export const isPackedClock = (cell: string): boolean =>
  /^(?:[01]\d|2[0-3])[h.]?[0-5]\d\s*(?:h|hrs|uhr|z|[a-z]{3,4}|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?)?$/i.test(cell)

/** `1711413900`, `1711413900000`: perhaps seconds or milliseconds since 1970, of the years 2001 to 2100. */
export const isEpoch = (cell: string): boolean => /^[1-3]\d{9}(?:\d{3})?(?:\.\d+)?$/.test(cell)

/** `2018-19`, `FY 2018/19`: the second number is the next year's. */
export const isTwoYears = (cell: string): boolean => {
  const [, first, last] = /^(?:fy\s*)?(\d{4})\s*[-–/]\s*(\d\d)$/i.exec(cell) ?? []
  return first !== undefined && Number(last) === (Number(first) + 1) % 100
}
