/** The files in which data can be taken away. */
import type { Engine } from '../../engine/engine'
import type { About, Written } from '../../export/about'
import { fileName, tellingName } from '../../export/fileNames'
import { toldBy } from '../../export/told'
import { writeCalendar } from '../../export/writeCalendar'
import { writeGeojson } from '../../export/writeGeojson'
import { writeJson } from '../../export/writeJson'
import { writeMatrix } from '../../export/writeMatrix'
import { writeTable } from '../../export/writeTable'
import type { Dataset } from '../../model/claim'
import type { View } from '../../model/view'
import type { State } from '../../store/state'
import { shareWords } from '../../words/en/share/share'
import { aboutOf, viewOf, type What } from './about'

export const FORMATS = ['json', 'csv', 'calendar', 'matrix', 'geojson'] as const
export type Format = (typeof FORMATS)[number]

type Taken = { dataset: Dataset; about: About; view: View; engine: Engine }

type File = { ending: string; type: string; write: (taken: Taken) => Promise<Written> }

const whole = (text: string): Written => ({ text, without: [] })

/** Spreadsheets read a table as UTF-8 where it begins with a byte order mark. */
const forSpreadsheets = ({ text, without }: Written): Written => ({ text: `\ufeff${text}`, without })

const FILES: Record<Format, File> = {
  json: {
    ending: 'json',
    type: 'application/json',
    write: async ({ dataset, about }) => whole(writeJson(dataset, about)),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async ({ dataset }) => forSpreadsheets(writeTable(dataset)),
  },
  calendar: {
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    write: async (taken) => writeCalendar(taken.dataset, await toldOf(taken), taken.about, Date.now()),
  },
  matrix: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (taken) => forSpreadsheets(whole(await matrixText(taken))),
  },
  geojson: {
    ending: 'geojson',
    type: 'application/geo+json',
    write: async (taken) => writeGeojson(taken.dataset, await toldOf(taken), taken.about),
  },
}

/** Writes what is shown, or everything, in a format.
 *  @throws an error whose message says why it cannot be written */
export async function takeAway(
  state: State,
  what: What,
  format: Format,
): Promise<Written & { name: string; type: string }> {
  const about = aboutOf(state, what)
  const dataset = await state.exported(about?.leftOut ? 'shown' : 'everything')
  if (!about || !dataset || !state.source) throw new Error(shareWords.page.noData)
  const { ending, type, write } = FILES[format]
  const written = await write({ dataset, about, view: viewOf(state, what), engine: state.source.engine })
  const name = ending === 'csv' ? tellingName(about, ending) : fileName(about, ending)
  return { ...written, name, type }
}

const toldOf = ({ engine, view, dataset }: Taken) => toldBy(engine, view, dataset.events.length)

async function matrixText(taken: Taken): Promise<string> {
  const { engine, view, dataset } = taken
  const cells = {
    rows: { from: 0, to: dataset.events.length },
    columns: { from: 0, to: dataset.sources.length },
  }
  const { matrix } = await engine.ask({ view, parts: ['matrix'], cells })
  return matrix ? writeMatrix(matrix, await toldOf(taken), dataset) : ''
}
