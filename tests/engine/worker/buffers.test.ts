import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { openingBuffers, readable, sendingBuffers } from '../../../src/engine/worker/buffers'
import type { Call } from '../../../src/engine/worker/connection'
import { bytesOf, fileOf } from '../../fixtures/dataset'
import { many } from '../../fixtures/many'
import { VILLAGE } from '../../fixtures/village'

it('files are sent as bytes, and opened from these to the same dataset', async () => {
  const posted: { files: { name: string; bytes: ArrayBuffer }[] }[] = []
  const worker = sendingBuffers({ onerror: null, postMessage: (call) => posted.push(call as never) })
  const files = [fileOf(bytesOf(VILLAGE), 'village.json')]
  worker.postMessage({ id: 1, verb: 'open', files, reading: {} })
  await vi.waitFor(() => expect(posted).toHaveLength(1))
  const sent = posted[0]?.files ?? []
  expect(sent[0]?.bytes).toBeInstanceOf(ArrayBuffer)
  const [opened, plain] = [
    await openingBuffers(memoryOpener()).open(sent as never),
    await memoryOpener().open(files),
  ]
  expect(opened.ok && opened.description).toEqual(plain.ok && plain.description)
})

it('large files are streamed in pieces, also packed ones, and hashed', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(many(40_000, 20)))
  expect(bytes.length).toBeGreaterThan(3_000_000)
  const packed = Uint8Array.from(gzipSync(bytes)).buffer
  for (const buffer of [bytes.buffer, packed]) {
    const files = [{ name: 'many.json', bytes: buffer }]
    const opened = await openingBuffers(memoryOpener()).open(files as never)
    expect(opened).toMatchObject({
      ok: true,
      description: {
        claims: 40_000,
        revision: createHash('sha256').update(new Uint8Array(buffer)).digest('hex'),
      },
    })
  }
  expect(readable(packed).size).toBe(packed.byteLength)
})

it('a file that cannot be read ends the worker with the reason', async () => {
  const onerror = vi.fn()
  const worker = sendingBuffers({ onerror, postMessage: (_: Call) => undefined })
  const broken = {
    name: 'gone.csv',
    bytes: { arrayBuffer: () => Promise.reject(new Error('the file is gone')) },
  }
  class FakeErrorEvent {
    readonly message: string
    constructor(_: string, { message }: { message: string }) {
      this.message = message
    }
  }
  vi.stubGlobal('ErrorEvent', FakeErrorEvent)
  worker.postMessage({ id: 1, verb: 'open', files: [broken as never], reading: {} })
  await vi.waitFor(() => expect(onerror).toHaveBeenCalled())
  expect(onerror.mock.calls[0]?.[0].message).toBe('the file is gone')
  vi.unstubAllGlobals()
})
