/** Columns of stances that each belong to one speaker: “Kyiv says”, “Moscow says”. */
import type { Guess, Mapping } from '../../../model/mapping'
import { folded } from '../../dates/monthNames'
import { type Guessed, NAMES } from '../columnNames'
import type { Sampled } from '../columnSample'
import { guessedStances, stanceOfWord } from '../stanceWords'
import { key } from './guessNames'

const SAYS =
  'says|said|say|claims?|claimed|states?|stated|statement|stance|position|view|version|response|reaction|verdict|answer|according to|sagt|sagen|laut|haltung|position von|aussage|говорит|говорят|заявляет|позиция|утверждает|каже|кажуть|заявляє|позиція|dice|dicen|según|postura|posición|dit|disent|selon|diz|dizem|segundo|posição|secondo|posizione|mówi|twierdzi|stanowisko|diyor|görüşü|iddiası|입장|立场|立場|说|称'
const WORDS = SAYS.split('|')
  .map(folded)
  .sort((a, b) => b.length - a.length)
const AROUND = `(?:${WORDS.join('|')})`
const BEHIND = new RegExp(`^(.+?)(?:['’]s)?[\\s_:(-]+${AROUND}[\\s_)]*\\??$`, 'iu')
const BEFORE = new RegExp(`^${AROUND}(?:\\s+(?:of|by|von|de|di|da))?[\\s_:(-]+(.+?)[\\s_)]*$`, 'iu')

/** Who speaks by the name of a column: `Kyiv says`, `Position of Moscow`, `Ukraine_stance`; null where it names nobody. */
export function speakerIn(label: string): string | null {
  const text = label.normalize('NFC').trim()
  const name = (BEHIND.exec(text) ?? BEFORE.exec(text))?.[1]?.trim()
  return name && !isKnown(name) ? name : null
}

/** Names that tell what a column holds and not who speaks in it. */
const KNOWN: ReadonlySet<string> = new Set(
  (Object.keys(NAMES) as Guessed[]).flatMap((what) => NAMES[what].split(' ').map(key)),
)
const isKnown = (name: string): boolean =>
  KNOWN.has(key(name)) ||
  WORDS.includes(folded(name)) ||
  /^(?:who|first|second|final|overall|our|his|her|their|the|\d+|[a-z])$/i.test(name)

/** Columns whose names tell who speaks, two or more, of which one at least holds words for stances: what stands in the
 *  others says them, too. Where no name says “says”, all columns of stances must be bare names: `Kyiv`, `Moscow`. */
export function speakersIn(columns: readonly Sampled[]): Mapping['speakers'] {
  const stances = columns.filter(({ stances }) => stances)
  const told = columns.flatMap((column) => {
    const name = isBrief(column) && speakerIn(column.label)
    return name ? [{ column, name }] : []
  })
  const isTold = told.length > 1 && told.some(({ column }) => column.stances || answers(column))
  const bare = stances.every(isBareName)
    ? stances.map((column) => ({ column, name: column.label.trim() }))
    : []
  const all = isTold ? told : bare
  if (all.length < 2 || new Set(all.map(({ name }) => folded(name))).size < all.length) return undefined
  return {
    names: Object.fromEntries(all.map(({ column, name }) => [column.label, name])),
    values: guessedStances([...new Set(all.flatMap(({ column }) => column.values))]),
  }
}

/** A few short words, and nothing else. */
const isBrief = (column: Sampled): boolean =>
  column.filled > 0 &&
  column.values.length <= 12 &&
  (column.numbers + column.dates + column.links) * 4 < column.filled &&
  column.values.every((value) => value.length <= 40)

/** Yes and no, which are no stances under other names. */
const answers = ({ values }: Sampled): boolean => values.every((value) => stanceOfWord(value) !== undefined)

const isBareName = ({ label }: Sampled): boolean =>
  !isKnown(label) &&
  stanceOfWord(label) === undefined &&
  /^\p{Lu}|^\p{Lo}/u.test(label.trim()) &&
  !label.includes('?')

/** The guess for the other columns, with the speakers. Whoever else they name passed it on, or is where it can be read. */
export function withSpeakers(
  guess: Guess,
  speakers: NonNullable<Mapping['speakers']>,
  columns: readonly Sampled[],
): Guess {
  const { source, sources: _, separator: __, affiliation: ___, stance: ____, ...rest } = guess.mapping
  const named =
    source && 'column' in source ? columns.find(({ label }) => label === source.column) : undefined
  const field = named && (named.links * 2 > named.filled ? 'url' : 'via')
  const carried = named && field && !rest[field] ? { [field]: { column: named.label } } : {}
  const note = `“${named?.label}” was read as ${field === 'url' ? 'where it can be read' : 'who passed it on'}, since other columns tell who speaks.`
  return {
    ...guess,
    mapping: { ...rest, ...carried, speakers },
    byContent: guess.byContent.filter((what) => what !== 'source' && what !== 'stance'),
    notes: [...guess.notes, ...(Object.keys(carried).length ? [note] : [])],
  }
}
