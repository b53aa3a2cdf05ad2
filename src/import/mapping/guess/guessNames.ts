/** Which column holds what, by the names of the columns. */

import { columnKey } from '../../cells/cells'
import { folded } from '../../dates/monthNames'
import { type Guessed, NAMES } from '../columnNames'

const LANGUAGES = ['es', 'fr', 'pt', 'it', 'pl', 'tr', 'ar', 'ko', 'zh', 'ja']

const KEYS = Object.entries(NAMES).map(
  ([what, names]) => [what as Guessed, [...names.split(' '), ...fromCldr(what)].map(key)] as const,
)

/** What CLDR calls a year, a month and a day. */
function fromCldr(what: string): string[] {
  if (what !== 'year' && what !== 'month' && what !== 'day') return []
  return LANGUAGES.flatMap(
    (language) => new Intl.DisplayNames(language, { type: 'dateTimeField' }).of(what) ?? [],
  )
}

/** `Début` and `debut`, `Event Date` and `event_date` are one. */
export function key(name: string): string {
  return columnKey(folded(name))
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/_(?:utc|gmt|local|[ce]e?s?t|msk)_?$/, '')
    .replace(/^_|_$/g, '')
}

/** Which column holds what, by their names alone, without what stands in brackets; each column holds one thing. A name that
 *  is one of the list's goes before one that only ends with it: `battle_name` is a title where nothing is called so. */
export function guessByName(
  labels: readonly string[],
  fits: (what: Guessed, column: number) => boolean,
  taken = new Map<Guessed, number>(),
): Map<Guessed, number> {
  const keys = labels.map((label) => [key(label), key(label.replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''))])
  const free = (column: number) => ![...taken.values()].includes(column)
  for (const alike of [same, plural, first, endsWith, inLanguage]) {
    for (const [what, names] of KEYS) {
      if (taken.has(what)) continue
      const found = names
        .flatMap((name) => keys.flatMap((own, i) => (own.some((one) => alike(one, name)) ? [i] : [])))
        .find((i) => free(i) && fits(what, i))
      if (found !== undefined) taken.set(what, found)
    }
  }
  return taken
}

type Alike = (own: string, name: string) => boolean

const same: Alike = (own, name) => own === name

/** `outlets`, `claims`. */
const plural: Alike = (own, name) => name.length > 2 && own === `${name}s`

/** `source1`, `source_1`: the first of several. */
const first: Alike = (own, name) => name.length > 2 && (own === `${name}1` || own === `${name}_1`)

/** `title_en`, `location_tr`, `date_ce`; an id or a number is of another thing. */
const inLanguage: Alike = (own, name) =>
  own.startsWith(`${name}_`) && /^_(?!id|no|nr)[a-z]{2}$/.test(own.slice(name.length))

const endsWith: Alike = (own, name) => name.length > 2 && own.endsWith(`_${name}`)
