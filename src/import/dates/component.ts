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
  const day = takePartOfDay(clocked.rest.replace(/[\s,;]+$/, '').replace(/(?<!\.)\.$/, ''))
  const loose = takeLooseness(day.rest)
  const read = unclocked(loose.rest, order)
  if (!isPart(read)) return read
  const lost = [...read.lost, ...[day.lost, loose.lost, clocked.lost].filter((one) => one !== undefined)]
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
  `^(?:(?:the|in|im|am|a|em|no|na|w|pod|у|в|на|في)\\s+)?(${anyOf(
    'early|late|mid|middle|beginning|start|end|anfang|mitte|ende|début|fin|mi|principios|finales|mediados|' +
      'inizio|inizi|metà|fine|início|começo|meados|fim|final|początek|początku|połowa|połowie|koniec|końcu|' +
      'начало|начале|середина|середине|конец|конце|початок|початку|середині|кінець|кінці|наприкінці|' +
      'أوائل|مطلع|بداية|منتصف|أواخر|نهاية',
  )})(?:\\s+(?:of|de|des|the|du|di|do|del|d))*[\\s-]+(?:(?:the)\\s+)?(?=[\\d'’\\p{L}])`,
  'u',
)
/** Where the word stands behind: `Mart 2024 başı`, `2024年3月初`, `2024년 3월 말`. */
const LOOSE_BEHIND = new RegExp(
  `(?:\\s(${anyOf('başı|başları|başında|başlarında|ortası|ortasında|ortaları|sonu|sonunda|sonları')})|(?<=[年月년월])\\s*([初頭中末底초말]))$`,
  'u',
)

/** “Late December” is some day of December. Where “late” begins is not known, so the whole month is kept. */
function takeLooseness(text: string): { rest: string; lost?: string } {
  const [match, behind] = [LOOSE.exec(text), LOOSE_BEHIND.exec(text.normalize('NFC'))]
  if (match) return { rest: text.slice(match[0].length), lost: looseWords(match[1]) }
  if (behind)
    return { rest: text.normalize('NFC').slice(0, behind.index), lost: looseWords(behind[1] ?? behind[2]) }
  return { rest: text }
}

const looseWords = (word = ''): string =>
  `“${word}” was left out, since it names no days; the whole was kept.`

const PART_OF_DAY = new RegExp(
  `,?\\s+\\(?((?:(?:${anyOf('at|in the|around|about|early|late|am|in der')})\\s+)*(?:${anyOf(
    'dawn|midday|midnight|dusk|night|morning|afternoon|evening|morgen|abend|nacht|morgens|mittags|abends|nachts|' +
      'утром|днём|вечером|ночью|вранці|вдень|ввечері|увечері|вночі|уночі',
  )}))\\)?$`,
  'u',
)

/** “At dawn” is a part of its day that nobody can place on a clock. */
function takePartOfDay(text: string): { rest: string; lost?: string } {
  const match = PART_OF_DAY.exec(text)
  if (!match) return { rest: text }
  return { rest: text.slice(0, match.index), lost: `“${match[1]}” was left out; the day was kept.` }
}
