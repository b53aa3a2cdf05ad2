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
