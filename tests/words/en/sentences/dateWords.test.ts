import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../src/model/time/dates'
import type { Dated, Unit } from '../../../../src/model/time/dateTypes'
import { dayWords, inWords, shortWords, spanWords } from '../../../../src/words/en/sentences/dateWords'

function read(text: string): Dated {
  const reading = readDate(text)
  if (!reading.date) throw new Error(reading.why)
  return reading.date
}

describe('dates in a sentence and in dense places', () => {
  it.each([
    ['2024-12-06', '6 December 2024', '6 Dec 2024'],
    ['2024-10', 'some time in October 2024', 'Oct 2024'],
    ['2024', 'some time in 2024', '2024'],
    ['2024-10~', 'about October 2024', 'about Oct 2024'],
    ['2024-10?', 'perhaps October 2024', 'perhaps Oct 2024'],
    ['2024-12-06%', 'perhaps about 6 December 2024', 'perhaps about 6 Dec 2024'],
    ['2024-12-06T10:30Z', '6 December 2024, 10:30 UTC', '6 Dec 2024, 10:30 UTC'],
    ['2024-12-06T01:30:05+02:00', '5 December 2024, 23:30:05 UTC', '5 Dec 2024, 23:30:05 UTC'],
    ['2024-12-06T10:30:00', '6 December 2024', '6 Dec 2024'],
    [
      '2024-12-06T10:30Z/2024-12-06T12:00Z',
      'from 6 December 2024, 10:30 UTC to 12:00 UTC',
      '6 Dec 2024, 10:30 UTC – 12:00 UTC',
    ],
    ['2002-21', 'some time in spring 2002', 'spring 2002'],
    ['2002-24~', 'about winter 2002–03', 'about winter 2002–03'],
    ['2002-30', 'some time in southern summer 2002–03', 'southern summer 2002–03'],
    ['2002-33', 'some time in the first quarter of 2002', 'the first quarter of 2002'],
    ['195X', 'some time in the 1950s', 'the 1950s'],
    ['19XX', 'some time between 1900 and 1999', 'between 1900 and 1999'],
    ['-195X', 'some time between 1960 BC and 1951 BC', 'between 1960 BC and 1951 BC'],
    ['2004-XX', 'in some month of 2004', 'some month of 2004'],
    ['2004-06-XX?', 'perhaps on some day of June 2004', 'perhaps some day of Jun 2004'],
    ['2004-XX-XX', 'on some day of 2004', 'some day of 2004'],
    [
      '2004-1X',
      'some time between October and December 2004 (2004-1X)',
      'between Oct and Dec 2004 (2004-1X)',
    ],
    ['-0479', 'some time in 480 BC', '480 BC'],
    ['0000-02-29', '29 February 1 BC', '29 Feb 1 BC'],
    ['0045-03-01', '1 March AD 45', '1 Mar AD 45'],
    ['Y12345', 'some time in the year 12345', 'the year 12345'],
  ])('%s: %s', (text, full, short) => {
    expect(inWords(read(text))).toBe(full)
    expect(shortWords(read(text))).toBe(short)
  })

  it.each([
    ['2024-10-08/2024-10-13', 'from 8 to 13 October 2024', '8–13 Oct 2024'],
    ['2024-10-28/2024-11-03', 'from 28 October to 3 November 2024', '28 Oct – 3 Nov 2024'],
    ['2024-12-20/2025-01-03', 'from 20 December 2024 to 3 January 2025', '20 Dec 2024 – 3 Jan 2025'],
    ['2024-10/2024-12-15', 'from October to 15 December 2024', 'Oct–15 Dec 2024'],
    [
      '2024-10~/2024-10-15',
      'from about October 2024 to 15 October 2024',
      'from about Oct 2024 to 15 Oct 2024',
    ],
    ['2024-12-06/2024-12-06', 'on 6 December 2024', '6 Dec 2024'],
    ['198X/1999', 'from the 1980s to 1999', 'from the 1980s to 1999'],
    ['2002-21/2002-22', 'from spring to summer 2002', 'spring–summer 2002'],
    ['../2024-12-09', 'by 9 December 2024', 'by 9 Dec 2024'],
    ['../2024-12', 'by the end of December 2024', 'by the end of Dec 2024'],
    ['../2024-12-09~', 'by about 9 December 2024', 'by about 9 Dec 2024'],
    ['/2024-12-09', 'until 9 December 2024, start unknown', 'until 9 Dec 2024'],
    ['2024-11-05/..', 'from 5 November 2024 on', 'from 5 Nov 2024'],
    ['2024-11-05/', 'from 5 November 2024, end unknown', 'from 5 Nov 2024, end unknown'],
    ['../..', 'at an unknown time', 'at an unknown time'],
  ])('%s: %s', (text, full, short) => {
    expect(inWords(read(text))).toBe(full)
    expect(shortWords(read(text))).toBe(short)
  })

  it.each([
    ['[2024-12-13..2024-12-15]', 'on some day between 13 and 15 December 2024', 'between 13 and 15 Dec 2024'],
    ['[2024-12-06,2024-12-07]', 'on 6 or 7 December 2024', '6 or 7 Dec 2024'],
    ['[2024-12-31,2025-01-02]', 'on 31 December 2024 or 2 January 2025', '31 Dec 2024 or 2 Jan 2025'],
    [
      '[2024-12-01,2024-12-03,2024-12-05,2024-12-07]',
      'on 1, 3, 5 or 7 December 2024',
      'between 1 and 7 Dec 2024',
    ],
    ['{2024-12-12,2024-12-13}', 'on 12 and 13 December 2024', '12 and 13 Dec 2024'],
    ['{2024-12-01..2024-12-05}', 'every day from 1 to 5 December 2024', 'at times between 1 and 5 Dec 2024'],
    ['[2024-10,2024-11]', 'in October or November 2024', 'Oct or Nov 2024'],
    ['[1667,1670..1672]', 'in 1667 or in some year between 1670 and 1672', 'between 1667 and 1672'],
    ['[2024-12-06~,2024-12-08]', 'about 6 December 2024 or on 8 December 2024', 'between 6 and 8 Dec 2024'],
    ['[..1760-12-03]', 'on 3 December 1760 or earlier', '3 Dec 1760 or earlier'],
    ['[1760-12..]', 'in December 1760 or later', 'Dec 1760 or later'],
  ])('%s: %s', (text, full, short) => {
    expect(inWords(read(text))).toBe(full)
    expect(shortWords(read(text))).toBe(short)
  })
})

describe('spans of several dates', () => {
  /** A span from the first text's start to the second's end, each as precise as its text. */
  const eventSpan = (
    first: string,
    last: string,
  ): { from: number; to: number; fromUnit: Unit; toUnit: Unit } => {
    const [start, end] = [read(first), read(last)]
    return { from: start.from, to: end.to, fromUnit: start.fromUnit, toUnit: end.toUnit }
  }

  it.each([
    ['2024-12-06', '2024-12-06', '6 Dec 2024'],
    ['2024-12-06', '2024-12-12', '6–12 Dec 2024'],
    ['2024-11', '2024-12-15', 'Nov–15 Dec 2024'],
    ['2024-10', '2024-10', 'Oct 2024'],
    ['2024-10-01', '2024-10-31', '1–31 Oct 2024'],
    ['2024-10', '2024-11', 'Oct–Nov 2024'],
    ['2024-11', '2025-01', 'Nov 2024 – Jan 2025'],
    ['2024-10-28', '2024-11-03', '28 Oct – 3 Nov 2024'],
    ['2024-12-20', '2025-01-03', '20 Dec 2024 – 3 Jan 2025'],
    ['2022', '2024', '2022–2024'],
    ['2022', '2024-12-15', '2022 – 15 Dec 2024'],
    ['2002-24', '2002-24', 'Dec 2002 – Feb 2003'],
    ['195X', '195X', 'the 1950s'],
    ['-0479', '-0478', '480 BC – 479 BC'],
    ['..', '2024-11-12', 'by 12 Nov 2024'],
    ['..', '2024-11', 'by the end of Nov 2024'],
    ['2024-11-05', '..', 'from 5 Nov 2024'],
    ['2024-12-06T10:30Z', '2024-12-06T10:30Z', '6 Dec 2024, 10:30 UTC'],
    ['2024-12-06T10:30Z', '2024-12-06T12:00Z', '6 Dec 2024, 10:30–12:00 UTC'],
    ['2024-12-06T10:30Z', '2024-12-07T12:00Z', '6–7 Dec 2024'],
    ['2024-12-06T10:30Z', '2024-12-06', '6 Dec 2024'],
  ])('%s to %s: %s', (first, last, words) => {
    const open = first === '..' || last === '..'
    expect(spanWords(open ? read(`${first}/${last}`) : eventSpan(first, last))).toBe(words)
  })

  it('without bounds is at an unknown time', () => {
    expect(spanWords(read('../..'))).toBe('at an unknown time')
  })
})

describe('days', () => {
  it.each([
    ['2024-12-15', '15 December 2024'],
    ['-0479-03-01', '1 March 480 BC'],
    ['2024-02-30', '2024-02-30'],
  ])('%s: %s', (day, words) => expect(dayWords(day)).toBe(words))
})
