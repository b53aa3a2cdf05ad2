/** Statements that fetch what stands in the tables: a dataset's row, and the records of events. */
import type { External } from './statement'
import { DATASET_NAMES } from './tables'
import { tsvRow } from './tsv'

/** The latest row of a dataset. */
export const DATASET = `SELECT ${DATASET_NAMES.join(', ')} FROM datasets
WHERE dataset IN (SELECT dataset FROM wanted)
ORDER BY loaded DESC
LIMIT 1
FORMAT JSONEachRow`

/** @param dataset its name */
export const datasetNamed = (dataset: string): External => ({
  wanted: { structure: 'dataset String', rows: tsvRow([dataset]) },
})

/** The number of the event that has the id in `wanted_id` now, or had it in an earlier revision. */
export const EVENT_BY_ID = `SELECT e FROM events
WHERE version IN (SELECT version FROM given) AND (id IN wanted_id OR arrayExists(p -> p IN wanted_id, previous_ids))
ORDER BY id IN wanted_id DESC, e
LIMIT 1`

/** The records of some events, and which others their claims are related to. */
export const RECORDS =
  'SELECT e, linked, record FROM events WHERE version IN (SELECT version FROM given) AND e IN wanted ORDER BY e FORMAT JSONEachRow'
