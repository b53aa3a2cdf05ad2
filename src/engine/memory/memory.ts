/** The engine that holds a dataset in typed columns and answers as a pure function of the question. In the browser it
 *  runs inside a worker (`worker/engineWorker.ts`); tests ask it directly. */
import type { Columns } from '../../model/dataset/columns'
import { judge } from '../../model/judgement/judgement'
import { FILTERS } from '../../model/view'
import type { Engine, Question } from '../engine'
import { type Answering, answering } from './answer'
import { describe } from './describe'
import { searchIndex } from './search/searchIndex'
import type { Dataset } from './stages'
import { counter } from './sums/counts'

/** Does a part of some work, which should be short. @returns (a promise of) false when all of it is done */
export type IdleTask = () => boolean | Promise<boolean>

/** Adds a task to do when no question is under way. A task that is done can be added again. */
export type Idle = (task: IdleTask) => void

/** Judges the dataset with every claim included, counts it and describes it.
 *  @param revision of its files */
export function datasetOf(columns: Columns, revision: string): Dataset {
  const allIncluded = judge(columns, new Uint8Array(columns.claims).fill(1))
  const countAll = counter(columns, FILTERS)
  const description = describe(columns, allIncluded, countAll, revision)
  return { columns, description, allIncluded, index: searchIndex(columns), countAll }
}

/** @param idle takes work that makes later answers come sooner; without it nothing is warmed up */
export function memoryEngine(dataset: Dataset, idle?: Idle): Engine {
  const { answer, stagesOf } = answering(dataset)
  let answers: Answering | null = answer
  let last: Question | null = null
  let step: (() => boolean) | null = null

  async function warmUp(): Promise<boolean> {
    // Without it answers come a little later.
    const { warming } = await import('./warm/warm').catch(() => ({ warming: null }))
    if (!warming || !last || !answers) return false
    step ??= warming(dataset.index, dataset.columns, () => stagesOf(last as Question).order())
    return step()
  }

  return {
    async ask(question, { signal } = {}) {
      signal?.throwIfAborted()
      if (!answers) throw new Error('The engine is closed.')
      last = question
      idle?.(warmUp)
      return answers(question)
    },
    close() {
      answers = null
    },
  }
}
