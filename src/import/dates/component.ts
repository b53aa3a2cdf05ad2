/** One date as people write it, with its qualifiers, era and clock time: `c. 200 BC`, `6 December 2024, 14:30 UTC`. */
import type { DateOrder } from '../../model/mapping'
import { takeClock } from './clock'
import { anyOf } from './monthNames'
import { numericDate } from './numeric'
import { isPart, type Part, type PartReading } from './part'
import { period, unknownDigits } from './periods'
import { joined, takeQualifiers } from './qualifiers'
import { wordedDate } from './wordDates'

/** Reads a folded text as one date, perhaps without a year; null for any other text. */
export function readPart(text: string, order: DateOrder | null): PartReading {
  const masked = unknownDigits(text)
  if (masked) return masked
  const { rest, qualifier } = takeQualifiers(unwrapped(text))
  const bare = unwrapped(rest)
  if (bare !== rest) return withQualifier(readPart(bare, order), qualifier)
  const clocked = takeClock(rest)
  if ('why' in clocked) return clocked
  const loose = takeLooseness(clocked.rest.replace(/[\s,;]+$/, '').replace(/(?<!\.)\.$/, ''))
  const read = unclocked(loose.rest, order)
  if (!isPart(read)) return read
  const lost = [...read.lost, ...(loose.lost ? [loose.lost] : []), ...(clocked.lost ? [clocked.lost] : [])]
  const { clock, local } = clocked
  return withQualifier({ ...read, lost, ...(clock && { clock }), ...(local && { local }) }, qualifier)
}

const withQualifier = (read: PartReading, qualifier: Part['qualifier']): PartReading =>
  isPart(read) ? { ...read, qualifier: joined(read.qualifier, qualifier) } : read

/** `[1850]`, `(1850)`, `"1850"` */
const unwrapped = (text: string): string =>
  text.replace(/^\[([^[\]]*)\]$|^\(([^()]*)\)$|^["“„«]([^"”“»]*)["”“»]$/, '$1$2$3').trim()

const BC =
  /\s*(?:\bb\.?\s?c\.?(?:\s?e\.?)?|\bv\.?\s?(?:chr\.?|u\.?\s?z\.?)|\bav\.?\s?j\.?\s?-?c\.?|\ba\.\s?c\.|до\s+н\.?\s?[эе]\.?|до\s+р\.?\s?х\.?)$/
const AD =
  /\s*(?:\ba\.?\s?d\.?|\bc\.?\s?e\.?|\bn\.?\s?(?:chr\.?|u\.?\s?z\.?)|\bap\.?\s?j\.?\s?-?c\.?|\bd\.\s?c\.|(?<!\p{L})н\.?\s?[эе]\.?)$/u
const AD_FIRST = /^(?:a\.?\s?d\.?)\s*(?=\d)/

function takeEra(text: string): { rest: string; era?: 'BC' | 'AD' } {
  const rest = text.replace(BC, '')
  if (rest !== text) return { rest: rest.replace(/(\d)[,.](?=\d{3}\b)/g, '$1'), era: 'BC' }
  const after = text.replace(AD, '').replace(AD_FIRST, '')
  return after !== text ? { rest: after, era: 'AD' } : { rest: text }
}

const YEAR_WORD = new RegExp(`(?<=\\d{4})\\s*(?:${anyOf('г|год|года|р|рік|року')})\\.?$`, 'u')

function unclocked(text: string, order: DateOrder | null): PartReading {
  if (text === '') return null
  const { rest, era } = takeEra(text.replace(/^(?:the|in|on|im|am|du|le)\s+(?=\S)/, ''))
  if (era) return period(rest, era) ?? wordedDate(rest, era)
  return (
    numericDate(rest.replace(YEAR_WORD, ''), order) ?? period(rest, undefined) ?? wordedDate(rest, undefined)
  )
}

const LOOSE = new RegExp(
  `^(?:(?:the|in|im|am|у|в|на)\\s+)?(${anyOf(
    'early|late|mid|middle|beginning|start|end|anfang|mitte|ende|début|fin|mi|principios|finales|mediados|' +
      'начало|начале|середина|середине|конец|конце|початок|початку|середині|кінець|кінці|наприкінці',
  )})(?:\\s+(?:of|de|des|the|du))*[\\s-]+(?:(?:the)\\s+)?(?=[\\d'’\\p{L}])`,
  'u',
)

/** “Late December” is some day of December. Where “late” begins is not known, so the whole month is kept. */
function takeLooseness(text: string): { rest: string; lost?: string } {
  const match = LOOSE.exec(text)
  if (!match) return { rest: text }
  const lost = `“${match[1]}” was left out, since it names no days; the whole was kept.`
  return { rest: text.slice(match[0].length), lost }
}
