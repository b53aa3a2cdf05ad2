/** A long column of texts. Each block of texts is one string, so a text costs its letters and four bytes instead of an
 *  object. Letters beyond Latin-1 take two bytes, but only in their own block. */
export type Texts = {
  readonly size: number
  at(i: number): string
  /** Blocks of `BLOCK` texts, the last of fewer; null where all are empty. */
  readonly blocks: readonly Block[]
}

/** `ends`: where each text ends in the letters. `capitals`: the letters were put in lower case, and here is a bit for
 *  each that is written as a capital; null where letters stand as they are written. */
export type Block = { letters: string; readonly ends: Uint32Array; capitals: Uint8Array | null } | null

/** Texts in a block: 2^12. */
export const BLOCK_BITS = 12
export const BLOCK = 1 << BLOCK_BITS

/** Texts that are joined at a time, 2^8. Until then each keeps the piece of the file alive that it was cut from. */
const PART_BITS = 8
const PART = 1 << PART_BITS

export type TextsWriter = {
  add(text: string): void
  readonly size: number
  at(i: number): string
  done(): Texts
}

export function textsWriter(): TextsWriter {
  const blocks: Block[] = []
  let ends = new Uint32Array(BLOCK)
  let parts: string[] = []
  let open: string[] = []
  let [count, end] = [0, 0]
  const join = (): void => {
    parts.push(open.join(''))
    open = []
  }
  const close = (): void => {
    if (open.length) join()
    if (count) blocks.push(blockOf(parts.join(''), ends.slice(0, count)))
    if (end) ends.fill(0)
    parts = []
    count = end = 0
  }
  /** Fills in the empty texts with which a block began, which were only counted. */
  const begin = (): void => {
    parts = new Array<string>(count >> PART_BITS).fill('')
    open = new Array<string>(count & (PART - 1)).fill('')
  }
  /** A text of the block that is being written. */
  const written = (at: number): string => {
    const part = at >> PART_BITS
    if (part === parts.length) return open[at & (PART - 1)] ?? ''
    const start = part ? (ends[part * PART - 1] ?? 0) : 0
    return parts[part]?.slice((at ? (ends[at - 1] ?? 0) : 0) - start, (ends[at] ?? 0) - start) ?? ''
  }
  return {
    get size() {
      return blocks.length * BLOCK + count
    },
    add(text) {
      // Columns that hold nothing are many: as long as a block is empty, its texts are only counted.
      if (end || text) {
        if (!end) begin()
        end += text.length
        ends[count] = end
        if (open.push(text) === PART) join()
      }
      if (++count === BLOCK) close()
    },
    at: (i) => (i >> BLOCK_BITS < blocks.length ? textIn(blocks, i) : written(i & (BLOCK - 1))),
    done() {
      const size = blocks.length * BLOCK + count
      close()
      ends = new Uint32Array()
      return { size, blocks, at: (i) => textIn(blocks, i) }
    },
  }
}

export function textsOf(all: Iterable<string>): Texts {
  const writer = textsWriter()
  for (const text of all) writer.add(text)
  return writer.done()
}

const blockOf = (letters: string, ends: Uint32Array): Block =>
  letters ? { letters, ends, capitals: null } : null

/** Puts a block's letters in lower case, as search compares them, so that they need not be stored twice. Its texts still
 *  read as they were written.
 *  @returns false for letters beyond ASCII, whose lower case may be longer and cannot be undone */
export function lower(block: NonNullable<Block>): boolean {
  if (block.capitals) return true
  block.capitals = capitalsOf(block.letters)
  if (block.capitals) block.letters = block.letters.toLowerCase()
  return block.capitals !== null
}

/** @returns null for letters beyond ASCII */
function capitalsOf(letters: string): Uint8Array | null {
  const capitals = new Uint8Array((letters.length + 7) >> 3)
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i)
    if (code > 0x7f) return null
    if (code > 0x40 && code < 0x5b) capitals[i >> 3] = (capitals[i >> 3] ?? 0) | (1 << (i & 7))
  }
  return capitals
}

function textIn(blocks: readonly Block[], i: number): string {
  const block = blocks[i >> BLOCK_BITS]
  if (!block) return ''
  const at = i & (BLOCK - 1)
  const { letters, ends, capitals } = block
  const [start, end] = [at ? (ends[at - 1] ?? 0) : 0, ends[at] ?? 0]
  return capitals ? capitalised(letters, start, end, capitals) : letters.slice(start, end)
}

function capitalised(letters: string, start: number, end: number, capitals: Uint8Array): string {
  let [text, from] = ['', start]
  for (let i = start; i < end; i++) {
    if (!((capitals[i >> 3] ?? 0) & (1 << (i & 7)))) continue
    text += letters.slice(from, i) + letters.charAt(i).toUpperCase()
    from = i + 1
  }
  return text + letters.slice(from, end)
}
