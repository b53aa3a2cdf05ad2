/** A long column of texts. Blocks of them stand in one string each: a million texts cost their letters and four bytes
 *  apiece, not an object each; letters beyond Latin cost two bytes in their own block only. */
export type Texts = {
  readonly size: number
  at(i: number): string
  /** Blocks of `BLOCK` texts, the last of fewer: its letters, and where each text ends in them; null where all are
   *  empty. */
  readonly blocks: readonly Block[]
}
export type Block = { letters: string; ends: Uint32Array } | null

/** Texts in a block: 2^12. */
export const BLOCK_BITS = 12
export const BLOCK = 1 << BLOCK_BITS

export type TextsWriter = {
  add(text: string): void
  readonly size: number
  at(i: number): string
  done(): Texts
}

export function textsWriter(): TextsWriter {
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    if (open.length) blocks.push(blockOf(open))
    open = []
  }
  return {
    get size() {
      return blocks.length * BLOCK + open.length
    },
    add(text) {
      if (open.push(text) === BLOCK) close()
    },
    at: (i) => (i >> BLOCK_BITS < blocks.length ? textIn(blocks, i) : (open[i & (BLOCK - 1)] ?? '')),
    done() {
      const size = blocks.length * BLOCK + open.length
      close()
      return textsFrom(size, blocks)
    },
  }
}

export const textsFrom = (size: number, blocks: readonly Block[]): Texts => ({
  size,
  blocks,
  at: (i) => textIn(blocks, i),
})

export function textsOf(all: Iterable<string>): Texts {
  const writer = textsWriter()
  for (const text of all) writer.add(text)
  return writer.done()
}

export function blockOf(texts: readonly string[]): Block {
  const letters = texts.join('')
  if (!letters) return null
  const ends = new Uint32Array(texts.length)
  let end = 0
  for (let i = 0; i < texts.length; i++) {
    end += texts[i]?.length ?? 0
    ends[i] = end
  }
  return { letters, ends }
}

function textIn(blocks: readonly Block[], i: number): string {
  const block = blocks[i >> BLOCK_BITS]
  if (!block) return ''
  const at = i & (BLOCK - 1)
  return block.letters.slice(at ? block.ends[at - 1] : 0, block.ends[at] ?? 0)
}
