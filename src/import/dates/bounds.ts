/** Dates that are open at one end: `before 1900`, `after June 1944`, `by 9 December 2024`, `since 2014`, `2014 onwards`. */
import type { DateOrder } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Dated } from '../../model/time/dateTypes'
import { formatDay } from '../../model/time/days'
import { readPart } from './component'
import { anyOf } from './monthNames'
import { isPart, type Refusal, remarksOn, spell, spellYear } from './part'

type Bound = 'before' | 'until' | 'since' | 'after'

const WORDS: [Bound, string][] = [
  [
    'until',
    'by|until|till|til|up to|up until|no later than|not later than|not after|on or before|bis|spätestens|jusqu’à|' +
      'jusqu’en|hasta|até|fino al|fino a|entro il|entro|do|najpóźniej|حتى|до|к|не позднее|не пізніше|по',
  ],
  [
    'since',
    'since|from|starting|no earlier than|not earlier than|not before|on or after|seit|ab|depuis|desde|a partir de|dal|od|منذ|с|со|з|із|починаючи з',
  ],
  [
    'before',
    'before|prior to|earlier than|pre|ante|vor|avant|antes de|prima del|prima di|przed|قبل|перед|раньше|раніше',
  ],
  [
    'after',
    'after|later than|post|nach|après|después de|tras|depois de|após|dopo il|dopo|po|بعد|после|після',
  ],
]

const PREFIX: [Bound, RegExp][] = [
  ...WORDS.map(([bound, words]): [Bound, RegExp] => [
    bound,
    new RegExp(`^(?:${anyOf(words)})(?:\\s+|-(?=\\d))(?=\\S)`, 'u'),
  ]),
  ['before', /^<\s*(?![=\s])/],
  ['after', /^>\s*(?![=\s])/],
  ['until', /^(?:≤|<=)\s*/],
  ['since', /^(?:≥|>=)\s*/],
]

const SUFFIX: [Bound, RegExp][] = [
  ['since', /\s*(?:\+|,?\s(?:onwards?|on|ff\.?|(?:or|and) (?:later|after)))$/],
  ['until', /,?\s(?:or|and) (?:earlier|before)$/],
]

/** Reads a folded text as a date that is open at one end; null for any other text. */
export function bounded(
  text: string,
  order: DateOrder | null,
): { edtf: string; lost?: string } | Refusal | null {
  for (const [bound, pattern] of [...PREFIX, ...SUFFIX]) {
    const rest = text.replace(pattern, '')
    if (rest === text) continue
    const read = boundedBy(bound, rest, order)
    if (read) return read
  }
  return null
}

function boundedBy(bound: Bound, text: string, order: DateOrder | null) {
  const read = readPart(text, order)
  if (!isPart(read) || read.bare !== undefined) return isPart(read) ? null : read
  const edtf = spell(read)
  if (typeof edtf !== 'string') return edtf
  const { date, ...refused } = readDate(edtf)
  if (!date) return 'why' in refused ? { why: refused.why } : null
  const lost = [...remarksOn(read), ...(read.clock ? ['The clock time was left out.'] : [])]
  const ended = open(bound, edtf, date)
  return lost.length ? { edtf: ended, lost: lost.join(' ') } : { edtf: ended }
}

/** “Before 1900” ends with 1899 and “after 1900” begins with 1901. An approximate date bounds with the
 *  date itself, since how far it reaches is not known. */
function open(bound: Bound, edtf: string, date: Dated): string {
  const within = edtf.startsWith('[')
  if (bound === 'until' || (bound === 'before' && date.approximate))
    return `../${within ? unitAt(date.to - 1, date) : edtf}`
  if (bound === 'since' || (bound === 'after' && date.approximate))
    return `${within ? unitAt(date.from, date) : edtf}/..`
  const mark = date.uncertain ? '?' : ''
  return bound === 'before'
    ? `../${unitAt(date.from - 1, date)}${mark}`
    : `${unitAt(date.to, date)}${mark}/..`
}

/** The day, month or year of an instant, as exact as the date is. */
function unitAt(ms: number, { fromUnit }: Dated): string {
  const day = formatDay(ms)
  if (fromUnit === 'day' || fromUnit === 'season') return day
  return fromUnit === 'month' ? day.slice(0, -3) : spellYear(new Date(ms).getUTCFullYear())
}
