/** The engine that holds a dataset in typed columns and answers as a pure function of the view.
 *  In the browser it runs inside a worker (`worker.ts`); tests ask it directly. */
import { readDataset } from '../import/read'
import { columnsOf } from '../model/columns'
import { judge } from '../model/status'
import { answering } from './answer'
import { describe } from './describe'
import type { Answer, Engine, Opened, Question } from './engine'

export function memoryEngine(): Engine {
  let answer: ((question: Question) => Answer) | null = null
  return {
    async open(bytes, file): Promise<Opened> {
      const { dataset, revision, problems } = readDataset(new Uint8Array(bytes), file)
      if (!dataset) return { ok: false, problems }
      const columns = columnsOf(dataset)
      const everybody = judge(columns, new Uint8Array(columns.claims).fill(1))
      const description = describe(columns, everybody, revision)
      answer = answering(columns, description, everybody)
      return { ok: true, description, problems }
    },
    async ask(question) {
      if (!answer) throw new Error('No dataset is open: open one before asking.')
      return answer(question)
    },
    close() {
      answer = null
    },
  }
}
