/** How to read a picture: its signs, with their words. */

import type { Mark, Tile } from '../engine/answer/lane'
import { STANCES, type Stance } from '../model/claim'
import { STATUSES, type Status } from '../model/statuses'
import { STANCE_WORDS, STATUS_WORDS } from '../words/en/sentences/labels'
import { claimLineWords } from '../words/en/views/claimLine'
import { matrixWords } from '../words/en/views/matrix'
import { timelineWords } from '../words/en/views/timeline'
import { bandAt } from './band'
import { type Look, type Palette, widthIn } from './look'
import { markAt, signAt } from './signs'
import { type Drawn, moved, rect } from './svg'
import { line, pieces } from './texts'

/** @property width of what is drawn before the words, px */
export type LegendEntry = {
  lead?: string
  words: string
  width: number
  draw: (x: number, y: number, colours: Palette) => Drawn[]
}

const TEXT = { size: 12 }
const [BETWEEN, AIR, LEADING] = [18, 5, 20]

export function legend(entries: readonly LegendEntry[], room: number, look: Look) {
  const { colours } = look
  const [plain, bold] = [widthIn(look, TEXT), widthIn(look, { ...TEXT, weight: 600 })]
  const drawn: Drawn[] = []
  let [x, y] = [0, 0]
  for (const { lead = '', words, width, draw } of entries) {
    const before = lead ? bold(lead) + AIR : 0
    const whole = before + width + AIR + plain(words)
    if (x > 0 && x + whole > room) [x, y] = [0, y + LEADING]
    drawn.push(
      moved(x, y + 10, [
        ...(lead ? [pieces(0, 4, [{ text: lead, fill: colours.ink, weight: 600 }], TEXT)] : []),
        ...draw(before, 0, colours),
        line(before + width + AIR, 4, words, { ...TEXT, fill: colours.soft }),
      ]),
    )
    x += whole + BETWEEN
  }
  return { drawn, height: entries.length ? y + LEADING : 0 }
}

const sign = (one: Stance | Status, words: string, lead?: string): LegendEntry => ({
  ...(lead && { lead }),
  words,
  width: 14,
  draw: (x, y, colours) => [signAt(one, x + 7, y, 14, colours)],
})

const mark = (stance: Stance, kind: 'struck' | 'small' | 'left-out', words: string): LegendEntry => ({
  words,
  width: 18,
  draw: (x, y, colours) => markAt({ stance, kind, r: kind === 'small' ? 2.4 : 6 }, x + 9, y, colours),
})

const { legend: own } = claimLineWords

const BY_THEN = { softLeft: false, softRight: false, openLeft: true, openRight: false }

/** @param leavesOut are there rings for what is left out? */
export const linesLegend = (leavesOut: boolean): LegendEntry[] => [
  sign('asserts', own.asserts, own.above),
  sign('denies', own.denies, own.below),
  sign('doubts', own.doubts),
  sign('neither', own.neither, own.on),
  sign('silent', own.silent),
  {
    words: own.span,
    width: 30,
    draw: (x, y, { asserts }) => [
      moved(x, 0, bandAt({ left: 0, right: 30, ...BY_THEN, openLeft: false }, y, asserts, 30)),
    ],
  },
  {
    words: own.band,
    width: 30,
    draw: (x, y, { asserts }) => [moved(x, 0, bandAt({ left: 0, right: 30, ...BY_THEN }, y, asserts, 30))],
  },
  {
    words: own.gathered,
    width: 24,
    draw: (x, y, colours) => [
      signAt('asserts', x + 6, y - 1, 12, colours),
      rect(x + 2, y + 6, 1, 3, colours.asserts),
      rect(x + 9, y + 6, 1, 3, colours.asserts),
      line(x + 15, y + 4, '2', { ...TEXT, fill: colours.asserts, weight: 600 }),
    ],
  },
  mark('denies', 'struck', own.struck),
  mark('asserts', 'small', own.small),
  ...(leavesOut ? [mark('asserts', 'left-out', own.leftOut)] : []),
]

/** @param statuses those that stand in the picture */
export const matrixLegend = (statuses: readonly Status[]): LegendEntry[] => [
  ...statuses.map((one) => sign(one, STATUS_WORDS[one])),
  ...STANCES.map((one) => sign(one, STANCE_WORDS[one])),
  mark('asserts', 'small', matrixWords.voteless),
  mark('denies', 'struck', matrixWords.overturned),
]

/** The signs of the marks in a picture, in their order. @param bySource are the lanes sources? */
export function lanesLegend(marks: readonly (Mark | Tile)[], bySource: boolean): LegendEntry[] {
  const dense = marks.some((mark) => 'bins' in mark)
  const signs = bySource
    ? STANCES.map((one) => sign(one, STANCE_WORDS[one]))
    : STATUSES.map((one) => sign(one, STATUS_WORDS[one]))
  return [
    ...signs,
    ...(bySource
      ? [
          mark('asserts', 'small', matrixWords.voteless),
          mark('denies', 'struck', matrixWords.overturned),
          hollow,
        ]
      : []),
    soft,
    ...(dense ? [onlyWords(timelineWords.density)] : []),
    ...(dense && bySource ? [onlyWords(timelineWords.densityBelow)] : []),
  ]
}

const onlyWords = (words: string): LegendEntry => ({ words, width: 0, draw: () => [] })

const hollow: LegendEntry = {
  words: timelineWords.hollow,
  width: 14,
  draw: (x, y, colours) => [signAt('hollow', x + 7, y, 14, colours)],
}

const soft: LegendEntry = {
  words: timelineWords.soft,
  width: 30,
  draw: (x, y, { quiet }) => [
    moved(
      x,
      0,
      bandAt(
        { left: 0, right: 30, ...BY_THEN, openLeft: false, softLeft: true, softRight: true },
        y,
        quiet,
        30,
      ),
    ),
  ],
}
