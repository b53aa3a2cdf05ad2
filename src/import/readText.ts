/** A file's text, by its beginning: the project's own format, another one, or a table. Readers of other formats are
 *  loaded with the first file that needs them. */
import type { Encoding } from '../model/encoding'
import type { Reading } from '../model/opening'
import type { Problem } from '../model/problem'
import { loadGrammar, needsGrammar } from '../model/time/edtfDoor'
import type { FileText } from './bytes/decoding'
import { encodingName } from './bytes/encoding'
import { NoText, UNTOLD } from './bytes/notText'
import type { Gatherer } from './dataset/gather'
import { problemList } from './dataset/problems'
import { parseJson, readClaimline } from './json/claimline'
import { isScript } from './json/scriptStart'
import { type Outcome, outcomeOf, refused } from './outcome'

/** JSON begins with a bracket, XML with a tag, JavaScript with a name that is given a value; all else is a table. */
export async function readText(
  text: Extract<FileText, { pieces: unknown }>,
  file: string,
  how: Reading,
  gather: Gatherer,
  step: () => void,
): Promise<Outcome | null> {
  const start = await text.pieces.next()
  const first = start.done ? '' : start.value
  // Most files that need the grammar of dates show it in their first piece; the others are read twice (`read.ts`).
  if (needsGrammar(first)) await loadGrammar()
  const pieces = startingWith(first, text.pieces)
  const sign = /^\s*([[{<])/.exec(first)?.[1] ?? (isScript(first) ? '{' : undefined)
  if (text.byLetters)
    gather.problem({ file, place: '', value: '', what: byLettersWords(text.encoding), done: 'kept' })
  if (sign) return readWhole(sign === '<', await whole(pieces, step), file, how, gather)
  if (CONTROL.test(first.slice(0, 10_000))) return refused(file, [{ place: '', value: '', what: UNTOLD }])
  const [{ readTable }, { textBatches }] = await Promise.all([
    import('./table/table'),
    import('./table/textBatches'),
  ])
  return outcomeOf(
    await readTable(textBatches(pieces), file, answeredFor(how, text.encoding), gather, step),
    file,
  )
}

/** Control characters that occur in no table. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u

const byLettersWords = (encoding: Encoding): string =>
  `was read as ${encodingName(encoding)}. It is no text in Unicode, and only so its letters make words.`

/** The answer to a question about an encoding is part of what a table's mapping says, where it is about this table. */
const answeredFor = ({ encoding: answer, ...how }: Reading, encoding: Encoding): Reading =>
  answer === encoding ? { ...how, encoding: answer } : how

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

/** The longest text that every browser can hold, characters. */
const LONGEST_TEXT = 2 ** 29 - 2 ** 5
const TOO_LONG =
  'this is more than 512 MB of nested data, which no browser can hold at once; as a table it can be read row by row'

async function whole(pieces: AsyncIterable<string>, step: () => void): Promise<string> {
  let all = ''
  for await (const piece of pieces) {
    if (all.length + piece.length > LONGEST_TEXT) throw new NoText(TOO_LONG)
    all += piece
    step()
  }
  return all
}

/** A file of nested values: the project's own format, or one of the others. */
async function readWhole(
  isXml: boolean,
  text: string,
  file: string,
  how: Reading,
  gather: Gatherer,
): Promise<Outcome | null> {
  const parsed = isXml ? null : parseJson(text)
  if (!isXml && !parsed) return readSpelled(text, file, how, gather)
  if (parsed && isOwn(parsed.value)) return readOwn(parsed.value, file, gather)
  const { readTree, readXml } = await import('./tree')
  if (!parsed) return outcomeOf(readXml(text, file, how, gather), file)
  const stopped = readTree(parsed.value, file, how, gather)
  return stopped === 'unknown' ? readOwn(parsed.value, file, gather) : outcomeOf(stopped, file)
}

/** Text that is no JSON may still be data, written as JavaScript or as one object per line. The project's own format must be
 *  JSON. */
async function readSpelled(
  text: string,
  file: string,
  how: Reading,
  gather: Gatherer,
): Promise<Outcome | null> {
  const [{ jsonProblem }, { readScript }, { readTree }] = await Promise.all([
    import('./json/brokenJson'),
    import('./json/script'),
    import('./tree'),
  ])
  const noJson = jsonProblem(text)
  const read = readScript(text, noJson)
  if ('problem' in read) return refused(file, [read.problem])
  const stopped = isOwn(read.value) ? 'unknown' : readTree(read.value, file, how, gather)
  if (stopped === 'unknown') return refused(file, [noJson])
  if (!stopped && !read.isJson) gather.problem({ file, place: '', value: '', what: SPELLED, done: 'kept' })
  return outcomeOf(stopped, file)
}

const SPELLED = 'this is JavaScript and no JSON; what is written out in it was read, and nothing was run'

const isOwn = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value

function readOwn(value: unknown, file: string, gather: Gatherer): Outcome | null {
  const { dataset, problems } = readClaimline(value, file)
  if (!dataset) return { inquiry: null, problems: listOf(problems) }
  gather.recognised(dataset.format)
  gather.dataset(dataset)
  for (const problem of problems) gather.problem(problem)
  return null
}

/** Problems of a refused file that are listed one by one. */
const MOST_REFUSED = 500

function listOf(problems: readonly Problem[]): Problem[] {
  const list = problemList(MOST_REFUSED)
  for (const problem of problems) list.add(problem)
  return list.done()
}
