/** Figures in one cell of a table: `soldiers=10000; killed=300..; wounded=2700..3000`. Names may also end with a
 *  colon. `a..b` is a closed range, `a..` and `..b` are open at one side; an en dash may stand for the two dots, a plus
 *  for an open upper end, and digits may be grouped by threes (`10,000`, `10 000`). */
import type { Figure } from '../../model/claim'

const NUMBER = '-?(?:\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?'
const ONE = new RegExp(`^${NUMBER}$`)
const AT_LEAST = new RegExp(`^(${NUMBER})\\s*(?:\\+|\\.\\.)$`)
const AT_MOST = new RegExp(`^\\.\\.\\s*(${NUMBER})$`)
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:\\.\\.|[–-])\\s*(${NUMBER})$`)

/** The figures that could be read, and the parts of the text that could not. */
export function readFigures(text: string): { figures: Record<string, Figure>; unread: string[] } {
  const figures = new Map<string, Figure>()
  const unread: string[] = []
  for (const entry of text.split(';')) {
    if (entry.trim() === '') continue
    const [, name = '', said = ''] = /^(.*?)\s*[=:]\s*([^=:]*)$/.exec(entry.trim()) ?? []
    const figure = name === '' || figures.has(name) ? null : figureOf(said)
    if (figure === null) unread.push(entry.trim())
    else figures.set(name, figure)
  }
  return { figures: Object.fromEntries(figures), unread }
}

/** What spreadsheets and reports write for a number of people or of things: `3`, `10–12`, `at least 12`, `up to 20`,
 *  `2 million`. `lost`: what was left out of it. Null for anything else. */
export function countOf(said: string): { figure: Figure; lost?: string } | null {
  const text = said.trim().toLowerCase().replace(/\s+/g, ' ').replace(NONE, '0')
  const [money] = text.match(MONEY) ?? []
  const rest = text.replace(MONEY, ' ').replace(/\s+/g, ' ').trim()
  const [, about, bare = ''] =
    /^(?:(about|around|approximately|approx\.?|some|nearly|almost|roughly|circa|ca?\.|~)\s*)?(.*)$/.exec(
      rest,
    ) ?? []
  const figure = boundOf(inFull(bare.replace(/(?<=\d) (?:to|and) (?=\d)/, '–').replace(/^between /, '')))
  if (figure === null) return null
  const lost = [about && `“${about}” was left out`, money && `“${money}” was left out`]
    .filter(Boolean)
    .join('; ')
  return lost ? { figure, lost } : { figure }
}

/** Signs and codes of currencies, wherever they stand. */
const MONEY = /(?:us|a|c)?\$|[€£₴₽¥]|(?<!\p{L})(?:usd|eur|gbp|uah|rub|jpy|euros?|dollars?)(?!\p{L})/gu

const NONE =
  /^(?:none|nil|no|zero|keine[rs]?|null|aucune?|ningun[oa]s?|ninguém|nenhuma?|nessun[oa]?|нет|немає|brak|yok|لا يوجد|无|無|なし|없음)$/

const BOUNDS: [RegExp, (number: string) => string][] = [
  [
    /^(?:at least|no fewer than|not less than|minimum(?: of)?|min\.?(?!\p{L})|≥|>=|mindestens|mind\.?(?!\p{L})|au moins|al menos|por lo menos|pelo menos|almeno|en az|co najmniej|minstens|не менее|не менше|щонайменше|على الأقل|至少|少なくとも|최소)\s*/u,
    (n) => `${n}..`,
  ],
  [
    /^(?:at most|up to|no more than|maximum(?: of)?|max\.?(?!\p{L})|≤|<=|bis zu|höchstens|jusqu’à|au plus|hasta|como máximo|até|no máximo|fino a|al massimo|en fazla|не более|не більше|до|最多|最大|최대)\s*/u,
    (n) => `..${n}`,
  ],
  [
    /^(?:more than|over|above|>|mehr als|über|plus de|más de|mais de|più di|oltre|ponad|więcej niż|meer dan|более чем|более|больше|більше|понад|свыше|أكثر من|超过|超過)\s*/,
    (n) => beyond(n, 1),
  ],
  [
    /^(?:fewer than|less than|under|below|<|weniger als|moins de|menos de|meno di|менее|меньше|менше|أقل من|少于)\s*/,
    (n) => beyond(n, -1),
  ],
]

/** “More than 300” begins with 301. */
const beyond = (said: string, by: 1 | -1): string =>
  ONE.test(said) ? (by > 0 ? `${number(said) + 1}..` : `..${number(said) - 1}`) : ''

function boundOf(text: string): Figure | null {
  for (const [words, spelled] of BOUNDS) {
    const rest = text.replace(words, '')
    if (rest !== text) return figureOf(spelled(rest.replace(/,/g, '')))
  }
  return figureOf(text.replace(/ or more$/, '+'))
}

const SIZES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
}

/** `2.5 million` in digits. */
const inFull = (text: string): string =>
  text.replace(/(\d+(?:\.\d+)?)\s?(thousand|million|mln|billion|bn|k|m)\b/g, (_, digits, size) =>
    String(Math.round(Number(digits) * (SIZES[size] ?? 1))),
  )

/** `10000`, `300..`, `..300`, `2700..3000`; null for anything else. */
function figureOf(said: string): Figure | null {
  if (ONE.test(said)) return number(said)
  const least = AT_LEAST.exec(said)?.[1]
  if (least !== undefined) return [number(least), null]
  const most = AT_MOST.exec(said)?.[1]
  if (most !== undefined) return [null, number(most)]
  const [, low, high] = RANGE.exec(said) ?? []
  if (low === undefined || high === undefined || number(low) > number(high)) return null
  return [number(low), number(high)]
}

const number = (said: string): number => Number(said.replace(/[^\d.-]/g, ''))
