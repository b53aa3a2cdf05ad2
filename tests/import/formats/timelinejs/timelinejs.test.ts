import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simile } from '../../../../src/import/formats/simile/simile'
import { timelinejs } from '../../../../src/import/formats/timelinejs/timelinejs'
import { parsePlain, startOf } from '../../../../src/model/time/days'
import { CONTEXT, claimOf, eventOf, readTree, remarksOf, treeSample } from '../reading'

describe('TimelineJS’ JSON, version 3', () => {
  const file = treeSample('timelinejs-3.json')
  const rows = readTree(timelinejs, file)
  const at = (place: string) => rows.find((row) => row.place === place)?.read

  it('is known by its shape', () => {
    expect(timelinejs.fits(file)).toBe(true)
    expect(simile.fits(file)).toBe(false)
    for (const other of [null, [], {}, { events: [] }, { events: [{ start: '1890', title: 'A' }] }, 'text']) {
      expect(timelinejs.fits(other)).toBe(false)
    }
  })

  it('reads each slide once, with its place', () => {
    expect(rows.map(({ place, read }) => [place, read.is])).toEqual([
      ['title', 'head'],
      ['eras[0]', 'era'],
      ['eras[1]', 'listed'],
      ['events[0]', 'loaded'],
      ['events[1]', 'loaded'],
      ['events[2]', 'loaded'],
      ['events[3]', 'loaded'],
      ['events[4]', 'loaded'],
      ['events[5]', 'listed'],
      ['events[6]', 'listed'],
    ])
    expect(at('title')).toMatchObject({ head: { title: 'The Ferry Strike', summary: 'A made-up strike.' } })
    expect(at('eras[0]')).toMatchObject({ era: { title: 'The dear winter', span: '1912/1913-02' } })
  })

  it('says what the slide says', () => {
    expect(eventOf(at('events[0]'))).toEqual({
      id: 'stop',
      title: 'Crews stop work',
      tags: ['Strike'],
      claims: [
        {
          source: { name: 'harbour' },
          stance: 'asserts',
          text: 'Both ferries lie still.\nNobody pays.',
          occurred: '1912-03-04/1912-03-06',
          note: 'The file words the date “early March”. Shown with it: https://example.org/quay.jpg · The quay · Harbour Museum',
        },
      ],
    })
    expect(claimOf(at('events[1]'))).toMatchObject({
      occurred: '1912-03-05T14:05',
      text: 'A stone is thrown',
    })
    expect(remarksOf(at('events[1]'))).toEqual([expect.stringContaining('time zone')])
  })

  it('keeps quotations, what is embedded, and where links lead', () => {
    const slide = (text: object, url: string) => {
      const events = [
        { start_date: { year: '1912' }, text: { headline: 'A letter', ...text }, media: { url } },
      ]
      return claimOf(readTree(timelinejs, { events })[0]?.read)
    }
    const quote = '<blockquote>Nobody pays. <cite>A stoker</cite></blockquote>'
    expect(slide({}, quote)).toMatchObject({ text: 'Nobody pays. — A stoker' })
    expect(slide({}, quote).note).toBeUndefined()
    expect(slide({ text: 'It was read out.' }, quote)).toMatchObject({
      text: 'It was read out.',
      note: 'Shown with it: Nobody pays. — A stoker',
    })
    const frame = '<iframe width="9" src="//example.org/film"></iframe>'
    expect(slide({}, frame).note).toBe('Shown with it: https://example.org/film')
    expect(slide({}, 'img/quay.jpg').note).toBe('Shown with it: img/quay.jpg')
    const linked =
      'As <a class="x" href="https://example.org/a?b=1&amp;c=2">told</a> and <a href=\'http://example.org/d\'>told again</a>.'
    expect(slide({ text: linked }, '')).toMatchObject({
      text: 'As told and told again.',
      url: 'https://example.org/a?b=1&c=2',
      note: 'It links to: http://example.org/d',
    })
  })

  it('keeps dates beyond the axis as text', () => {
    expect(claimOf(at('events[2]')).occurred).toBe('Y-13800000000')
    expect(at('events[2]')).toMatchObject({ remarks: [{ field: 'start_date.year', value: '-13800000000' }] })
    expect(claimOf(at('events[3]')).occurred).toBe('1912 13')
    expect(eventOf(at('events[4]')).title).toBe('A slide without a headline.')
  })

  it('keeps addresses without a protocol', () => {
    const media = { url: '//example.org/quay.jpg' }
    const events = [{ start_date: { year: 1912 }, text: { headline: 'A' }, media }]
    expect(claimOf(readTree(timelinejs, { events })[0]?.read).note).toBe(
      'Shown with it: https://example.org/quay.jpg',
    )
  })

  it('gives an id to one event only', () => {
    const slide = { unique_id: 'a', start_date: { year: 1912 }, text: { headline: 'B' } }
    const ids = readTree(timelinejs, { events: [slide, slide, { ...slide, unique_id: '' }] })
    expect(ids.map(({ read }) => eventOf(read).id)).toEqual(['a', 'a-2', 'b'])
  })

  it('reads every real day back', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const events = [{ start_date: { year, month, day }, text: { headline: 'A' } }]
        const occurred = claimOf(readTree(timelinejs, { events })[0]?.read).occurred ?? ''
        expect(parsePlain(occurred)?.from).toBe(startOf(year, month, day))
      }),
    )
  })
})

describe('TimelineJS’ JSON, version 2', () => {
  const file = treeSample('timelinejs-2.json')

  it('reads each date once, with its place', () => {
    expect(timelinejs.fits(file)).toBe(true)
    const rows = readTree(timelinejs, file)
    expect(rows.map(({ place, read }) => [place, read.is])).toEqual([
      ['timeline', 'head'],
      ['timeline.era[0]', 'era'],
      ['timeline.date[0]', 'loaded'],
      ['timeline.date[1]', 'loaded'],
      ['timeline.date[2]', 'loaded'],
      ['timeline.date[3]', 'loaded'],
    ])
    expect(rows.slice(2).map(({ read }) => claimOf(read).occurred)).toEqual([
      '1912-03-04/1912-03-06',
      '1912-03-05T14:05',
      '3/4/1912',
      '1912',
    ])
    expect(eventOf(rows[2]?.read).tags).toEqual(['Strike'])
    expect(rows[1]?.read).toMatchObject({ era: { span: '1912/1913-02' } })
  })

  it('lists the figures of a chart, which are not read', () => {
    const timeline = {
      date: [{ startDate: '1912', headline: 'A' }],
      chart: [{ value: '28', headline: 'Dead' }],
    }
    const rows = readTree(timelinejs, { timeline })
    expect(rows.at(-1)).toMatchObject({ place: 'timeline.chart[0]', read: { is: 'listed' } })
    expect(remarksOf(rows.at(-1)?.read)).toEqual([expect.stringContaining('chart')])
  })

  it('takes the order of day and month where somebody said it', () => {
    const rows = readTree(timelinejs, file, { ...CONTEXT, order: 'day first' })
    expect(claimOf(rows[4]?.read).occurred).toBe('1912-04-03')
  })
})
