import { describe, expect, it } from 'vitest'
import { majorLabelAt, minorLabelAt, stepFor } from '../../../../src/views/timeline/vis/axis'

const DAY = 86_400_000
const at = (text: string): Date => new Date(text)

describe('the axis', () => {
  it.each([
    [DAY / 5000, 'minute', 15],
    [DAY / 100, 'hour', 12],
    [DAY / 50, 'weekday', 1],
    [DAY / 25, 'day', 2],
    [DAY / 10, 'day', 7],
    [DAY, 'month', 3],
    [40 * DAY, 'year', 10],
  ])('at %d ms a pixel steps by %s, %d', (perPixel, scale, step) => {
    expect(stepFor(perPixel)).toEqual({ scale, step })
  })

  it('labels in UTC, whatever the zone of the machine', () => {
    expect(minorLabelAt(at('2024-12-06T00:00Z'), 'day')).toBe('6')
    expect(minorLabelAt(at('2024-12-06T23:30Z'), 'hour')).toBe('23:30')
    expect(minorLabelAt(at('2024-12-01T00:00Z'), 'month')).toBe('Dec')
    expect(minorLabelAt(at('2024-12-06T00:00Z'), 'weekday')).toBe('Fri 6')
    expect(majorLabelAt(at('2024-12-06T00:00Z'), 'day')).toBe('December 2024')
    expect(majorLabelAt(at('2024-12-06T00:00Z'), 'month')).toBe('2024')
    expect(majorLabelAt(at('2024-12-06T10:00Z'), 'hour')).toBe('6 December 2024 UTC')
  })

  it('knows the years before the year 1', () => {
    expect(minorLabelAt(at('-000479-01-01T00:00Z'), 'year')).toBe('480 BC')
    expect(minorLabelAt(at('0000-01-01T00:00Z'), 'year')).toBe('1 BC')
    expect(minorLabelAt(at('0001-01-01T00:00Z'), 'year')).toBe('1')
  })
})
