import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/check/inspect'
import { orderAmong } from '../../../src/import/dates/fileOrder'
import { readFiles } from '../../../src/import/read'
import { occurredText } from '../../../src/model/dataset/texts'

const open = async (name: string, text: string, order?: 'day first' | 'month first') => {
  const read = await readFiles([{ name, bytes: new Blob([text]) }], order ? { order } : {})
  const { columns } = read
  const dates = columns ? Array.from({ length: columns.claims }, (_, c) => occurredText(columns, c)) : []
  return { ...read, dates: [...new Set(dates)] }
}

const ACLED = 'event_id_cnty,event_date,event_type,fatalities,source\n'
const acled = (...days: string[]) => ACLED + days.map((day, i) => `XYZ${i},${day},Riots,0,Herald\n`).join('')

describe('the order of day and month, told by the file itself', () => {
  it.each([
    [['18/04/2001', '05/04/2001'], 'day first', '05/04/2001'],
    [['5/13/2015', '5/5/2015'], 'month first', null],
    [['4.5.20', '24.5.20'], 'day first', '4.5.20'],
  ])('%j', (dates, order, first) => {
    expect(orderAmong(dates)).toMatchObject({ order, open: first })
  })

  it('is not told by dates that agree with both, or disagree, or are none', () => {
    for (const dates of [
      [],
      ['03/04/2020'],
      ['18/04/2001', '4/18/2001'],
      ['40/40/2000', '2001-18-04', '1/2'],
    ]) {
      expect(orderAmong(dates)).toBeNull()
    }
  })

  it('is used for the others, and named', async () => {
    const { dates, problems } = await open('a.csv', acled('18/04/2001', '05/04/2001', '06/04/2001'))
    expect(dates).toEqual(['2001-04-18', '2001-04-05', '2001-04-06'])
    expect(problems).toMatchObject([
      {
        value: '05/04/2001',
        what: 'and its like were read with the day first, since “18/04/2001” can be read in no other way',
        done: 'kept',
      },
    ])
  })

  it('is not guessed', async () => {
    const { dates, problems } = await open('a.csv', acled('05/04/2001'))
    expect(dates).toEqual(['05/04/2001'])
    expect(problems).toMatchObject([{ what: expect.stringMatching(/^leaves open which number is the day/) }])
  })

  it('is whatever somebody says', async () => {
    const { dates, problems } = await open('a.csv', acled('05/04/2001', '18/04/2001'), 'month first')
    expect(dates).toEqual(['2001-05-04', '2001-04-18'])
    expect(problems).toEqual([])
    const said = { mappings: [], order: 'day first', serials: false, encoding: null } as const
    const file = { name: 'a.csv', bytes: new Blob([acled('05/04/2001')]) }
    expect((await inspect(file, said)).problems).toEqual([])
  })

  it('holds for sheets and trees too', async () => {
    const slides = ['3/4/2011', '3/14/2011'].map((startDate) => ({ startDate, headline: startDate }))
    expect((await open('t.json', JSON.stringify({ timeline: { date: slides } }))).dates).toEqual([
      '2011-03-04',
      '2011-03-14',
    ])
    const sheet = 'Start Date,End Date,Headline,Media\n3/4/2011,,Flood,\n25/12/2011,,Fire,\n'
    expect((await open('t.csv', sheet)).dates).toEqual(['2011-04-03', '2011-12-25'])
    const events = ['3/4/1961', '14/4/1961'].map((start) => ({ start, title: start }))
    expect((await open('s.json', JSON.stringify({ events }))).dates).toEqual(['1961-04-03', '1961-04-14'])
  })
})
