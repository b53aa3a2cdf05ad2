/** Opens datasets that `npm run load` wrote to a ClickHouse server. */

import type { Source } from '../../model/claim'
import type { Description } from '../../model/description'
import type { Rows } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { loadGrammar } from '../../model/time/edtfDoor'
import type { View } from '../../model/view'
import { DEFAULT_VIEW } from '../../model/view'
import { clusterWords as words } from '../../words/en/data/cluster'
import type { NamedFile, Opened } from '../engine'
import { exportedFrom } from '../memory/export/exported'
import { addressOf } from './address'
import { askedOf, type Known } from './asked'
import { type Asking, askingOf } from './asking'
import { clickhouseEngine } from './clickhouseEngine'
import { inSight } from './inSight'
import { listOrder, pageStatement } from './ordering'
import { DATASET, datasetNamed } from './records'
import { type Server, ServerError } from './statement'
import type { DatasetRow } from './tables'

/** Events that are given back as files at most: each comes with all that is said about it. */
const MOST_GIVEN = 5_000

/** Opens a dataset by its address. @param files it alone: files cannot be added to it
 *  @returns it, or in words why it is not shown; rejects with the signal's reason */
export async function openServed(files: readonly NamedFile[], signal?: AbortSignal): Promise<Opened> {
  const [{ name } = { name: '' }, ...others] = files
  const address = addressOf(name)
  if (!address || others.length) return refused(name, address ? words.alone : words.noAddress)
  return openOn(address.server, address.dataset, signal)
}

/** Opens a dataset by its name. @returns it, or in words why there is none; rejects with the signal's reason */
export async function openOn(
  server: Server,
  dataset: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Opened> {
  const asking = askingOf(server, signal)
  // The dates in the records are read by it.
  await loadGrammar()
  try {
    const [row] = await asking.objects<DatasetRow>(DATASET, datasetNamed(dataset))
    return row ? openedFrom(server, row) : refused(dataset, words.noDataset(dataset, server.database))
  } catch (error) {
    signal.throwIfAborted()
    return refused(dataset, error instanceof ServerError ? words.said(error.message) : words.noAnswer)
  }
}

const refused = (file: string, what: string): Opened => ({
  ok: false,
  problems: [{ file, place: '', value: '', what, done: 'refused' }],
  inquiry: null,
})

function openedFrom(server: Server, row: DatasetRow): Opened {
  const description = JSON.parse(row.description) as Description
  const sources = JSON.parse(row.sources) as Source[]
  const known: Known = { dataset: row.dataset, version: row.version, description, sources }
  const nothingToChange = async () => null
  return {
    ok: true,
    description,
    problems: JSON.parse(row.problems) as Problem[],
    rows: JSON.parse(row.rows) as Rows,
    engine: clickhouseEngine(server, known),
    // Who loaded the files was told of them.
    rejected: async () => [],
    exported: (shown) => exported(askingOf(server, new AbortController().signal), known, shown),
    editing: {
      row: nothingToChange,
      joining: nothingToChange,
      rewritten: async () => {
        throw new Error(words.notChanged)
      },
    },
  }
}

async function exported(asking: Asking, known: Known, shown: View | null) {
  const view = shown ?? DEFAULT_VIEW
  const { at, tables } = askedOf(known, view)
  const page = { from: 0, to: MOST_GIVEN + 1 }
  const events = await asking.numbers(pageStatement(at, listOrder(view), 'shown', page), tables)
  if (events.length > MOST_GIVEN || (!shown && events.length < known.description.events))
    throw new Error(words.tooMany(MOST_GIVEN))
  const { dataset } = await inSight(asking, known, events.flat())
  return exportedFrom(dataset, shown)
}
