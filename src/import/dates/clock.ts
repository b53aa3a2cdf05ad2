/** Takes the clock time out of a text. It is kept only with an offset; without one, only the day is known. */
import { anyOf } from './monthNames'
import { namedOffset } from './zones'

export type Clocked = {
  /** The text without the clock time. */
  rest: string
  /** `T14:30Z`, where an offset is written. */
  clock?: string
  /** `14:30`, `14:30:05` or `14:30:05.25`, where no zone is written, with what is said where nobody tells it. */
  local?: { time: string; lost: string }
  lost?: string
}

const ZONE =
  '(z|(?:utc|gmt)?\\s*[+-]\\d\\d?(?::?\\d\\d)?|utc|gmt|msk|мск|local|[ecmp][sd]t|c?es?t|ees?t|wes?t|[bijka]st)'
const CLOCK = new RegExp(
  `(?:(?:^|[\\s,])(?:${anyOf('at|um|à|a las|в|о|об')})\\s+|,)?\\s*(?<![\\d:])` +
    '(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?\\s*(?:([ap])\\.?m\\b\\.?)?' +
    `(?:\\s*(?:${anyOf('uhr|hrs|h|ч')})(?![\\p{L}]))?\\s*(?:\\(?${ZONE}\\)?(?![\\p{L}\\d:]))?`,
  'u',
)

/** A zone behind a day without a clock time: `jan 11 2012 cst`. Not `est`, which may mean "estimated". */
const ZONE_OF_DAY =
  /(?<=\d\D+\d{4}|\d{4}-\d\d-\d\d) \(?(?:utc|gmt|msk|мск|[cmp]st|[ecmp]dt|ces?t|ees?t|wes?t|bst)\)?$/

/** Takes a clock time out of a folded text. `why`: why there is no such time. */
export function takeClock(text: string): Clocked | { why: string } {
  const spaced = text
    .replace(/(\d)t(?=\d\d:)/, '$1 ')
    .replace(/(?<![\d:.])(\d\d?)\.(\d\d)(?=\s*(?:[ap]\.?m\b|uhr\b))/, '$1:$2')
    .replace(/(?<![\d:.])(\d\d?)h(\d\d)(?!\d)/, '$1:$2')
    .replace(/(?:\b12\s)?\bnoon\b/, '12:00')
    .replace(/(?<![\d:.])(\d\d?)\s?(?=[ap]\.?m\b)/, '$1:00 ')
  const match = CLOCK.exec(spaced)
  if (!match) return { rest: text.replace(ZONE_OF_DAY, '') }
  const [said, hour = '', minute = '', second, fraction = '', half, zone] = match
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour)
  const exists = hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60
  if (!exists || (half && Number(hour) > 12)) return { why: `There is no clock time ${hour}:${minute}.` }
  const rest =
    `${spaced.slice(0, match.index)} ${withoutZoneName(spaced.slice(match.index + said.length))}`.trim()
  const plain = [String(hours).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':')
  const time = plain + thousandths(fraction)
  const offset = zone && offsetOf(zone)
  const isSpan = /:\d\d-\d\d?:\d\d$/.test(said.trim()) && second === undefined
  if (offset && !isSpan)
    return { rest, clock: `T${time}${offset}`, ...fractionLost(fraction), ...(zoneNamed(zone) ?? {}) }
  const without = isSpan ? rest : withoutSecond(rest)
  const lost = clockLost(said.replace(/^[\s,]+/, ''), time)
  if (zone || isSpan || without !== rest || !lost) return { rest: without, ...(lost && { lost }) }
  return { rest: without, local: { time, lost } }
}

/** An abbreviation may be used loosely, so what it was taken for is said. */
function zoneNamed(zone: string): { lost: string } | null {
  const offset = /^(?:z|utc|gmt)/.test(zone.trim()) ? null : namedOffset(zone.trim())
  return offset === null
    ? null
    : { lost: `${zone.trim().toUpperCase()} was read as UTC${offset === 'Z' ? '' : offset}.` }
}

/** `(eastern european standard time)` after an offset repeats it. */
const withoutZoneName = (text: string): string => text.replace(/^\s*\([^)]*\)/, '')

/** The end of `14:30–16:00`. */
const withoutSecond = (text: string): string =>
  text.replace(new RegExp(`\\s*(?:[-–—]|${anyOf('to|bis|до')})\\s*\\d\\d?:\\d\\d(?:\\s*uhr)?\\s*$`, 'u'), '')

function offsetOf(zone: string): string | undefined {
  const spelled = zone.replace(/\s/g, '')
  if (/^(?:z|utc|gmt)$/.test(spelled)) return 'Z'
  const named = namedOffset(spelled)
  if (named !== null) return named
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(spelled) ?? []
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** `.25`; '' where they are all 0. */
const thousandths = (fraction: string): string =>
  fraction
    .slice(0, 3)
    .replace(/^0*$|0+$/, '')
    .replace(/^(?=\d)/, '.')

const fractionLost = (fraction: string) =>
  /[1-9]/.test(fraction.slice(3))
    ? { lost: `Of the fraction of a second, .${fraction}, the milliseconds were kept.` }
    : {}

/** Midnight to the second is how databases write a day: nothing is lost without it. */
function clockLost(said: string, time: string): string | null {
  if (time === '00:00:00') return null
  const why = 'because nothing says how far it is from UTC (Z or +02:00)'
  return `The clock time ${said.trim()} was left out, ${why}; the day was kept.`
}
