/** The engine that holds a dataset in typed columns and answers as a pure function of the view.
 *  In the browser it runs inside a worker (`worker.ts`); tests ask it directly. */

import { revisionOf } from '../../import/bytes/revision'
import type { Rejected } from '../../import/dataset/gather'
import { readFiles } from '../../import/read'
import { judge } from '../../model/judgement/judgement'
import { DEFAULT_VIEW, FILTERS } from '../../model/view'
import type { Engine, Opened } from '../engine'
import { FIRST_LANES, FIRST_ROWS } from '../firstQuestion'
import { describe } from './describe'
import { type Asking, asking } from './session'
import { counter } from './sums/counts'

export type MemoryEngine = Engine & {
  /** Does a part of what makes the next answers come sooner, for when nobody waits. @returns false when all is done */
  prepare(): Promise<boolean>
  /** How long after an answer it is worth to begin with that, ms. */
  rest(): number
}

/** After a choice of voices, for which everything is to be prepared, ms: another may come soon, and would wait. */
const LONG_REST = 600
/** After any other answer: less than from one choice to the next. */
const SHORT_REST = 60

/** Up to so many claims, answers come at once as it is. */
const SMALL = 10_000

/** @param hash how files' revision is computed
 *  @param small claims up to which nothing is prepared */
export function memoryEngine(hash: typeof revisionOf = revisionOf, small = SMALL): MemoryEngine {
  let data: Asking | null = null
  let claims = 0
  let rejected: Rejected[] = []
  return {
    async open(files, how, watch): Promise<Opened> {
      const { columns, revision, rows, problems, asks, ...read } = await readFiles(files, how, watch, hash)
      if (!columns) return { ok: false, problems, asks }
      const everybody = judge(columns, new Uint8Array(columns.claims).fill(1))
      // Its first counts are those of the description.
      const countAll = counter(columns, FILTERS)
      const description = describe(columns, everybody, countAll, revision)
      claims = columns.claims
      data = asking(columns, description, everybody, countAll)
      // What every view builds on is made while the dataset before can still be used, not after it has gone.
      data.answer({ view: DEFAULT_VIEW, rows: FIRST_ROWS, lanesInSight: FIRST_LANES })
      rejected = read.rejected
      return { ok: true, description, problems, rows }
    },
    async ask(question, ahead) {
      if (!data) throw new Error('No dataset is open: open one before asking.')
      return ahead ? data.ahead(question) : data.answer(question)
    },
    rest: () => (data?.isFresh() ? LONG_REST : SHORT_REST),
    async prepare() {
      const held = data
      return held !== null && claims > small && held.prepare(await import('./warm/warm'))
    },
    async rejected() {
      const { rejectedTables } = await import('../../import/table/rejected')
      return rejectedTables(rejected)
    },
    close() {
      data = null
      rejected = []
    },
  }
}
