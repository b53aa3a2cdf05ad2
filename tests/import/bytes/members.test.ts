import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { BrokenPack, pieces } from '../../../src/import/bytes/bytes'
import { unpackedMembers } from '../../../src/import/bytes/members'

const text = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}
const read = (...parts: Uint8Array[]) =>
  text(pieces(new Blob(parts.map((part) => Uint8Array.from(part))), () => undefined))

it('gzip of several members is unpacked whole', async () => {
  const long = 'a line of some length\n'.repeat(50_000)
  expect(await read(gzipSync('one\n'), gzipSync(long), gzipSync('three'))).toBe(`one\n${long}three`)
})

it('what is known already is left out, wherever it ends', async () => {
  async function* packed() {
    yield gzipSync('one')
    yield gzipSync('two')
  }
  for (const known of [0, 2, 3, 5, 6])
    expect(await text(unpackedMembers(packed(), known))).toBe('onetwo'.slice(known))
})

it('gzip that breaks off, or has something else behind it, is broken', async () => {
  const whole = gzipSync('x,y\n'.repeat(10_000))
  await expect(read(whole.subarray(0, whole.length - 20))).rejects.toThrow(BrokenPack)
  await expect(read(gzipSync('one'), Buffer.from('and something that is no gzip'))).rejects.toThrow(
    BrokenPack,
  )
})
