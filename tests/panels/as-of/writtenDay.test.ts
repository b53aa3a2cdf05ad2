import { describe, expect, it } from 'vitest'
import { writtenDay } from '../../../src/panels/as-of/writtenDay'

describe('a day as people write it', () => {
  it.each([
    ['2024-12-13'],
    [' 13 December 2024 '],
    ['13 dec 2024'],
    ['13th of December 2024'],
    ['13. December 2024'],
    ['Friday, 13 December 2024'],
    ['December 13, 2024'],
    ['Dec. 13 2024'],
    ['13.12.2024'],
    ['13/12/2024'],
    ['12/13/2024'],
    ['2024/12/13'],
  ])('%s', (text) => {
    expect(writtenDay(text)).toEqual({ day: '2024-12-13' })
  })

  it('takes years before 1 and before 1000 as EDTF spells them', () => {
    expect(writtenDay('-0479-03-01')).toEqual({ day: '-0479-03-01' })
    expect(writtenDay('0079-08-24')).toEqual({ day: '0079-08-24' })
  })

  it.each([
    ['3/4/2024', 'ambiguous'],
    ['December 2024', 'incomplete'],
    ['2024', 'incomplete'],
    ['13 December', 'incomplete'],
    ['31 June 2024', 'noSuchDay'],
    ['2024-02-30', 'noSuchDay'],
    ['yesterday', 'unreadable'],
    ['13 Foo 2024', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is %s', (text, error) => {
    expect(writtenDay(text)).toEqual({ error })
  })

  it('takes the same number twice in any order', () => {
    expect(writtenDay('4/4/2024')).toEqual({ day: '2024-04-04' })
  })
})
