import { expect, it, vi } from 'vitest'
import { claimlineStore } from '../../src/store/store'
import { bytesOf, fileOf } from '../fixtures/dataset'
import { memoryWith } from '../fixtures/stores'
import { VILLAGE } from '../fixtures/village'

async function opened(fragment: string) {
  const ask = vi.fn()
  const opener = memoryWith((engine) => ({
    ask: (question, options) => {
      ask(question)
      return engine.ask(question, options)
    },
  }))
  const store = claimlineStore({
    opener,
    fetch: async () => ({ file: fileOf(bytesOf(VILLAGE), 'village.json') }),
    host: 'localhost',
    address: () => ({ choose: () => undefined, move: () => undefined }),
  })
  await store.getState().visit(fragment)
  return { store, ask }
}

it('asks for cells with the matrix only', async () => {
  const { store, ask } = await opened('v=1')
  expect(store.getState().answer?.matrix).toBeNull()
  store.getState().choose({ show: 'matrix' })
  await vi.waitFor(() => expect(store.getState().answer?.matrix?.sources).toBe(4))
  expect(ask).toHaveBeenCalledTimes(2)
})

it('asks again only where what is in sight is not here, and changes nothing but rows and cells', async () => {
  const { store, ask } = await opened('v=1&show=matrix')
  const before = store.getState().answer
  store.getState().seeCells({ rows: { from: 0, to: 20 }, columns: { from: 0, to: 15 } })
  expect(ask).toHaveBeenCalledTimes(1)
  store.getState().seeCells({ rows: { from: 500, to: 520 }, columns: { from: 0, to: 15 } })
  await vi.waitFor(() => expect(store.getState().answer).not.toBe(before))
  expect(ask).toHaveBeenCalledTimes(2)
  const { answer } = store.getState()
  expect(answer?.matrix?.from.row).toBeGreaterThan(400)
  expect(answer?.counts).toBe(before?.counts)
  expect(answer?.marks).toBe(before?.marks)
})
