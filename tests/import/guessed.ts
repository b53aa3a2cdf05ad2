/** A table as it is read when nobody answers its questions: by the guess, as `npm run check` does. */
import { inspect, type ReadingOptions } from '../../src/check/inspect'
import { plainDataset } from '../../src/engine/memory/export/plainDataset'
import { readFiles } from '../../src/import/read'
import type { Dataset } from '../../src/model/claim'
import type { Columns } from '../../src/model/dataset/columns'
import { relationsIn } from '../../src/model/dataset/relationColumns'
import { fileOf } from '../fixtures/dataset'

export const SAID: ReadingOptions = { mappings: [], order: null, serials: false, encoding: null }

export async function guessed(text: string, name = 'mill.csv', said: Partial<ReadingOptions> = {}) {
  const file = fileOf(text, name)
  const options = { ...SAID, ...said }
  const inspected = await inspect(file, options)
  const mappings = [...options.mappings, ...(inspected.guessed ? [inspected.guessed] : [])]
  const { columns } = await readFiles([file], { mappings, ...(options.order && { order: options.order }) })
  const dataset: Dataset | null = columns && written(columns)
  return { ...inspected, dataset, mapping: inspected.guessed }
}

/** The dates of all claims, in the order of the rows. */
export const datesOf = ({ dataset }: { dataset: Dataset | null }) =>
  dataset?.events.flatMap(({ claims }) => claims.map(({ occurred }) => occurred))

const written = (columns: Columns): Dataset =>
  plainDataset(columns, {
    head: columns.head,
    sources: columns.sources,
    events: () => true,
    claims: new Uint8Array(columns.claims).fill(1),
    relations: relationsIn(columns.relations),
    lostVotes: columns.lostVotes,
  })
