import { afterEach, expect, it, vi } from 'vitest'
import { revisionBeside } from '../../../src/engine/worker/revisionBeside'
import { revisionOf } from '../../../src/import/bytes/revision'
import { fileOf } from '../../fixtures/dataset'

const small = fileOf('small').bytes
const large = new Blob([new Uint8Array(17_000_000)])

/** Says something once it is handed files. */
function workers(say: (worker: Worker) => void): void {
  class Spy {
    postMessage = () => queueMicrotask(() => say(this as unknown as Worker))
  }
  vi.stubGlobal('Worker', Spy)
}
const message = (data: unknown) => new MessageEvent('message', { data })

afterEach(() => vi.unstubAllGlobals())

it('starts no worker for small files', async () => {
  expect(await revisionBeside([small])).toBe(await revisionOf([small]))
})

it('has the revision of large files computed by a worker', async () => {
  workers((worker) => worker.onmessage?.(message({ revision: 'abc' })))
  expect(await revisionBeside([small, large])).toBe('abc')
})

it('computes it itself where that worker fails, cannot run, or cannot be made', async () => {
  const revision = await revisionOf([large])
  workers((worker) => worker.onmessage?.(message({ error: 'no such bytes' })))
  expect(await revisionBeside([large])).toBe(revision)
  workers((worker) => worker.onerror?.(Object.assign(new Event('error'), { message: '' }) as ErrorEvent))
  expect(await revisionBeside([large])).toBe(revision)
  vi.stubGlobal('Worker', undefined)
  expect(await revisionBeside([large])).toBe(revision)
})
