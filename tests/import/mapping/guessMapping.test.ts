import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../src/import/mapping/guess/guessMapping'
import { readMapping } from '../../../src/import/mapping/readMapping'
import type { Mapping } from '../../../src/model/mapping'

/** A table of some columns: each a list of cells. */
const guess = (columns: Record<string, string[]>) => {
  const names = Object.keys(columns)
  const length = Math.max(...Object.values(columns).map((cells) => cells.length))
  const rows = Array.from({ length }, (_, i) => names.map((name) => columns[name]?.[i] ?? ''))
  return guessMapping(names, rows)
}
const titles = { title: ['Flood', 'Fire', 'Siege of the mill'] }

describe('by names', () => {
  it.each<[string, Record<string, string[]>, Partial<Mapping>]>([
    [
      'reference works of battles',
      {
        event_id: ['B1', 'B1'],
        event_name: ['Mill', 'Mill'],
        source: ['Annals', 'Book'],
        source_record: ['1', '2'],
        start_date: ['1863-04-30', '1863-05-01'],
        end_date: ['1863-04-30', '1863-05-02'],
        precision: ['day', 'day'],
      },
      {
        title: { columns: ['event_name'], joint: ', ' },
        event: { column: 'event_id' },
        source: { column: 'source' },
        occurred: { start: 'start_date', end: 'end_date', means: 'lasted' },
        precision: { column: 'precision', values: {} },
      },
    ],
    [
      'German',
      {
        Datum: ['1.5.2031', '2.5.2031'],
        Ereignis: ['Flut', 'Brand'],
        Quelle: ['Mühlenblatt', 'Bote'],
        Ort: ['Mühle', 'Scheune'],
        Breitengrad: ['51.5', '51.6'],
        Längengrad: ['7.1', '7.2'],
        Anmerkung: ['', 'unsicher'],
      },
      {
        title: { columns: ['Ereignis'], joint: ', ' },
        occurred: { column: 'Datum' },
        source: { column: 'Quelle' },
        place: { column: 'Ort' },
        lat: { column: 'Breitengrad' },
        lon: { column: 'Längengrad' },
        note: { column: 'Anmerkung' },
      },
    ],
    [
      'Russian',
      {
        Дата: ['1 мая 2031', '2 мая 2031'],
        Событие: ['Потоп', 'Пожар'],
        Источник: ['Вестник', 'Газета'],
        Место: ['Мельница', 'Сарай'],
      },
      {
        title: { columns: ['Событие'], joint: ', ' },
        occurred: { column: 'Дата' },
        source: { column: 'Источник' },
        place: { column: 'Место' },
      },
    ],
    [
      'year, month, day',
      { Year: ['2031', '2032'], Month: ['5', ''], Day: ['3', ''], Headline: ['Flood', 'Fire'] },
      {
        occurred: { year: 'Year', month: 'Month', day: 'Day' },
        title: { columns: ['Headline'], joint: ', ' },
      },
    ],
    [
      'names with their language or calendar',
      {
        name_tr: ['Değirmen', 'Köprü'],
        name_en: ['Mill', 'Bridge'],
        date_ce: ['1431', '1432'],
        location_id: ['7', '8'],
        location_tr: ['Irmak', 'Kale'],
      },
      {
        title: { columns: ['name_tr'], joint: ', ' },
        occurred: { column: 'date_ce' },
        place: { column: 'location_tr' },
      },
    ],
    [
      'stances',
      { ...titles, 'Who says': ['A', 'B', 'A'], stance: ['denied', 'Says so', 'hm'] },
      {
        source: { column: 'Who says' },
        stance: { column: 'stance', values: { denied: 'denies', 'Says so': 'asserts' } },
      },
    ],
    [
      'a name that ends so',
      { battle_name: ['Mill', 'Barn'] },
      { title: { columns: ['battle_name'], joint: ', ' } },
    ],
  ])('%s', (_, columns, mapping) => expect(guess(columns).mapping).toMatchObject(mapping))

  it('an id per row is no id of events', () => {
    const columns = { id: ['1', '2'], source: ['A', 'B'] }
    expect(guess({ ...columns, title: ['Flood', 'Flood'] }).mapping).not.toHaveProperty('event')
    expect(guess({ ...columns, title: ['Flood', 'Fire'] }).mapping.event).toEqual({ column: 'id' })
  })

  it('what programs write lists and objects of is no title', () => {
    const columns = {
      content: ['Flood', 'Fire', 'Frost'],
      group: ['North', 'North', 'South'],
      start: ['1431', '1432', '1433'],
    }
    expect(guess(columns).mapping.title).toEqual({ columns: ['content'], joint: ', ' })
    const nested = {
      where: ['{"id": 1, "name": "Mill"}', '{"id": 2, "name": "Barn"}'],
      words: ['Flooded', 'Burned'],
    }
    expect(guess(nested).mapping.title).toEqual({ columns: ['words'], joint: ', ' })
  })

  it('a column’s name is ignored where its cells contradict it', () => {
    const { mapping } = guess({
      ...titles,
      date: ['see note', 'unclear', 'later'],
      lat: ['north', 'south', ''],
      position: ['1', '2', '3'],
    })
    expect(mapping).not.toHaveProperty('stance')
    expect(mapping).not.toHaveProperty('occurred')
    expect(mapping).not.toHaveProperty('lat')
  })

  it('a guessed mapping can be saved and read back', () => {
    const { mapping } = guess({ ...titles, date: ['1431', '1432', '1433'] })
    expect(readMapping(JSON.stringify(mapping))).toEqual({ mapping })
  })

  it('an empty table', () => {
    expect(guessMapping([], []).mapping.title.columns).toEqual(['column 1'])
    expect(guessMapping(['title', 'date'], []).mapping).toMatchObject({
      title: { columns: ['title'] },
      occurred: { column: 'date' },
    })
  })
})

describe('by content', () => {
  const many = Array.from({ length: 30 }, (_, i) => i)

  it('dates, titles and sources', () => {
    const { mapping, byContent } = guess({
      nr: many.map((i) => `B${i % 10}`),
      x1: many.map((i) => `Siege number ${i % 10} of the mill`),
      x2: many.map((i) => ['Annals of the abbot', 'Town book', 'Letters'][i % 3] ?? ''),
      x3: many.map((i) => `${i + 1}.5.1431`),
      x4: many.map((i) => String(1000 + i)),
    })
    expect(mapping).toMatchObject({
      title: { columns: ['x1'] },
      occurred: { column: 'x3' },
      source: { column: 'x2' },
    })
    expect(byContent).toEqual(['occurred', 'title', 'source'])
  })

  it('no source is guessed where every row is an event of its own', () => {
    const { mapping } = guess({
      id: many.map((i) => `B${i}`),
      title: many.map((i) => `Siege number ${i}`),
      outcome: many.map((i) => ['won', 'lost'][i % 2] ?? ''),
    })
    expect(mapping).toMatchObject({ title: { columns: ['title'] }, event: { column: 'id' } })
    expect(mapping).not.toHaveProperty('source')
  })

  it('numbers are no years unless they are called so', () => {
    expect(guess({ ...titles, width: ['1431', '1500', '1700'] }).mapping).not.toHaveProperty('occurred')
  })

  it('each row is an event where no column names a source', () => {
    expect(guess({ ...titles, date: ['1431', '1432', '1433'] }).mapping.event).toEqual({ each: 'row' })
  })

  it('without a title, kind and place', () => {
    const { mapping } = guess({
      time: ['2031-05-03', '2031-05-04'],
      event_type: ['Flood', 'Flood'],
      city: ['Mill', ''],
    })
    expect(mapping.title.columns).toEqual(['event_type', 'city'])
  })
})

describe('the order of day and month', () => {
  it.each<[string, string[], string, Mapping['order']]>([
    ['nothing decides', ['03/04/2020', '05/06/2020', '1 May 2020'], 'open', null],
    ['a day beyond twelve', ['03/04/2020', '25/12/2020', '05/06/2020'], 'day first', 'day first'],
    [
      'a day beyond twelve, second',
      ['03/04/2020', '12/25/2020 14:30', '05/06/2020'],
      'month first',
      'month first',
    ],
    ['both', ['03/04/2020', '25/12/2020', '12/25/2020'], 'open', null],
    ['not asked', ['2020-04-03', '3.4.2020', '3 April 2020'], 'none', null],
    ['equal', ['03/03/2020', '04/04/2020', '05/05/2020'], 'none', null],
  ])('%s', (_, date, order, mapped) => {
    const guessed = guess({ ...titles, date })
    expect([guessed.order, guessed.mapping.order]).toEqual([order, mapped])
    expect(guessed.mapping.occurred).toEqual({ column: 'date' })
  })

  it('shows cells that leave it open', () =>
    expect(guess({ ...titles, date: ['03/04/2020', '03/04/2020', '1 May'] }).openExamples).toEqual([
      '03/04/2020',
    ]))

  it('spreadsheets’ day numbers are noticed, and read only where the reader says so', () => {
    const { serialsLikely, mapping } = guess({ ...titles, date: ['45632', '45633', '45634.5'] })
    expect([serialsLikely, mapping.serials, mapping.occurred]).toEqual([true, false, { column: 'date' }])
  })
})
