/** Opens files as datasets in memory. */
import { revisionOf } from '../../import/bytes/revision'
import { readFiles } from '../../import/read'
import type { DatasetOpener } from '../engine'
import { exportedFrom } from './export/exported'
import { datasetOf, type Idle, memoryEngine } from './memory'

export type MemoryOptions = {
  /** How the revision of files is computed. */
  hash?: typeof revisionOf
  /** Takes work that makes later answers come sooner; without it nothing is warmed up. */
  idle?: Idle
  /** Datasets with at most this many claims are not warmed up: they answer quickly without it. */
  small?: number
}

const SMALL = 10_000

const loadEditing = () => import('../../import/edit/editing')

export function memoryOpener({ hash = revisionOf, idle, small = SMALL }: MemoryOptions = {}): DatasetOpener {
  const closed = new AbortController()
  return {
    async open(files, reading, { progress, signal } = {}) {
      // Not AbortSignal.any, which browsers of 2023 do not have (tests/e2e/least.spec.ts).
      const throwIfAborted = () => {
        closed.signal.throwIfAborted()
        signal?.throwIfAborted()
      }
      throwIfAborted()
      const watch = { ...(progress && { progress }), signal: { throwIfAborted } }
      const result = await readFiles(files, reading, watch, hash)
      const { columns, revision, rows, problems, inquiry, rejected } = result
      if (!columns) return { ok: false, problems, inquiry }
      const dataset = datasetOf(columns, revision)
      return {
        ok: true,
        description: dataset.description,
        problems,
        rows,
        engine: memoryEngine(dataset, columns.claims > small ? idle : undefined),
        rejected: async () => (await import('../../import/rejectedFiles')).rejectedFiles(files, rejected),
        exported: async (shown) => exportedFrom(dataset, shown),
        editing: {
          row: async (wanted) => (await loadEditing()).editing(files, reading ?? {}).row(wanted),
          joining: async (added) => (await loadEditing()).editing(files, reading ?? {}).joining(added),
          rewritten: async (edit) => (await loadEditing()).editing(files, reading ?? {}).rewritten(edit),
        },
      }
    },
    close: () => closed.abort(new Error('The opener is closed.')),
  }
}
