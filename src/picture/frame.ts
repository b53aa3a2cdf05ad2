/** What stands around a drawing, so that it says by itself what it is: above it the title and what is left out, below it
 *  the legend, credit, licence, revision and address. */
import { originWords as words } from '../words/en/share/origin'
import type { LegendEntry } from './legend'
import { legend } from './legend'
import type { Body } from './lines/claimLines'
import type { Look } from './look'
import { type Drawn, drawn, moved, rect } from './svg'
import { line, lines, wrapped } from './texts'

/** @property shown what is left out, or that nothing is, a sentence
 *  @property notes more sentences of that kind
 *  @property day when it is drawn, `YYYY-MM-DD`
 *  @property link '' where there is none that opens elsewhere */
export type Around = {
  title: string
  shown: string
  notes: readonly string[]
  credit: string
  license: string
  revision: string
  day: string
  link: string
}

/** px. */
const MARGIN = 32
const TITLE = { size: 26, face: 'serif', weight: 600 } as const
const SHOWN = { size: 15, weight: 600 }
const SMALL = { size: 12 }

/** @returns an `svg` element */
export function framed(body: Body, entries: readonly LegendEntry[], around: Around, look: Look): Drawn {
  const { colours } = look
  const room = body.width
  const title = wrapped(around.title, room, look, TITLE)
  const shown = wrapped([around.shown, ...around.notes].join(' '), room, look, SHOWN)
  const bodyTop = MARGIN + title.length * 31 + shown.length * 20 + 16
  const signs = legend(entries, room, look)
  const signsTop = bodyTop + body.height + 14
  const footTop = signsTop + signs.height + 12
  const foot = footOf(around, room, look)
  const [width, height] = [room + 2 * MARGIN, footTop + foot.height + MARGIN - 8]
  return drawing(width, height, around.title, [
    rect(0, 0, width, height, colours.paper),
    moved(MARGIN, 0, [
      ...lines(0, MARGIN + 20, title, 31, { ...TITLE, fill: colours.ink }),
      ...lines(0, MARGIN + title.length * 31 + 12, shown, 20, { ...SHOWN, fill: colours.ink }),
      moved(0, bodyTop, body.drawn),
      moved(0, signsTop, signs.drawn),
      moved(0, footTop, foot.drawn),
    ]),
  ])
}

/** @param name what assistive technology calls it */
export const drawing = (width: number, height: number, name: string, children: Drawn[]): Drawn =>
  drawn(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width),
      height: Math.round(height),
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'aria-label': name,
    },
    children,
  )

/** Credit, licence, revision, day, and the whole address. */
export function footOf(around: Around, room: number, look: Look): { drawn: Drawn[]; height: number } {
  const { colours } = look
  const { credit, license, revision, day, link } = around
  const parts = [
    credit,
    license ? words.license(license) : words.noLicense,
    words.drawn(revision, day),
    words.claimline,
  ]
  const said = wrapped(parts.filter(Boolean).join(' · '), room, look, SMALL)
  const address = wrapped(link, room, look, SMALL)
  const all = said.map((text, i) => line(0, 18 + i * 16, text, { ...SMALL, fill: colours.soft }))
  const linked = address.map((text, i) =>
    line(0, 18 + (said.length + i) * 16, text, { ...SMALL, fill: colours.soft }),
  )
  return {
    drawn: [
      rect(0, 0, room, 1, colours.hair),
      ...all,
      ...(linked.length ? [drawn('a', { href: link }, linked)] : []),
    ],
    height: 8 + (said.length + address.length) * 16,
  }
}
