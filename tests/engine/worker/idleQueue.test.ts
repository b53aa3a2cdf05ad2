import { describe, expect, it } from 'vitest'
import { idleQueue } from '../../../src/engine/worker/idleQueue'

const turn = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const nothing = async () => undefined

describe('the idle queue', () => {
  it('begins after a call, and does all tasks part by part until they are done', async () => {
    const queue = idleQueue(10)
    const left = [3, 2]
    for (const i of left.keys()) queue.add(async () => --(left[i] as number) > 0)
    await queue.call(nothing)
    expect(left).toEqual([3, 2])
    while (left.some((parts) => parts > 0)) await turn(5)
    await turn(20)
    expect(left).toEqual([0, 0])
  })

  it('does a task that is added again', async () => {
    const queue = idleQueue(1)
    let done = 0
    const task = () => {
      done++
      return false
    }
    for (const times of [1, 2]) {
      queue.add(task)
      queue.add(task)
      await queue.call(nothing)
      while (done < times) await turn(5)
      await turn(10)
      expect(done).toBe(times)
    }
  })

  it('waits while a call is answered, and goes on after it', async () => {
    const queue = idleQueue(5)
    let parts = 0
    let during = -1
    queue.add(() => ++parts < 100_000)
    await queue.call(nothing)
    while (parts < 2) await turn(5)
    await queue.call(async () => {
      const before = parts
      await turn(30)
      during = parts - before
    })
    expect(during).toBe(0)
    const after = parts
    while (parts < after + 2) await turn(5)
  })
})
