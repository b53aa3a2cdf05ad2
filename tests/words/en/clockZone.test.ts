import { afterEach, beforeAll, expect, it } from 'vitest'
import { readDate } from '../../../src/model/time/dates'
import { loadGrammar } from '../../../src/model/time/edtfDoor'
import { tellClocksIn } from '../../../src/words/clockZone'
import { inWords, shortWords, spanWords } from '../../../src/words/en/sentences/dateWords'
import { shortMajorLabel } from '../../../src/words/en/views/axisLabels'

const machine = process.env.TZ
beforeAll(loadGrammar)
afterEach(() => {
  tellClocksIn('utc')
  if (machine === undefined) delete process.env.TZ
  else process.env.TZ = machine
})

const dated = (text: string) => {
  const { date } = readDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}
const inZone = (zone: string) => {
  process.env.TZ = zone
  tellClocksIn('own')
}

it('tells clock times and their days in UTC, wherever the reader is', () => {
  process.env.TZ = 'Asia/Tokyo'
  expect(inWords(dated('2024-03-25T22:45Z'))).toBe('25 March 2024, 22:45 UTC')
})

it('tells them in the reader’s zone, with its offset on that day', () => {
  inZone('Europe/Kyiv')
  expect(inWords(dated('2024-03-25T22:45Z'))).toBe('26 March 2024, 00:45 UTC+2')
  expect(inWords(dated('2024-07-25T22:45:10.250Z'))).toBe('26 July 2024, 01:45:10.250 UTC+3')
  expect(spanWords(dated('2024-01-03T02:10Z/2024-01-03T03:35Z'))).toBe('3 Jan 2024, 04:10–05:35 UTC+2')
  inZone('America/St_Johns')
  expect(shortWords(dated('2024-01-03T02:10Z'))).toBe('2 Jan 2024, 22:40 UTC−3:30')
})

it('says on the axis that it is in UTC', () => {
  const hour = Date.UTC(2024, 2, 25, 22)
  expect(shortMajorLabel(hour, 'hour', false)).toBe('25 Mar')
  inZone('Asia/Tokyo')
  expect(shortMajorLabel(hour, 'hour', true)).toBe('25 Mar 2024 UTC')
  expect(shortMajorLabel(hour, 'day', true)).toBe('Mar 2024')
})

it('moves no day without a clock', () => {
  inZone('Asia/Tokyo')
  expect(inWords(dated('2024-03-25'))).toBe('25 March 2024')
  expect(spanWords(dated('2024-03-25/2024-03-28'))).toBe('25–28 Mar 2024')
  inZone('America/Los_Angeles')
  expect(inWords(dated('2024-03'))).toBe('some time in March 2024')
})
