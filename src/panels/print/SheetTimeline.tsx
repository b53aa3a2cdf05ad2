import { textWidth } from '../../look/size/textWidth'
import { drawing } from '../../picture/frame'
import { legend, linesLegend } from '../../picture/legend'
import { linesInPages } from '../../picture/lines/claimLines'
import { type Look, paletteOf } from '../../picture/look'
import type { Drawn } from '../../picture/svg'
import { printWords as words } from '../../words/en/share/print'
import { Drawing } from '../Drawing'
import type { SheetContent } from './sheetContent'

/** All rows of the timeline. A published page prints without it (`publish/offline.vite.ts`). */
export function SheetTimeline({ content }: { content: SheetContent }) {
  if (!content.lines.length) return null
  return (
    <section>
      <h2>{words.timeline}</h2>
      {drawings(content).map((one, i) => (
        <figure key={i}>
          <Drawing of={one} />
        </figure>
      ))}
    </section>
  )
}

/** How wide the timeline is drawn, and its names, most of which then take one line; how high it may be on the first page and
 *  on others, px: as a Letter page has room for it. */
const [WIDTH, NAMES, FIRST, OTHERS] = [1000, 345, 1070, 1300]

/** The timeline in parts of a page each, and its legend. Paper is white, so it is drawn in the light theme. */
function drawings(content: SheetContent): Drawn[] {
  const { lines, rows, view, description, around, leavesOut } = content
  const look: Look = { colours: { ...paletteOf('light'), paper: '#ffffff' }, measure: textWidth }
  const { eras, largeFrom } = description
  const shown = {
    lines,
    rows,
    eras,
    largeFrom,
    time: { ...description, window: view.window, fold: view.fold },
    selected: null,
    asof: view.asof !== null,
    names: NAMES,
  }
  const bodies = linesInPages(shown, WIDTH, [FIRST, OTHERS], look)
  const signs = legend(linesLegend(leavesOut), WIDTH, look)
  return [
    ...bodies.map(({ width, height, drawn }) => drawing(width, height, around.title, drawn)),
    drawing(WIDTH, signs.height, around.title, signs.drawn),
  ]
}
