/** The tray of a row: signs of what no date places, one after the other. What is on the line stands behind what is above
 *  and below it. */
import type { LineClaim } from '../../../engine/answer/claimLine'
import { gather, type Sign } from './gather'
import { LEVELS, type Level, levelOf } from './levels'
import { halfOf, numberFrom, type Spread } from './spread'

export type Trays = {
  signs: Record<Level, Spread[]>
  /** Does it hold more than fits on one line? Then what is on the line begins where the others begin. */
  isFull: boolean
}

/** How the signs of a tray are set. */
type Setting = {
  /** Between two signs, px. */
  between: number
  /** Are there rings for what is left out? */
  rings: boolean
  isFull: boolean
}

/** From the loosest to the tightest: what is left out gives way, its row says it in words. */
const SETTINGS: [Setting, ...Setting[]] = [
  { between: 7, rings: true, isFull: false },
  { between: 2, rings: true, isFull: false },
  { between: 2, rings: false, isFull: false },
  { between: 2, rings: false, isFull: true },
]

/** @param width of the tray, px
 *  @param r radius of a sign, px
 *  @param number width of a number, px */
export function traysOf(
  claims: readonly LineClaim[],
  width: number,
  r: number,
  number: (text: string) => number,
): Trays {
  const gathered = gather(
    claims.filter(({ dates }) => dates === null).map((claim) => ({ claim, x: 0, band: null })),
    r,
  ).sort(byWeight)
  const trays = (setting: Setting): Trays => ({
    signs: setInto(setting, gathered, number),
    isFull: setting.isFull,
  })
  const fits = ({ signs }: Trays): boolean => LEVELS.every((level) => endOf(signs[level]) <= width)
  const [first, ...tighter] = SETTINGS
  return tighter.reduce((found, setting) => (fits(found) ? found : trays(setting)), trays(first))
}

function setInto(
  { between, rings, isFull }: Setting,
  gathered: readonly Sign[],
  number: (text: string) => number,
): Trays['signs'] {
  const row = (level: Level, start: number): Spread[] => {
    let at = start
    return gathered
      .filter(
        ({ claims: [first], kind }) => first && levelOf(first) === level && (rings || kind !== 'left-out'),
      )
      .map((sign) => {
        const text = countOf(sign)
        const left = at
        const numberBy = halfOf(sign)
        const x = left + numberBy
        const right = x + (text ? numberFrom({ numberBy }) + number(text) : numberBy)
        at = right + between
        return { ...sign, feet: [], x, left, right, number: text, numberAt: 'right', numberBy }
      })
  }
  const [above, below] = [row('above', 0), row('below', 0)]
  const end = Math.max(endOf(above), endOf(below))
  return { above, below, on: row('on', end && !isFull ? end + between : 0) }
}

const endOf = (signs: readonly Spread[]): number => signs.at(-1)?.right ?? 0

const countOf = ({ kind, votes, claims }: Sign): string => {
  const count = kind === 'vote' ? votes : claims.length
  return kind !== 'left-out' && kind !== 'small' && count > 1 ? String(count) : ''
}

const ORDER: Sign['kind'][] = ['vote', 'struck', 'small', 'left-out']
const byWeight = (a: Sign, b: Sign): number => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
