/** The text of a table, split into rows by the spelling that its beginning shows. */
import { type Batch, csvReader, dialectOf, separatorLine } from './csv'
import { isMarkdown, markdownReader } from './markdown'

/** The rows of a table's text, piece by piece; nothing where the text is blank. */
export async function* textBatches(pieces: AsyncIterable<string>): AsyncGenerator<Batch> {
  let reader: ReturnType<typeof readerFor> | null = null
  for await (const { text, last } of withLast(pieces)) {
    if (!reader && text.trim() === '' && !last) continue
    reader ??= readerFor(text)
    yield reader(text, last)
  }
}

async function* withLast(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; last: boolean }> {
  let before: string | null = null
  for await (const text of pieces) {
    if (before !== null) yield { text: before, last: false }
    before = text
  }
  yield { text: before ?? '', last: true }
}

/** @param text the first piece, which has to be given to the reader, too */
function readerFor(text: string): (piece: string, last: boolean) => Batch {
  if (isMarkdown(text)) return markdownReader()
  const told = separatorLine(text)
  if (!told) return csvReader(dialectOf(text))
  const { delimiter, rest } = told
  const own = dialectOf(rest)
  // A line that names a sign of which there is none below it is wrong.
  const names = rest.split(/\r?\n/, 2).some((line) => line.includes(delimiter))
  const read = csvReader(names ? { ...own, delimiter } : own, 1)
  let isFirst = true
  return (piece, last) => {
    const text = isFirst ? rest : piece
    isFirst = false
    return read(text, last)
  }
}
