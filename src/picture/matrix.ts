/** The matrix as a drawing: events down, sources across, in each cell a sign for what that source says. */
import type { Matrix, MatrixCell, MatrixColumn } from '../engine/answer/row'
import { matrixWords } from '../words/en/views/matrix'
import { stancesOf } from '../words/stancesOf'
import type { Body } from './lines/claimLines'
import { type Look, widthIn } from './look'
import { markAt, signAt } from './signs'
import { type Drawn, drawn, moved, rect } from './svg'
import { line, lines, shortened, wrapped } from './texts'

/** px. */
const [TITLE, STATUS, COLUMN, ROW] = [236, 32, 36, 40]
const LEAD = TITLE + STATUS
/** The most room that names of sources get, px: longer ones give way. */
const MOST_NAME = 250
const NAME = { size: 13 }
const SIDE = { size: 11, weight: 600 }
const EVENT = { size: 14, weight: 600, face: 'serif' } as const
const SIDES = 34

/** @param grouped do the sources of a side stand together, under its name?
 *  @param least the least width, px */
export function matrix(
  { columns, rows, from }: Matrix,
  grouped: boolean,
  selected: string | null,
  least: number,
  look: Look,
): Body {
  const { colours } = look
  const across = columns.length * COLUMN
  const names = columns.map(({ name }) => wrapped(name, MOST_NAME, look, NAME, 2))
  const nameRoom = Math.max(60, ...names.flat().map(widthIn(look, NAME))) + 12
  const head = nameRoom + (grouped ? SIDES : 0)
  const sides = grouped ? sidesOf(columns) : []
  let at = head + 1
  const drawnRows = rows.map((row) => {
    const title = wrapped(row.title, TITLE - 10, look, EVENT)
    const height = Math.max(ROW, title.length * 17 + 10)
    const y = at
    at += height
    const middle = height / 2
    return moved(0, y, [
      ...(row.id === selected ? [rect(-8, 0, LEAD + across + 8, height, colours.band)] : []),
      ...lines(0, middle - (title.length * 17) / 2 + 13, title, 17, { ...EVENT, fill: colours.ink }),
      signAt(row.status, TITLE + STATUS / 2, middle, 14, colours),
      ...row.cells.flatMap((cell) => cellAt(cell, LEAD + (cell.column - from.column) * COLUMN, middle, look)),
      rect(0, height - 1, LEAD + across, 1, colours.hair),
    ])
  })
  return {
    width: Math.max(least, LEAD + across),
    height: at,
    drawn: [
      line(0, head - 8, matrixWords.event, { ...SIDE, fill: colours.soft }),
      ...names.map((name, i) => columnName(name, LEAD + i * COLUMN, head, look)),
      ...sides.flatMap((side) => sideName(side, look)),
      ...drawnRows,
      ...sides.map(({ from }) => rect(LEAD + from * COLUMN, 0, 1, at, colours.hair)),
      rect(LEAD - 1, head, 1, at - head, colours.hair),
      rect(0, head, LEAD + across, 1, colours.edge),
    ],
  }
}

/** Reads upwards. */
const columnName = (name: readonly string[], x: number, head: number, { colours }: Look): Drawn =>
  drawn('g', { transform: `translate(${x + COLUMN / 2} ${Math.round(head) - 8}) rotate(-90)` }, [
    ...lines(0, 4 - ((name.length - 1) * 15) / 2, name, 15, { ...NAME, fill: colours.ink }),
  ])

type Side = { under: string; from: number; to: number }

/** Groups neighbouring columns of one affiliation. */
function sidesOf(columns: readonly MatrixColumn[]): Side[] {
  const sides: Side[] = []
  for (const [i, { under }] of columns.entries()) {
    const last = sides.at(-1)
    if (last?.under === under) last.to = i + 1
    else sides.push({ under, from: i, to: i + 1 })
  }
  return sides
}

/** In two lines where it has room so, else shortened. */
function sideName({ under, from, to }: Side, look: Look): Drawn[] {
  const room = (to - from) * COLUMN - 8
  const width = widthIn(look, SIDE)
  const whole = under.split(/\s+/).every((word) => width(word) <= room)
  const text = whole ? wrapped(under, room, look, SIDE, 2) : [shortened(under, room, width)]
  return lines(LEAD + from * COLUMN + 5, 12, text, 14, { ...SIDE, fill: look.colours.soft })
}

/** Where one of the signs of a cell stands from its middle, px: two side by side, or three where they are many. */
function spotOf(i: number, of: number): [x: number, y: number] {
  const across = of === 1 ? 1 : of <= 4 ? 2 : 3
  const step = across === 3 ? 12 : 18
  const [row, down] = [Math.floor(i / across), Math.ceil(of / across)]
  const inRow = Math.min(across, of - row * across)
  return [((i % across) - (inRow - 1) / 2) * step, (row - (down - 1) / 2) * step]
}

function cellAt({ claims }: MatrixCell, x: number, middle: number, look: Look): Drawn[] {
  const { colours } = look
  const said = stancesOf(claims)
  return said.flatMap(({ stance, how, count }, i) => {
    const [right, down] = spotOf(i, said.length)
    const [cx, cy] = [x + COLUMN / 2 + right - (count > 1 && said.length === 1 ? 4 : 0), middle + down]
    const signs =
      how === 'voteless'
        ? [signAt(stance, cx, cy, 9, colours)]
        : markAt({ stance, kind: how === 'votes' ? 'vote' : 'struck', r: 6 }, cx, cy, colours)
    return count > 1
      ? [
          ...signs,
          line(cx + 6.5, said.length > 1 ? cy - 3 : cy + 4, String(count), {
            ...SIDE,
            fill: colours.ink,
            halo: colours.paper,
          }),
        ]
      : signs
  })
}
