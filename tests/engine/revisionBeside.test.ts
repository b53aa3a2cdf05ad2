import { afterEach, expect, it, vi } from 'vitest'
import { revisionBeside } from '../../src/engine/revisionBeside'
import { revisionOf } from '../../src/import/revision'
import { fileOf } from '../fixtures/dataset'

const small = fileOf('small').bytes
const large = new Blob([new Uint8Array(17_000_000)])

/** Says something once it is handed files. */
const workers = (say: (worker: Worker) => void) => {
  const started = { ended: 0 }
  class Spy {
    postMessage = () => queueMicrotask(() => say(this as unknown as Worker))
    terminate = () => started.ended++
  }
  vi.stubGlobal('Worker', Spy)
  return started
}
const message = (data: unknown) => new MessageEvent('message', { data })

afterEach(() => vi.unstubAllGlobals())

it('starts no worker for small files', async () => {
  expect(await revisionBeside([small])).toBe(await revisionOf([small]))
})

it('takes the word of a worker on large ones, and ends it', async () => {
  const started = workers((worker) => worker.onmessage?.(message({ revision: 'abc' })))
  expect(await revisionBeside([small, large])).toBe('abc')
  expect(started.ended).toBe(1)
})

it('rejects where the worker fails, or cannot run', async () => {
  const started = workers((worker) => worker.onmessage?.(message({ error: 'no such bytes' })))
  await expect(revisionBeside([large])).rejects.toThrow('no such bytes')
  expect(started.ended).toBe(1)
  workers((worker) => worker.onerror?.(Object.assign(new Event('error'), { message: '' }) as ErrorEvent))
  await expect(revisionBeside([large])).rejects.toThrow('could not run')
})
