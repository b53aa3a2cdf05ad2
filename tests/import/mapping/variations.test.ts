/** Tables of the kinds that people have, in other shapes than those of `ownTables.test.ts`: each is read right without an answer. */
import { describe, expect, it } from 'vitest'
import { datesOf, guessed } from '../guessed'

/** The names of the sources of each event, in the order of the claims. */
const saidBy = ({ dataset }: Awaited<ReturnType<typeof guessed>>) => {
  const names = new Map(dataset?.sources.map(({ id, name }) => [id, name]))
  return dataset?.events.map(({ claims }) => claims.map(({ source }) => names.get(source)))
}
const titles = ({ dataset }: Awaited<ReturnType<typeof guessed>>) => dataset?.events.map(({ title }) => title)

describe('who speaks', () => {
  it('is in a column “reported by”, also beside stances under another name', async () => {
    const read = await guessed(
      'Reported by,Position,Incident,Day\nArmy,confirmed,Depot fire,2024-05-01\nVillage head,denied,Depot fire,2024-05-01\n',
    )
    expect(saidBy(read)).toEqual([['Army', 'Village head']])
    expect(read.mapping?.stance?.values).toEqual({ confirmed: 'asserts', denied: 'denies' })
  })

  it('are the hosts of several addresses in a cell, where no other column names them', async () => {
    const read = await guessed(
      'date,headline,links\n2024-01-03,Shells fall,https://www.example.org/a https://example.com/b\n2024-01-05,Convoy,https://example.com/c\n',
    )
    expect(saidBy(read)).toEqual([['example.org', 'example.com'], ['example.com']])
    expect(read.dataset?.events[0]?.claims[1]?.url).toBe('https://example.com/b')
    expect(read.assumed.join(' ')).toContain('“links” as who says it')
  })

  it('are names on both sides of a slash with spaces, whatever else separates', async () => {
    const read = await guessed(
      'date,headline,source\n2024-01-03,Shells,Courier / Herald\n2024-01-04,Power cut,"Courier, Herald"\n2024-01-05,Convoy,Courier\n',
    )
    expect(saidBy(read)).toEqual([['Courier', 'Herald'], ['Courier', 'Herald'], ['Courier']])
  })
})

describe('what happened', () => {
  it('is the full column of descriptions beside a nearly empty one of labels', async () => {
    const read = await guessed(
      'label,notes,description,date,outlet\n,,Shells fall on the market,2024-01-03,A\n,see file,Power is cut,2024-01-04,B\nX,,A convoy arrives,2024-01-05,A\n,,The bridge is reopened,2024-01-06,B\n',
    )
    expect(titles(read)).toEqual([
      'Shells fall on the market',
      'Power is cut',
      'A convoy arrives',
      'The bridge is reopened',
    ])
    expect(read.rows.listed).toBe(0)
  })

  it('is the claim, where no column is the title: what is said of one claim is one event', async () => {
    const read = await guessed(
      'Claim,Media,Verdict,Date of event\nDepot burned,Army,True,2024-05-01\nDepot burned,Head,False,2024-05-01\nBridge shut,Radio,,2024-05-02\n',
    )
    expect(titles(read)).toEqual(['Depot burned', 'Bridge shut'])
    expect(read.dataset?.events[0]?.claims.map(({ stance }) => stance)).toEqual(['asserts', 'denies'])
  })
})

describe('clock times', () => {
  it('in a column of their own stand beside dates of which a few have one themselves', async () => {
    const { dataset, problems } = await guessed(
      [
        'Day,Clock (UTC),What happened,Outlet',
        '2024-03-05,04:50,Fire at the depot,Courier',
        '2024-03-06T12:30,,Bridge closed,Courier',
        '2024-03-07 08:00,09:15,Bridge open,Radio',
        '2024-03-08,06:00,Flood,Radio',
        '2024-03-09,07:00,Storm,Radio',
      ].join('\n'),
    )
    expect(dataset?.events.map(({ claims }) => claims[0]?.occurred)).toEqual([
      '2024-03-05T04:50Z',
      '2024-03-06T12:30Z',
      '2024-03-07T08:00Z',
      '2024-03-08T06:00Z',
      '2024-03-09T07:00Z',
    ])
    expect(problems).toMatchObject([
      { place: 'line 4, “Clock (UTC)”', what: 'was left out, since the date has a clock time of its own' },
    ])
  })

  it('packed into four digits, in a column that is called so', async () => {
    const read = await guessed(
      'date,time,event\n07/03/2014,0442 UTC,Take-off\n28/03/2014,5:19 pm UTC,Words\n29/03/2014,,Nothing\n',
    )
    expect(datesOf(read)).toEqual(['2014-03-07T04:42Z', '2014-03-28T17:19Z', '2014-03-29'])
    const bare = await guessed('date,time,event\n2014-03-07,0442,Off\n2014-03-08,1719,On\n', 'x.csv', {
      zone: '+01:00',
    })
    expect(datesOf(bare)).toEqual(['2014-03-07T03:42Z', '2014-03-08T16:19Z'])
  })

  it('of four digits in another column are no clock times', async () => {
    const read = await guessed('date,count of trees,event\n2014-03-07,0442,Off\n2014-03-08,1719,On\n')
    expect(datesOf(read)).toEqual(['2014-03-07', '2014-03-08'])
  })

  it('keep their milliseconds, with an offset, in a zone, and in a range', async () => {
    const read = await guessed(
      'when,what\n2024-03-26T00:45:10.250Z,A\n26.03.2024 00:45:10.5 +02:00,B\n2024-03-26 10:00:05.25-10:00:07 UTC,C\n2024-03-26T00:45:10.123456Z,D\n2024-03-26T00:45:10.000Z,E\n',
    )
    expect(datesOf(read)).toEqual([
      '2024-03-26T00:45:10.25Z',
      '2024-03-26T00:45:10.5+02:00',
      '2024-03-26T10:00:05.250Z/2024-03-26T10:00:07Z',
      '2024-03-26T00:45:10.123Z',
      '2024-03-26T00:45:10Z',
    ])
    expect(read.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('Of the fraction of a second, .123456, the milliseconds were kept.'),
    ])
    const zoned = await guessed('when,what\n2024-03-26 00:45:10.250,A\n', 'x.csv', { zone: '+02:00' })
    expect(datesOf(zoned)).toEqual(['2024-03-25T22:45:10.250Z'])
  })

  it('of a table that gives no day need it', async () => {
    const log = 'Time,What happened\n04:50,Shots at the bridge\n05:10,Fire\n'
    const unsaid = await guessed(log)
    expect(datesOf(unsaid)).toEqual([undefined, undefined])
    expect(unsaid.assumed.join(' ')).toContain('have no day, and date nothing (--day says it)')
    const said = await guessed(log, 'log.csv', { day: '2024-05-06', zone: 'UTC' })
    expect(datesOf(said)).toEqual(['2024-05-06T04:50Z', '2024-05-06T05:10Z'])
  })
})

describe('the head', () => {
  it.each([
    ['names a group in each cell', ',,Place,Place'],
    ['names a group once', ',,Place,'],
  ])('that takes two lines and %s, also where its second line stands again', async (_, groups) => {
    const read = await guessed(
      `${groups}\nDate,Event,Town,Street\n2024-01-03,Fire,Mill,High\nDate,Event,Town,Street\n2024-01-05,Storm,Weir,Low\n`,
    )
    expect(titles(read)).toEqual(['Fire', 'Storm'])
    expect(read.dataset?.title).toBe('mill')
    expect(read.dataset?.events[1]?.place?.name).toBe('Weir')
    expect(read.rows).toEqual({ read: 3, loaded: 2, listed: 1 })
  })

  it('of a table of Markdown, between prose; rows of a second table are listed', async () => {
    const notes =
      '# Notes\n\n| When | What |\n|:---|---:|\n| 2024-01-03 | Shells |\n\nMore words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
    const read = await guessed(notes, 'notes.md')
    expect(titles(read)).toEqual(['Shells'])
    expect(read.rows).toEqual({ read: 3, loaded: 1, listed: 2 })
  })
})

describe('another calendar', () => {
  it('is told by one cell that names it, or by its digits, and does not hide the column of dates', async () => {
    const rows = ['Date,Event,Source', '15 Farvardin 1403,Fire,A', '۱۴۰۳/۰۱/۱۶,Flood,B', '2024-04-05,Quake,B']
    const read = await guessed(rows.join('\n'))
    expect(read.mapping).toMatchObject({ otherCalendar: true, occurred: { column: 'Date' } })
    expect(datesOf(read)).toEqual(['15 Farvardin 1403', '۱۴۰۳/۰۱/۱۶', '2024-04-05'])
    const arabic = await guessed('التاريخ;الحدث;المصدر\n12 رمضان 1445;انفجار;سانا\n2024-03-22;حريق;الوزارة\n')
    expect(arabic.mapping?.occurred).toEqual({ column: 'التاريخ' })
  })
})

it('verdicts are no title: the claim is', async () => {
  const rows = ['The depot was empty', 'The bridge stands', 'The dam broke', 'The mill burned'].map(
    (claim, i) => `${claim},Minister X,2024-03-0${i + 1},${i % 2 ? 'True' : 'False'}`,
  )
  const { mapping } = await guessed(['Claim,Claimant,Date,Rating', ...rows].join('\n'))
  expect(mapping?.title.columns).toEqual(['Claim'])
})
