/** A card of one event, 1200 × 630, for previews and posts: its status, who says what, counted by independent voices, and
 *  each dated claim to scale. */
import type { Detail } from '../../engine/answer/eventDetail'
import type { Stance } from '../../model/claim'
import type { Description } from '../../model/description'
import { spanWords } from '../../words/en/sentences/dateWords'
import { beforeWords, elsewhereWords, rivalWords } from '../../words/en/sentences/eventSentences'
import { STATUS_WORDS } from '../../words/en/sentences/labels'
import { pictureWords as words } from '../../words/en/share/picture'
import { drawnWords, statusWords } from '../../words/en/views/claimLine'
import { fades } from '../band'
import { type Around, drawing, footOf } from '../frame'
import { type Look, type Type, widthIn } from '../look'
import { signAt } from '../signs'
import { type Drawn, moved, rect } from '../svg'
import { line, lines, type Piece, pieces, shortened, wrapped } from '../texts'
import { chart } from './chart'

/** px. */
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 52]
const ROOM = WIDTH - 2 * MARGIN

const DATASET = { size: 20, weight: 600 }
/** The first in which a title has room in two lines. */
const TITLES: readonly (Type & { size: number })[] = [48, 40, 34, 28].map((size) => ({
  size,
  face: 'serif',
  weight: 600,
}))
/** The first in which what is said of the status has room on a line. */
const STATUS: readonly Type[] = [25, 22, 19, 16, 14].map((size) => ({ size }))
const COUNT = { size: 24 }
const LEFT_OUT = { size: 19, weight: 600 }

/** @param asof is there a day of knowledge?
 *  @param folds of the dataset */
export function card(
  detail: Detail,
  { folds, eras }: Pick<Description, 'folds' | 'eras'>,
  asof: boolean,
  around: Around,
  look: Look,
): Drawn {
  const { colours } = look
  const title = titleOf(detail.title, look)
  const shown = wrapped(`${around.shown} ${words.counted}`, ROOM, look, LEFT_OUT, 2)
  const foot = footOf(around, ROOM, look)
  const footTop = HEIGHT - MARGIN / 2 - foot.height - 8
  const shownTop = footTop - shown.length * 24
  const statusAt = 92 + title.lines.length * title.leading + 22
  const countsAt = statusAt + 42
  const chartTop = countsAt + 30
  return drawing(WIDTH, HEIGHT, `${detail.title}. ${statusWords(detail.line)}`, [
    fades([colours.asserts, colours.denies, colours.doubts, colours.quiet]),
    rect(0, 0, WIDTH, HEIGHT, colours.paper),
    moved(MARGIN, 0, [
      line(0, 66, shortened(around.title, ROOM, widthIn(look, DATASET)), { ...DATASET, fill: colours.soft }),
      ...lines(0, 78 + title.leading * 0.8, title.lines, title.leading, { ...title.type, fill: colours.ink }),
      ...standing(detail, asof, statusAt, look),
      ...counts(detail, countsAt, look),
      moved(
        0,
        chartTop,
        chart(detail, { folds, eras }, { width: ROOM, height: shownTop - chartTop - 12 }, look),
      ),
      ...lines(0, shownTop + 12, shown, 24, { ...LEFT_OUT, fill: colours.ink }),
      moved(0, footTop, foot.drawn),
    ]),
  ])
}

function titleOf(text: string, look: Look) {
  const [largest = { size: 28 }] = TITLES
  const type = TITLES.find((one) => wrapped(text, ROOM, look, one).length <= 2) ?? TITLES.at(-1) ?? largest
  return { type, lines: wrapped(text, ROOM, look, type, 3), leading: Math.round(type.size * 1.12) }
}

/** "Disputed · 2 rival dates · 6–12 Dec 2024" */
function standing(detail: Detail, asof: boolean, y: number, look: Look): Drawn[] {
  const { colours } = look
  if (!detail.spoken) return [line(0, y, words.noClaim, { size: 25, fill: colours.soft })]
  const isDisputed = detail.status === 'contested'
  const said: Piece[] = [
    { text: statusWords(detail.line), fill: isDisputed ? colours.denies : colours.ink, weight: 600 },
    ...[
      rivalWords(detail.rivals),
      elsewhereWords(detail.line.elsewhere),
      detail.eventSpan ? spanWords(detail.eventSpan) : '',
      drawnWords(detail.line),
      beforeOf(detail, asof),
    ]
      .filter(Boolean)
      .map((text) => ({ text: ` · ${text}`, fill: colours.soft })),
  ]
  const whole = said.map(({ text }) => text).join('')
  const fits = ({ size }: Type) => widthIn(look, { size, weight: 600 })(whole) <= ROOM - 36
  const type = STATUS.find(fits) ?? { size: 12 }
  return [signAt(detail.status, 12, y - 8, 24, colours), pieces(36, y, said, type)]
}

/** "was Disputed"; "was 6–12 Dec 2024" where only its dates were others; '' where nothing is. */
function beforeOf({ before, status }: Detail, asof: boolean): string {
  if (!before) return ''
  const dates = before.eventSpan ? spanWords(before.eventSpan) : words.undatedEvent
  return `${beforeWords(asof)} ${before.status === status ? dates : STATUS_WORDS[before.status]}`
}

/** "● 3 say so  ⊗ 2 deny or doubt it  ◌ 1 is silent", each independent voice once. */
function counts({ voices, against, spoken }: Detail, y: number, look: Look): Drawn[] {
  if (!spoken) return []
  const { colours } = look
  const all: [Stance, number][] = [
    ['asserts', voices.asserts],
    ['denies', against],
    ['silent', voices.silent],
    ['neither', voices.neither],
  ]
  let x = 0
  return all
    .filter(([stance, count]) => count > 0 || stance !== 'neither')
    .flatMap(([stance, count]) => {
      const text = ` ${words.voices(stance, count)}`
      const at = x
      x += 32 + widthIn(look, { ...COUNT, weight: 600 })(`${count}${text}`) + 26
      return [
        signAt(stance, at + 10, y - 8, 20, colours),
        pieces(
          at + 28,
          y,
          [
            { text: String(count), fill: colours.ink, weight: 600 },
            { text, fill: colours.ink },
          ],
          COUNT,
        ),
      ]
    })
}
