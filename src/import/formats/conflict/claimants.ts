/** Finds the claimant of each report: UCDP names all claimants of a row in one free text. */
import { idFrom } from '../../../model/dataset/ids'
import { oneLine } from './row'

/** A count of entries that coders add to a name: `Memorybook x2`, `MemoryBook (x3)`. */
const COUNT = /\s*\(?\bx\s?\d+\)?$/i

/** Marks between claimants, which also stand inside names: `Eduard Basurin, a spokesman`. */
const BETWEEN = /\s*(?:[,;\n/]|\band\b)\s*/

const nameOf = (text: string): string => text.replace(COUNT, '').trim()

/** The claimant of an office's report. An office that the text names speaks for itself; the other names in the text are
 *  the claimants of the other offices, if there is one name for each. Otherwise the whole text is one claimant: it may
 *  name several, but not who said what, and a name split at its comma would become two voices. Without a text, the
 *  office itself is the claimant.
 *  @param original `source_original`
 *  @param offices all offices of the row */
export function claimantsIn(original: string, offices: readonly string[]): (office: string) => string {
  const lines = original.split('\n').map(oneLine).filter(Boolean)
  const whole = nameOf(lines.join('; '))
  if (whole === '') return (office) => office
  const named = lines.join('\n').split(BETWEEN).map(nameOf).filter(Boolean)
  if (named.length < 2) return (office) => same(office, whole)
  const speaking = new Set(named.map(idFrom))
  const ids = new Set(offices.map(idFrom))
  const rest = named.filter((name) => !ids.has(idFrom(name)))
  const carried = offices.some((office) => !speaking.has(idFrom(office)))
  const even = rest.length === 0 || carried
  const others = rest.length > 0 && rest.length < named.length ? rest.join(', ') : whole
  return (office) => (even && speaking.has(idFrom(office)) ? office : same(office, even ? others : whole))
}

/** The office's spelling of a name that differs from it only in case and punctuation. */
const same = (office: string, name: string): string => (idFrom(office) === idFrom(name) ? office : name)

/** May the name stand for several claimants? */
export const mayBeSeveral = (name: string): boolean => BETWEEN.test(name)
