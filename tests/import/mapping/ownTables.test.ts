/** Tables of no known format, read without an answer: what a careful person would read, or a note that it may be otherwise. */
import { describe, expect, it } from 'vitest'
import { datesOf, guessed } from '../guessed'

const figuresOf = ({ dataset }: Awaited<ReturnType<typeof guessed>>) =>
  dataset?.events.flatMap(({ claims }) => claims.map(({ figures }) => figures))

describe('start and end', () => {
  it('an end that is open, not known, empty, or cannot be read', async () => {
    const ends = [
      'ongoing',
      'still ongoing',
      'jetzt',
      'en cours',
      '至今',
      '?',
      'n/a',
      'unbekannt',
      '',
      'soon',
      '2021-05-09',
    ]
    const rows = ends.map((end, i) => `Camp ${i},2021-05-0${(i % 9) + 1},${end}`)
    const read = await guessed(`what,from,until\n${rows.join('\n')}\n`)
    expect(datesOf(read)).toEqual([
      ...['2021-05-01/..', '2021-05-02/..', '2021-05-03/..', '2021-05-04/..', '2021-05-05/..'],
      ...['2021-05-06/', '2021-05-07/', '2021-05-08/'],
      ...['2021-05-09', '2021-05-01/', '2021-05-02/2021-05-09'],
    ])
    expect(read.problems.map(({ value }) => value)).toEqual(['soon'])
  })

  it('a start that cannot be read leaves the end', async () => {
    const read = await guessed(
      'what,start,end\nCamp,long ago,1431-05-03\nFair,1431-05-04,1431-05-05\nMass,1431,1432\n',
    )
    expect(datesOf(read)).toEqual(['/1431-05-03', '1431-05-04/1431-05-05', '1431/1432'])
  })

  it('years before 1000, and ends that are some day between two', async () => {
    const read = await guessed(
      'what,start,end\nWall,71,79\nFort,142,154\nFire,64,\nBath,Between 60 and 70,\nFeud,3 June 1381,Between 5 jul 1381 and 6 jul 1381\nRule,871 after 23 apr 871,26 oct 899\nRaid,58 BC,57 BC\n',
    )
    expect(datesOf(read)).toEqual([
      ...['0071/0079', '0142/0154', '0064', '0060/0070', '1381-06-03/1381-07-06?'],
      ...['0871-04-24?/0899-10-26', '-0057/-0056'],
    ])
  })

  it('school years, where others in the column can be no month', async () => {
    const read = await guessed('budget,fiscal year date\nRoads,2018-19\nParks,2011-12\n', 'mill.csv')
    expect(datesOf(read)).toEqual(['2018/2019', '2011/2012'])
    const spans = await guessed('what,start,end\nRule,2018-19,2020-21\nRest,2021-22,ongoing\n')
    expect(datesOf(spans)).toEqual(['2018/2021', '2021/..'])
    expect(spans.problems).toEqual([])
  })
})

describe('clock times', () => {
  it('with offsets, as a span', async () => {
    const read = await guessed(
      'what,begin,end\nAlarm,2023-02-07T04:10:00+02:00,2023-02-07T05:35:00+02:00\nDrill,2023-02-07T22:00:00Z,2023-02-08T00:00:00Z\n',
    )
    expect(datesOf(read)).toEqual([
      '2023-02-07T02:10Z/2023-02-07T03:35Z',
      '2023-02-07T22:00Z/2023-02-08T00:00Z',
    ])
  })

  it('without a zone keep their day and their words, and the zone is asked for', async () => {
    const text = 'what,timestamp,who\nBoat leaves,2023-02-07 00:45,Port\nBoat sinks,2023-02-07 01:28,Crew\n'
    const read = await guessed(text)
    expect(datesOf(read)).toEqual(['2023-02-07', '2023-02-07'])
    expect(read.dataset?.events[0]?.claims[0]?.text).toBe('Boat leaves: 2023-02-07 00:45')
    expect(read.assumed.join(' ')).toContain('--zone')
    expect(datesOf(await guessed(text, 'boat.csv', { zone: '+02:00' }))).toEqual([
      '2023-02-06T22:45Z',
      '2023-02-06T23:28Z',
    ])
  })

  it.each([
    ['named by the head', 'day_gmt,time_gmt,what', '2023-02-07T16:42Z'],
    ['named in brackets', 'Date,Time (EET),what', '2023-02-07T14:42Z'],
  ])('in a column of their own, the zone %s', async (_, head, expected) => {
    const read = await guessed(`${head}\n2023-02-07,16:42,Boat leaves\n2023-02-08,00:19,Boat sinks\n`)
    expect(datesOf(read)?.[0]).toBe(expected)
  })

  it('begin and end in columns of their own', async () => {
    const read = await guessed(
      'date,start time (UTC),end time (UTC),what\n2023-02-07,16:42,17:10,Alarm\n2023-02-07,23:30,00:15,Drill\n',
    )
    expect(datesOf(read)).toEqual([
      '2023-02-07T16:42Z/2023-02-07T17:10Z',
      '2023-02-07T23:30Z/2023-02-08T00:15Z',
    ])
  })
})

describe('who speaks', () => {
  const sources = async (cells: string[]) => {
    const rows = cells.map((cell, i) => `2023-02-0${i + 1},Fire at mill ${i},"${cell.replaceAll('"', '""')}"`)
    const { dataset, rows: counts } = await guessed(`Date,Event,Sources\n${rows.join('\n')}\n`)
    expect(counts).toEqual({ read: cells.length, loaded: cells.length, listed: 0 })
    const names = new Map(dataset?.sources.map(({ id, name }) => [id, name]))
    return dataset?.events.map(({ claims }) =>
      claims.map(({ source, url }) => [names.get(source), url].filter(Boolean).join(' ')),
    )
  }

  it.each<[string, string[], string[][]]>([
    ['semicolons', ['Post; Bote', 'Bote', 'Post;Herald'], [['Post', 'Bote'], ['Bote'], ['Post', 'Herald']]],
    ['line breaks', ['Post\nBote', 'Bote'], [['Post', 'Bote'], ['Bote']]],
    [
      'commas, where the names stand alone, too',
      ['Post, Bote', 'Bote', 'Post'],
      [['Post', 'Bote'], ['Bote'], ['Post']],
    ],
    ['commas in a name stay', ['Miller, Anna', 'Bote'], [['Miller, Anna'], ['Bote']]],
    ['slashes', ['Post / Bote', 'Bote', 'Post'], [['Post', 'Bote'], ['Bote'], ['Post']]],
    [
      'addresses',
      ['https://www.post.example/a; https://bote.example/b', 'https://post.example/c'],
      [
        ['post.example https://www.post.example/a', 'bote.example https://bote.example/b'],
        ['post.example https://post.example/c'],
      ],
    ],
    [
      'names with links',
      ['[Post](https://post.example/a)', 'Bote (https://bote.example/b)'],
      [['Post https://post.example/a'], ['Bote https://bote.example/b']],
    ],
    [
      'lists and objects',
      ['["Post","Bote"]', '{"name":"Post","url":"https://post.example/a"}', '{"path":"log.gz"}'],
      [['Post', 'Bote'], ['Post https://post.example/a'], ['log.gz']],
    ],
    ['none, where others are named', ['Post', '', 'unknown'], [['Post'], ['Not stated'], ['Not stated']]],
  ])('%s', async (_, cells, expected) => expect(await sources(cells)).toEqual(expected))
})

describe('what is said', () => {
  it('a column that is mostly empty is no title', async () => {
    const { dataset, mapping } = await guessed(
      'time,text_line,full_name\n2023-02-07,Pump one was shut,\n2023-02-08,Pump two was shut,\n2023-02-09,Pump three was shut,log 7\n',
    )
    expect(mapping?.title.columns).toEqual(['text_line'])
    expect(dataset?.events.length).toBe(3)
  })

  it('numbers, of any number of columns', async () => {
    const read = await guessed(
      'date,event,dead,Wounded (soldiers),cost,source\n2023-02-07,Raid,3,at least 12,1.5 million,Post\n2023-02-07,Raid,5–7,up to 20,?,Bote\n',
    )
    expect(read.mapping?.figures).toEqual(['dead', 'Wounded (soldiers)', 'cost'])
    expect(figuresOf(read)).toEqual([
      { dead: 3, 'Wounded (soldiers)': [12, null], cost: 1_500_000 },
      { dead: [5, 7], 'Wounded (soldiers)': [null, 20] },
    ])
    expect(read.events).toBe(1)
  })

  it('HTML is text', async () => {
    const { dataset } = await guessed(
      'date,title,description\n2023-02-07,<b>Flood</b> &amp; fire,"<p>The <i>old</i> bridge.</p>"\n',
    )
    expect(dataset?.events).toMatchObject([{ title: 'Flood & fire', summary: 'The old bridge.' }])
  })

  it.each([
    ['in one column', 'date,event,where\n2023-02-07,Raid,"48.5, 37.25"\n2023-02-08,Fire,"50.1,30.75"\n'],
    [
      'in degrees, minutes and seconds',
      'date,event,pos\n2023-02-07,Raid,48°30′N 37°15′E\n2023-02-08,Fire,"50°06\'00""N, 30°45\'00""E"\n',
    ],
    ['in two columns', 'date,event,lat,lon\n2023-02-07,Raid,48°30′N,37°15′E\n2023-02-08,Fire,50.1,30.75\n'],
  ])('coordinates %s', async (_, text) => {
    const { dataset } = await guessed(text)
    expect(dataset?.events.map(({ place }) => [place?.lat, place?.lon])).toEqual([
      [48.5, 37.25],
      [50.1, 30.75],
    ])
  })
})

describe('names that tell enough', () => {
  it('a battle of capital letters is no source', async () => {
    const { mapping } = await guessed(
      'Battle,Chronicle,Year\nSiege of Upper Mill,The annals,1431\nSiege of Upper Mill,The town book,1431\nFlood,The town book,1432\n',
    )
    expect(mapping?.title.columns).toEqual(['Battle'])
  })

  it('a claim in words beside its outlet is no title', async () => {
    const rows = ['Crown Bridge', 'Crown Bridge', 'Old Fort', 'Old Fort', 'Old Fort', 'Crown Bridge'].map(
      (title, i) => `${title},${i % 2 ? 'Post' : 'Bote'},We hold it since ${i} days and more,2023-02-07`,
    )
    const { mapping } = await guessed(`event,outlet,claim,date\n${rows.join('\n')}\n`)
    expect(mapping).toMatchObject({
      title: { columns: ['event'] },
      source: { column: 'outlet' },
      text: { column: 'claim' },
    })
  })
})

describe('which rows are one event', () => {
  it('of one title, those whose dates meet; and that is said', async () => {
    const read = await guessed(
      'Date,Event,Source\n2023-02-07,Siren,Post\n2023-03-07,Siren,Bote\n2023-03-07,Siren,Post\n2023-04-01,Siren,Post\n,Siren,Bote\n',
    )
    expect(read.dataset?.events.map(({ claims }) => claims.length)).toEqual([2, 2, 1])
    expect(read.assumed.join(' ')).toContain('by the title alone they would be 1, with rival dates')
  })

  it('a denial belongs to what it denies, whatever its date, which may be that of the denial', async () => {
    const read = await guessed(
      'Day,What,Who,Verdict\n2023-03-17,Bridge reopened,Road office,confirms\n2023-03-20,Bridge reopened,Mayor,denies\n',
    )
    expect(read.dataset?.events).toMatchObject([
      { claims: [{ occurred: '2023-03-17' }, { stance: 'denies', reported: '2023-03-20' }] },
    ])
    expect(read.assumed.join(' ')).toContain('The date of a denial was read as the day on which it was made')
  })
})

describe('rows that are none', () => {
  it('totals, notes and repeated heads are listed', async () => {
    const { rows, problems } = await guessed(
      'date,event,dead\n2023-02-07,Raid,3\ndate,event,dead\n2023-02-08,Fire,4\nTotal,,7\nSource: the town hall,,\n',
    )
    expect(rows).toEqual({ read: 5, loaded: 2, listed: 3 })
    expect(problems.map(({ place }) => place)).toEqual(['line 3', 'line 5', 'line 6'])
  })
})

describe('dates that are given once for several rows', () => {
  const TEXT = 'Day,What\n2023-02-07,Fire\n,Flood\n,Feast\n2023-02-09,Fair\n,Fast\n'

  it('are dates of their own row alone, until somebody says otherwise', async () => {
    const read = await guessed(TEXT)
    expect(datesOf(read)).toEqual(['2023-02-07', undefined, undefined, '2023-02-09', undefined])
    expect(read.assumed.join(' ')).toContain('--fill-merged')
    const filled = await guessed(TEXT, 'mill.csv', { 'fill-merged': true })
    expect(datesOf(filled)).toEqual(['2023-02-07', '2023-02-07', '2023-02-07', '2023-02-09', '2023-02-09'])
  })
})

describe('in other languages', () => {
  it.each([
    ['Portuguese', 'titulo,data,local,descricao,fonte', 'Fogo,3 de janeiro de 2024,Porto,Tudo,Diário'],
    ['Spanish', 'título,fecha,lugar,descripción,fuente', 'Fuego,3 de enero de 2024,Lugo,Todo,Diario'],
    ['French', 'titre,date,lieu,description,source', 'Feu,3 janvier 2024,Lyon,Tout,Journal'],
    ['Italian', 'titolo,data,luogo,descrizione,fonte', 'Fuoco,3 gennaio 2024,Lodi,Tutto,Corriere'],
    ['Turkish', 'başlık,tarih,yer,açıklama,kaynak', 'Yangın,3 Ocak 2024,Bolu,Hepsi,Gazete'],
    ['Polish', 'tytuł,data,miejsce,opis,źródło', 'Pożar,3 stycznia 2024,Łódź,Wszystko,Gazeta'],
    ['German', 'Titel,Datum,Ort,Beschreibung,Quelle', 'Brand,3. Januar 2024,Ulm,Alles,Bote'],
    ['Russian', 'Событие,Дата,Место,Описание,Источник', 'Пожар,3 января 2024,Тула,Всё,Газета'],
    ['Ukrainian', 'Подія,Дата,Місце,Опис,Джерело', 'Пожежа,3 січня 2024,Львів,Усе,Газета'],
    ['Arabic', 'العنوان,التاريخ,المكان,الوصف,المصدر', 'حريق,3 يناير 2024,حلب,كل شيء,صحيفة'],
    ['Korean', '제목,날짜,장소,설명,출처', '화재,2024년 1월 3일,서울,전부,신문'],
    ['Chinese', '标题,日期,地点,描述,来源', '火灾,2024年1月3日,北京,全部,报纸'],
    ['Japanese', 'タイトル,日付,場所,説明,出典', '火事,2024年1月3日,東京,全部,新聞'],
  ])('%s', async (_, head, row) => {
    const { dataset, mapping } = await guessed(`${head}\n${row}\n`)
    const [title, date, place, summary, source] = head.split(',')
    expect(mapping).toMatchObject({
      title: { columns: [title] },
      occurred: { column: date },
      place: { column: place },
      summary: { column: summary },
      source: { column: source },
    })
    expect(dataset?.events[0]?.claims[0]?.occurred).toBe('2024-01-03')
  })
})
