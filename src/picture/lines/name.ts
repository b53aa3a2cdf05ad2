/** The name of a row: an event's title, and under it its status in words. A title is never shortened. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import { changedWords, elsewhereWords, rivalWords } from '../../words/en/sentences/eventSentences'
import { drawnWords, statusWords } from '../../words/en/views/claimLine'
import { type Look, type Type, widthIn } from '../look'
import { signAt } from '../signs'
import type { Drawn } from '../svg'
import { lines, type Piece, pieces, wrapped } from '../texts'

export type Size = 'small' | 'large' | 'open'

const TITLES: Record<Size, Type & { leading: number }> = {
  small: { size: 13.5, face: 'serif', leading: 15.5 },
  large: { size: 16.5, face: 'serif', weight: 600, leading: 18.5 },
  open: { size: 20, face: 'serif', weight: 600, leading: 23 },
}
const STATUS = { size: 12 }
const STATUS_LEADING = 14
/** The sign of the status, and the room after it, px. */
const SIGN = 22

export type RowName = { height: number; draw: (middle: number) => Drawn[] }

/** @param room px */
export function rowNameOf(line: ClaimLine, size: Size, room: number, asof: boolean, look: Look): RowName {
  const { colours } = look
  const type = TITLES[size]
  const title = wrapped(line.title, room - SIGN, look, type)
  const status = statusLines(line, room - SIGN, asof, look)
  const height = title.length * type.leading + status.length * STATUS_LEADING
  const draw = (middle: number): Drawn[] => {
    const top = middle - height / 2
    const under = top + title.length * type.leading + 11
    const fill = line.waits ? colours.quiet : colours.ink
    return [
      ...(line.waits ? [] : [signAt(line.status, 7, middle, 14, colours)]),
      ...lines(SIGN, top + type.leading * 0.78, title, type.leading, { ...type, fill }),
      ...status.map((all, i) => pieces(SIGN, under + i * STATUS_LEADING, all, STATUS)),
    ]
  }
  return { height, draw }
}

/** "Disputed · 2 rival dates", "One source says so · 2 deny, for a different date", and what it is with everything included; as many on a line as there is room for. */
function statusLines(line: ClaimLine, room: number, asof: boolean, look: Look): Piece[][] {
  const { soft, ink, denies, quiet } = look.colours
  const isDisputed = line.status === 'contested' && !line.waits
  const plain = line.before ? ink : soft
  const all: Piece[] = line.waits
    ? [{ text: statusWords(line), fill: quiet }]
    : [
        { text: statusWords(line), fill: isDisputed ? denies : plain, weight: isDisputed ? 600 : 400 },
        ...[rivalWords(line.rivals), isDisputed ? '' : elsewhereWords(line.elsewhere), drawnWords(line)]
          .filter(Boolean)
          .map((text) => ({ text, fill: plain })),
        ...(line.before ? [{ text: changedWords(line.before, asof), fill: soft, weight: 400 }] : []),
      ]
  const width = widthIn(look, { ...STATUS, weight: 600 })
  const made: Piece[][] = []
  for (const piece of all.flatMap((one) => brokenUp(one, room, look))) {
    const last = made.at(-1)
    const text = last?.map((one) => one.text).join('') ?? ''
    if (last && width(`${text} · ${piece.text}`) <= room) last.push({ text: ' · ', fill: soft }, piece)
    else made.push([piece])
  }
  return made
}

const brokenUp = (piece: Piece, room: number, look: Look): Piece[] =>
  wrapped(piece.text, room, look, { ...STATUS, weight: 600 }).map((text) => ({ ...piece, text }))
