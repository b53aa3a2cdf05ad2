/** The engine that puts its questions to a ClickHouse server, which may stand for a cluster. */
import { clusterWords as words } from '../../words/en/data/cluster'
import type { Answer } from '../answer/parts'
import type { Engine, Part, Question } from '../engine'
import type { Known } from './asked'
import { askingOf } from './asking'
import { eventsOf } from './events'
import { fieldOf } from './field'
import type { Put } from './put'
import { DATASET, datasetNamed } from './records'
import { type Server, ServerError } from './statement'
import { sumsOf } from './sums'
import type { DatasetRow } from './tables'

/** The loader shows another revision before it takes this one's rows away. So where this one is shown still, all of its rows
 *  were there when the question was answered. @throws where it is not */
async function checkCurrent({ known, asking }: Put): Promise<void> {
  const [row] = await asking.objects<DatasetRow>(DATASET, datasetNamed(known.dataset))
  if (row?.version !== known.version) throw new Error(words.replaced)
}

/** ClickHouse's codes for a server of the cluster that does not answer, and for statements beyond their limit of time. */
const DOWN = /^Code: (?:209|210|279),/
const SLOW = /^Code: (?:159|160),/

function inWords(error: unknown): unknown {
  // What `fetch` throws where no connection comes about.
  if (error instanceof TypeError) return new Error(words.noConnection)
  if (!(error instanceof ServerError)) return error
  if (DOWN.test(error.message)) return new Error(words.shardDown)
  return SLOW.test(error.message) ? new Error(words.tooLong) : error
}

/** @param known of the dataset's revision that is asked about */
export function clickhouseEngine(server: Server, known: Known): Engine {
  const closed = new AbortController()
  return {
    far: true,
    async ask<P extends Part>(question: Question<P>, { signal }: { signal?: AbortSignal } = {}) {
      signal?.throwIfAborted()
      closed.signal.throwIfAborted()
      const stop = new AbortController()
      const signals = [closed.signal, ...(signal ? [signal] : [])]
      const end = () => stop.abort(signals.find(({ aborted }) => aborted)?.reason)
      for (const one of signals) one.addEventListener('abort', end)
      try {
        const put = { known, question, asking: askingOf(server, stop.signal) }
        const parts = { ...sumsOf(put), ...eventsOf(put), ...fieldOf(put) }
        const answered = question.parts.map(async (part) => [part, await parts[part]()] as const)
        const answer = Object.fromEntries(await Promise.all(answered)) as Pick<Answer, P>
        await checkCurrent(put)
        return answer
      } catch (error) {
        throw inWords(error)
      } finally {
        // Where one part fails, the others need not go on.
        stop.abort(new Error('The question is done.'))
        for (const one of signals) one.removeEventListener('abort', end)
      }
    },
    close: () => closed.abort(new Error('The engine is closed.')),
  }
}
