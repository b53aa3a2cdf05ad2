/** Puts statements to a server on behalf of one question: under one signal, within limits, each with an id of its own by which
 *  it is taken back on the server when the question is overtaken. */
import { type External, run, type Server } from './statement'

export type Asking = {
  /** @returns rows of numbers; arrays as rows within them are not read */
  numbers(statement: string, external: External): Promise<number[][]>
  /** @param statement ends with `FORMAT JSONEachRow` */
  objects<Row>(statement: string, external: External): Promise<Row[]>
}

/** Of every statement: limits, beyond which the server refuses in words, and how it answers. */
const SETTINGS = {
  max_execution_time: 60,
  max_memory_usage: 4_000_000_000,
  max_result_rows: 1_000_000,
  result_overflow_mode: 'throw',
  // So that pages of other hosts may read the answer.
  add_http_cors_header: 1,
  // Without quotes, so that numbers stay numbers.
  output_format_json_quote_64bit_integers: 0,
}

export function askingOf(server: Server, signal: AbortSignal): Asking {
  async function text(statement: string, external: External): Promise<string> {
    const settings = { ...SETTINGS, query_id: newId() }
    const takeBack = () => void takenBack(server, settings.query_id)
    signal.addEventListener('abort', takeBack)
    try {
      return await run(server, statement, { external, settings, signal })
    } finally {
      signal.removeEventListener('abort', takeBack)
    }
  }
  return {
    async numbers(statement, external) {
      const lines = (await text(statement, external)).split('\n').slice(0, -1)
      return lines.map((line) => line.split('\t').map(numberOf))
    },
    async objects<Row>(statement: string, external: External) {
      const lines = (await text(statement, external)).split('\n').slice(0, -1)
      return lines.map((line) => JSON.parse(line) as Row)
    },
  }
}

/** A statement of the same id takes the place of the one that runs; whoever may read may do that. */
const takenBack = (server: Server, id: string): Promise<unknown> =>
  run(server, 'SELECT 1', { settings: { query_id: id, replace_running_query: 1 } }).catch(
    // Then the statement runs to its end or its limit, and nobody waits for it.
    () => undefined,
  )

/** `crypto.randomUUID` is missing on plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')

const numberOf = (text: string): number =>
  text === 'inf' ? Number.POSITIVE_INFINITY : text === '-inf' ? Number.NEGATIVE_INFINITY : Number(text)
