/** Tables of the same kinds in other languages, with other separators and names: each is read right without an answer. */
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/model/time/dates'
import { datesOf, guessed } from '../guessed'

type Read = Awaited<ReturnType<typeof guessed>>

const titles = ({ dataset }: Read) => dataset?.events.map(({ title }) => title)
const sources = ({ dataset }: Read) => {
  const names = new Map(dataset?.sources.map(({ id, name }) => [id, name]))
  return dataset?.events.map(({ claims }) => claims.map(({ source }) => names.get(source)))
}
const stances = ({ dataset }: Read) =>
  dataset?.events.flatMap(({ claims }) => claims.map(({ stance }) => stance))

describe('ends that are open or not known', () => {
  it.each([
    ['German', 'Ereignis;Beginn;Ende', ['andauernd', 'läuft noch', 'k. A.', 'unbek.', 'bis heute']],
    ['Spanish', 'evento;inicio;fin', ['hasta la fecha', 'vigente', 's/d', 'se desconoce', 'actualidad']],
    ['Russian', 'событие;с;по', ['по сей день', 'до сих пор', 'неизв.', 'нет данных', 'н.в.']],
    ['English', 'what;began;ended', ['still going', '(ongoing)', 'TBC', '#N/A', 'as of today']],
    ['of lives', 'Person;Born;Died', ['living', 'alive', '?', 'unknown', 'still alive']],
  ])('%s, though most words are of no kind that is usual', async (_, head, words) => {
    const rows = words.map((word, i) => `Camp ${i};0${i + 1}.05.2021;${word}`)
    const read = await guessed(`${head}\n${rows.join('\n')}\nMarch;06.05.2021;08.05.2021\n`)
    expect(datesOf(read)).toEqual([
      ...['2021-05-01/..', '2021-05-02/..', '2021-05-03/', '2021-05-04/', '2021-05-05/..'],
      '2021-05-06/2021-05-08',
    ])
  })

  it('in one cell', async () => {
    const read = await guessed('event,period\nA,2022-05-03 - ?\nB,2022-06-04 – unknown\nC,? – 2022-07-05\n')
    expect(datesOf(read)).toEqual(['2022-05-03/', '2022-06-04/', '/2022-07-05'])
  })

  it('a start that is itself open keeps the end, and that is said', async () => {
    const read = await guessed('ruler,from,to\nHild,before 614,17 Nov 680\nEdward,899,17 July 924\n')
    expect(datesOf(read)).toEqual(['/0680-11-17', '0899/0924-07-17'])
    expect(read.problems.map(({ what }) => what).join(' ')).toContain('is open at its start')
  })
})

describe('early years', () => {
  it('in ranges, in other languages, and behind a month', async () => {
    const read = await guessed(
      'Ereignis;Anfang;Ende\nWerk;44 v. Chr.;14 n. Chr.\nAufstand;zwischen 69 und 70;\nBau;um 120;138\nBrand;Juli 64;\nFort;60/61;\n',
    )
    expect(datesOf(read)).toEqual(['-0043/0014', '0069/0070', '0120~/0138', '0064-07', '0060/0061'])
    const one = await guessed('name,when\nFort,43-47\nWall,122–128\n')
    expect(datesOf(one)).toEqual(['0043/0047', '0122/0128'])
  })
})

describe('clock times', () => {
  it('beside the days of start and end, each in a column of its own', async () => {
    const read = await guessed(
      'start date,start time,end date,end time,event\n2024-01-03,04:10,2024-01-03,05:35,One\n2024-01-03,22:00,2024-01-04,00:40,Two\n2024-01-05,10:00,,11:00,Three\n',
      'x.csv',
      { zone: 'UTC' },
    )
    expect(datesOf(read)).toEqual([
      '2024-01-03T04:10Z/2024-01-03T05:35Z',
      '2024-01-03T22:00Z/2024-01-04T00:40Z',
      '2024-01-05T10:00Z/2024-01-05T11:00Z',
    ])
  })

  it('in the zone that a column of the table names', async () => {
    const read = await guessed(
      'date,time,timezone,event\n2024-03-26,00:45,EET,One\n2024-03-26,01:28,Europe/Paris,Two\n2024-03-26,02:00,,Three\n',
    )
    expect(datesOf(read)).toEqual(['2024-03-25T22:45Z', '2024-03-26T00:28Z', '2024-03-26'])
    expect(read.assumed.join(' ')).toContain('in the zones of “timezone”')
  })

  it('with offsets on both sides, with a dot, with “Uhr”; a word that is none keeps the day', async () => {
    const range = await guessed('date,from,to,event\n2024-01-03,04:10 +02:00,05:35 +03:00,Alert\n')
    expect(datesOf(range)).toEqual(['2024-01-03T02:10Z/2024-01-03T02:35Z'])
    const zone = { zone: '+01:00' }
    const read = await guessed(
      'Zeitpunkt;Ereignis\n26.03.2024 00:45 Uhr;A\n26.03.2024, 1.28 Uhr;B\n26.03.2024 13h45;C\n',
      'x.csv',
      zone,
    )
    expect(datesOf(read)).toEqual(['2024-03-25T23:45Z', '2024-03-26T00:28Z', '2024-03-26T12:45Z'])
    const words = await guessed(
      'Date,Time,Event\n2024-03-17,noon,A\n2024-03-18,at dusk,B\n2024-03-19,4:42 pm,C\n',
      'x.csv',
      {
        zone: 'UTC',
      },
    )
    expect(datesOf(words)).toEqual(['2024-03-17T12:00Z', '2024-03-18', '2024-03-19T16:42Z'])
    expect(words.problems.map(({ value }) => value)).toEqual(['at dusk'])
  })
})

describe('who speaks', () => {
  it.each<[string, string[], string[][]]>([
    [
      '“and” for the last comma',
      ['Reuters, AP and The Courier', 'AP'],
      [['Reuters', 'AP', 'The Courier'], ['AP']],
    ],
    ['“&” and “+”', ['Reuters & AP', 'AP + Post', 'AP'], [['Reuters', 'AP'], ['AP', 'Post'], ['AP']]],
    ['names that hold such signs', ['Johnson & Johnson', 'AT&T'], [['Johnson & Johnson'], ['AT&T']]],
    ['Chinese', ['新华社、路透社', '新华社'], [['新华社', '路透社'], ['新华社']]],
    ['Arabic', ['رويترز، الجزيرة', 'رويترز'], [['رويترز', 'الجزيرة'], ['رويترز']]],
    ['addresses without https', ['example.org/a/1', 'www.example.com'], [['example.org'], ['example.com']]],
    [
      'links of a wiki',
      ['[https://example.org/1 Post], [https://example.com/2 Bote]', '[https://example.org/3 Post]'],
      [['Post', 'Bote'], ['Post']],
    ],
    ['a name behind its link', ['https://example.com/4 (Herald)', 'Post'], [['Herald'], ['Post']]],
  ])('%s', async (_, cells, expected) => {
    const rows = cells.map((cell, i) => `2023-02-0${i + 1},Fire at mill ${i},"${cell}"`)
    expect(sources(await guessed(`Date,Event,Outlets\n${rows.join('\n')}\n`))).toEqual(expected)
  })

  it('in several columns', async () => {
    const read = await guessed(
      'date,event,source1,source2\n2024-01-03,Fire,Reuters,AP\n2024-01-04,Flood,Post,\n',
    )
    expect(sources(read)).toEqual([['Reuters', 'AP'], ['Post']])
    expect(read.assumed.join(' ')).toContain('name sources too: “source2”')
  })

  it('is the party, where nobody else is named beside what it says', async () => {
    const read = await guessed(
      'party,response,allegation,date\nMinistry,Denied involvement,Depot burned,2024-01-03\nArmy,Claimed responsibility,Depot burned,2024-01-03\n',
    )
    expect(sources(read)).toEqual([['Ministry', 'Army']])
    expect(stances(read)).toEqual(['denies', 'asserts'])
  })
})

describe('what is said', () => {
  it.each([
    ['agree?', ['Yes', 'No'], ['asserts', 'denies']],
    ['did it happen', ['TRUE', 'FALSE', 'UNKNOWN'], ['asserts', 'denies', 'neither']],
    ['Denied', ['yes', 'no'], ['denies', 'asserts']],
    ['confirmed?', ['yes', 'no'], ['asserts', 'neither']],
    ['type', ['assertion', 'denial'], ['asserts', 'denies']],
    ['for/against', ['for', 'against'], ['asserts', 'denies']],
    ['stance', ['+', '-'], ['asserts', 'denies']],
    ['реакция', ['подтвердила', 'опровергла', 'не комментирует'], ['asserts', 'denies', 'neither']],
  ])('under “%s”', async (head, words, expected) => {
    const rows = words.map((word, i) => `Who ${i},${word},Depot burned,2024-01-03`)
    const read = await guessed(`speaker,${head},event,date\n${rows.join('\n')}\n`)
    expect(stances(read)).toEqual(expected)
    expect(read.events).toBe(1)
  })

  it('words that nobody knows under “stance” are listed, and assert nothing', async () => {
    const read = await guessed('who,stance,event,date\nA,P,Fire,2024-01-03\nB,N,Fire,2024-01-03\n')
    expect(read.rows).toEqual({ read: 2, loaded: 0, listed: 2 })
  })

  it('a denial whose date is that of its report is no claim about another time', async () => {
    const read = await guessed(
      'who,what,says,on,published\nDOT,Bridge open,asserts,2024-03-17,2024-03-17\nMayor,Bridge open,denies,2024-03-20,2024-03-20\n',
    )
    expect(read.dataset?.events[0]?.claims[1]).toMatchObject({ reported: '2024-03-20', text: 'Bridge open' })
    expect(read.dataset?.events[0]?.claims[1]).not.toHaveProperty('occurred')
    expect(read.assumed.join(' ')).toContain('The date of a denial was read as the day on which it was made')
  })

  it('marks of Markdown and wikis, and what HTML does not show', async () => {
    const read = await guessed(
      'date,title,description\n2024-01-03,**Fire** at [[Mill (town)|the mill]],The [whole](https://a.example) roof<ref>Smith</ref>\n',
    )
    expect(read.dataset?.events).toMatchObject([{ title: 'Fire at the mill', summary: 'The whole roof' }])
  })

  it('a column that is half empty is no title beside a full one', async () => {
    const read = await guessed(
      'event,description,date\nFire,The mill burns,2024-01-03\n,A barge sinks,2024-01-04\nFlood,The river rises,2024-01-05\n,The mayor resigns,2024-01-06\n',
    )
    expect(titles(read)).toEqual(['The mill burns', 'A barge sinks', 'The river rises', 'The mayor resigns'])
  })
})

describe('where', () => {
  it.each([
    ['decimal commas', 'Koordinaten', ['48,0159 37,8028', '50,4501 30,5234'], [48.0159, 37.8028]],
    [
      'longitude first, as one cell shows',
      'coords',
      ['[37.8028, 48.0159]', '[-122.4, 37.7]'],
      [48.0159, 37.8028],
    ],
    ['longitude first by name', 'lon_lat', ['37.8028 48.0159', '30.5234 50.4501'], [48.0159, 37.8028]],
    ['behind the name of the place', 'where', ['Mill (48.0159, 37.8028)', 'Quay'], [48.0159, 37.8028]],
  ])('%s', async (_, head, cells, [lat, lon]) => {
    const rows = cells.map((cell, i) => `0${i + 3}.01.2024;Fire ${i};${cell}`)
    const { dataset } = await guessed(`date;event;${head}\n${rows.join('\n')}\n`)
    expect(dataset?.events[0]?.place).toMatchObject({ lat, lon })
  })
})

describe('the shape of the table', () => {
  it.each([
    [
      'borders of text',
      '+------+------+\n| Date | Event |\n+------+------+\n| 2024-01-03 | Fire |\n+------+------+\n',
    ],
    ['dashes with a plus', '| Date | Event |\n|------+------|\n| 2024-01-03 | Fire |\n'],
    ['a separator line that is wrong', 'sep=,\nDate;Event\n2024-01-03;Fire\n'],
    ['a row of types', 'Date,Event\ndate,text\n2024-01-03,Fire\n'],
    [
      'an empty first column below a title',
      ',,\n,Chronicle of the mill and the quay,\n,Date,Event\n,2024-01-03,Fire\n,2024-01-04,Fire\n',
    ],
  ])('%s', async (_, text) => {
    const read = await guessed(text)
    expect([...new Set(titles(read))]).toEqual(['Fire'])
    expect(read.rows.listed).toBe(0)
  })

  it.each(['{}', '{"type":"FeatureCollection","features":null}'])('%s is empty', async (text) =>
    expect((await guessed(text, 'x.geojson')).empty).toBe(true),
  )

  it('columns that nothing was read from are named', async () => {
    const read = await guessed('date,event,mood\n2024-01-03,Fire,sour\n')
    expect(read.assumed).toContain('Nothing was read from “mood”.')
  })
})

describe('in other languages', () => {
  it.each([
    ['German questions', 'Wer,Was,Wann,Wo', 'Bote,Brand,3. Januar 2024,Ulm', [1, 0, 3]],
    ['Ukrainian questions', 'Хто повідомив,Подія,Коли,Де', 'Вісник,Пожежа,3 січня 2024,Львів', [1, 0, 3]],
    [
      'Portuguese questions',
      'Quem disse,O que aconteceu,Quando,Onde',
      'Diário,Fogo,03/jan/2024,Porto',
      [1, 0, 3],
    ],
    ['Dutch', 'bron,gebeurtenis,datum,plaats', 'Krant,Brand,3 januari 2024,Delft', [1, 0, 3]],
    ['Swedish', 'Källa,Händelse,Datum,Plats', 'Blad,Brand,3 januari 2024,Lund', [1, 0, 3]],
    ['Czech', 'zdroj,událost,datum,místo', 'Deník,Požár,3. ledna 2024,Brno', [1, 0, 3]],
    ['Greek', 'Πηγή,Γεγονός,Ημερομηνία,Τόπος', 'Βήμα,Φωτιά,3 Ιανουαρίου 2024,Άργος', [1, 0, 3]],
    ['Hebrew', 'מקור,אירוע,תאריך,מקום', 'עיתון,שריפה,3 בינואר 2024,חיפה', [1, 0, 3]],
    ['Persian, a Gregorian date', 'منبع,رویداد,تاریخ,مکان', 'روزنامه,آتش,۳ ژانویه ۲۰۲۴,تهران', [1, 0, 3]],
    ['Japanese, a year of its era', '情報源,出来事,発生日,場所', '新聞,火事,令和6年1月3日,東京', [1, 0, 3]],
  ])('%s', async (_, head, row, [title = 0, source = 0, place = 0]) => {
    const { dataset, mapping } = await guessed(`${head}\n${row}\n`)
    const names = head.split(',')
    expect(mapping).toMatchObject({
      title: { columns: [names[title]] },
      source: { column: names[source] },
      place: { column: names[place] },
    })
    expect(dataset?.events[0]?.claims[0]?.occurred).toBe('2024-01-03')
  })
})

describe('years of other calendars', () => {
  it.each([
    ['by the script', 'رویداد,تاریخ\nآتش,۱۴۰۳/۰۱/۱۲\n'],
    ['by the name of the column', 'event,date_shamsi\nFire,1403/01/12\n'],
    ['by a day that our calendar does not have', 'event,date\nFire,1403/01/12\nFlood,1403/02/31\n'],
    ['of Thailand', 'event,date (BE)\nFire,3 January 2567\n'],
  ])('date nothing, and that is said: %s', async (_, text) => {
    const read = await guessed(text)
    const dated = read.dataset?.events.filter(({ claims }) => readDate(claims[0]?.occurred ?? '').date)
    expect(dated).toEqual([])
    expect(read.assumed.join(' ')).toContain('are most likely of another calendar')
    expect(read.problems.map(({ what }) => what).join(' ')).toContain('which is not converted')
  })

  it('without any sign are those of our own, and that is said too', async () => {
    const read = await guessed('event,date\nSiege,1431-05-01\nPeace,1440-06-02\n')
    expect(datesOf(read)).toEqual(['1431-05-01', '1440-06-02'])
    expect(read.assumed.join(' ')).toContain('were read as those of our own calendar')
    const mixed = await guessed('event,date\nSiege,1431-05-01\nTreaty,1613-06-02\n')
    expect(mixed.assumed.join(' ')).not.toContain('calendar')
  })
})

describe('what else a careful person sees', () => {
  it('cells of dates and titles that are given once for several rows', async () => {
    const text =
      'Date,Event,Source,Says\n2024-01-03,Fire,Army,confirms\n,,Mayor,denies\n2024-01-05,Flood,Army,confirms\n,,Mayor,confirms\n'
    const filled = await guessed(text, 'x.csv', { 'fill-merged': true })
    expect(filled.dataset?.events.map(({ claims }) => claims.length)).toEqual([2, 2])
    const bare = await guessed(text)
    expect(bare.rows).toEqual({ read: 4, loaded: 2, listed: 2 })
    expect(bare.assumed.join(' ')).toContain('Empty cells of “Date”, “Event” were read as empty')
  })

  it('the date of the incident, and that of the article', async () => {
    const read = await guessed(
      'Date of article,Date of incident,Incident,Paper\n5 Jan 2024,3 Jan 2024,Fire,Courier\n',
    )
    expect(read.dataset?.events[0]?.claims[0]).toMatchObject({
      occurred: '2024-01-03',
      reported: '2024-01-05',
    })
  })

  it('numbers in words of other languages', async () => {
    const read = await guessed(
      'Datum;Ereignis;Tote;Quelle\n03.01.2024;Angriff;mind. 3;A\n03.01.2024;Angriff;keine;B\n03.01.2024;Angriff;mehr als 5;C\n',
    )
    expect(read.dataset?.events[0]?.claims.map(({ figures }) => figures)).toEqual([
      { Tote: [3, null] },
      { Tote: 0 },
      { Tote: [6, null] },
    ])
  })

  it('texts that deny, where no column says who does', async () => {
    const read = await guessed(
      'event,statement,speaker,date\nDepot,We deny any part in it,Ministry,2024-01-03\nDepot,Our forces hit it,Army,2024-01-03\n',
    )
    expect(read.assumed.join(' ')).toContain('also “We deny any part in it”')
  })

  it('numbers of columns without names are no several sources', async () => {
    const read = await guessed(
      '2024-01-03,Fire at the mill,Post\n2024-01-04,Flood in town,Bote\n2024-01-05,Fire at the mill,Bote\n',
    )
    expect(read.mapping).not.toHaveProperty('sources')
  })
})
