import { describe, expect, it } from 'vitest'
import { optionsOf } from './options'
import type { Recording } from './page/recorder'
import { answerTime, frameTimes, longTasks } from './page/recording'
import { line, power, quantile, summary } from './statistics'

const recording = (change: Partial<Recording>): Recording => ({
  frames: [
    [0, 1, 3],
    [16, 17, 22],
    [32, 40, 44],
    [66, 66, 70],
  ],
  inputs: [2],
  changes: [],
  messages: [],
  long: [],
  loaded: null,
  painted: null,
  ...change,
})

describe('figures', () => {
  it('gives quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([7], 0.95)).toBe(7)
    expect(summary([1, 2, 3])).toEqual({ median: 2, p95: 2.9, n: 3 })
  })

  it('finds a line and a power again', () => {
    const points = [1, 10, 100].map((x): [number, number] => [x, 3 * x + 5])
    expect(line(points).slope).toBeCloseTo(3)
    expect(line(points).offset).toBeCloseTo(5)
    expect(power([1, 10, 100].map((x) => [x, 2 * x ** 1.5]))).toBeCloseTo(1.5)
  })
})

describe('a recording', () => {
  it('tells the times between frames', () => {
    expect(frameTimes(recording({}))).toEqual([16, 16, 34])
  })

  it('waits for the change and until the frame after it is painted', () => {
    expect(answerTime(recording({ messages: [5], changes: [1, 10] }))).toBe(22 - 2)
  })

  it('takes the last word of the worker where nothing changed', () => {
    expect(answerTime(recording({ messages: [5, 20] }))).toBe(44 - 2)
    expect(() => answerTime(recording({}))).toThrow('painted no answer')
    expect(() => answerTime(recording({ inputs: [] }))).toThrow('no input')
  })

  it('leaves out long tasks from before it began', () => {
    const long = [
      { at: 0, took: 90 },
      { at: 20, took: 60 },
    ]
    expect(longTasks(recording({ long }))).toEqual([60])
  })
})

describe('options', () => {
  it('are the whole bench by default', () => {
    expect(optionsOf([])).toMatchObject({
      claims: 1_000_000,
      rounds: 5,
      seed: 1,
      sizes: [1000, 5000, 100_000],
    })
    expect(optionsOf([]).parts.size).toBe(9)
  })

  it('choose parts, and refuse what cannot be meant', () => {
    expect([...optionsOf(['--only', 'open,memory']).parts]).toEqual(['open', 'memory'])
    expect(() => optionsOf(['--only', 'opening'])).toThrow('There is no part opening')
    expect(() => optionsOf(['--claims', '1e6'])).toThrow('no whole number')
  })
})
