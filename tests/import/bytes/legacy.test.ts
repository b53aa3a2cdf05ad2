/** Texts in encodings from before Unicode: told by their letters where only one makes words of them, else asked. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unicodeOf } from '../../../src/import/bytes/encoding'
import { legacyEncodings } from '../../../src/import/bytes/legacy'
import { readFiles } from '../../../src/import/read'
import type { LegacyEncoding } from '../../../src/model/encoding'
import type { Mapping } from '../../../src/model/mapping'
import { encoded } from '../../fixtures/legacyBytes'

const POLISH =
  'data;wydarzenie;źródło\n3.05.2024;Wybuch w Łodzi;Gazeta\n4.05.2024;Żołnierze wycofują się;PAP\n'
const TURKISH =
  'tarih;olay;kaynak\n3.05.2024;İzmir’de yangın;Hürriyet\n4.05.2024;Bakan saldırıyı yalanladı;Köprü Haber\n'
const RUSSIAN = 'дата;событие\n03.05.2024;Пожар на заводе\n04.05.2024;Министр опроверг атаку\n'
const FRENCH = 'date;événement\n3 mai 2024;Incendie à l’usine\n4 mai 2024;Le ministre dément\n'

describe('an encoding that its letters leave no doubt of', () => {
  it.each<[LegacyEncoding, string]>([
    ['windows-1250', POLISH],
    ['windows-1254', TURKISH],
    ['windows-1251', RUSSIAN],
    ['windows-1251', 'дата;подія\n03.05.2024;Вибух у Києві\n04.05.2024;Міністр заперечує напад\n'],
    ['windows-1252', FRENCH],
    ['windows-1252', 'Datum;Ereignis\n3.5.2024;Brücke gesperrt\n'],
    ['windows-1252', 'date;event\n3 May 2024;The mayor’s “answer” – denied\n'],
    ['windows-1253', 'ημερομηνία;γεγονός\n3.5.2024;Έκρηξη στο εργοστάσιο\n'],
    ['windows-1256', 'التاريخ;الحدث\n3.5.2024;انفجار في المصنع\n4.5.2024;الوزير ينفي الهجوم\n'],
    ['shift_jis', '日付;出来事\n2024年5月3日;工場で爆発が起きた\n'],
    ['euc-jp', '日付;出来事\n2024年5月3日;工場で爆発が起きた\n'],
    ['euc-kr', '날짜;사건\n2024년 5월 3일;공장에서 폭발\n2024년 5월 4일;장관은 공격을 부인\n'],
    [
      'gb18030',
      '日期;事件\n2024年5月3日;工厂发生爆炸\n2024年5月4日;部长否认袭击\n2024年5月6日;警察封锁了大桥和车站\n',
    ],
    ['big5', '日期;事件\n2024年5月3日;工廠發生爆炸\n2024年5月4日;部長否認襲擊\n'],
  ])('%s: %s', (encoding, text) => {
    const bytes = encoded(text, encoding)
    expect(unicodeOf(bytes)).toBeNull()
    const { encodings, sure } = legacyEncodings(bytes)
    expect([encodings[0], sure]).toEqual([encoding, true])
  })
})

describe('one of which others make words, too', () => {
  it.each<[LegacyEncoding, string]>([
    // In Windows-1252 these are Icelandic words.
    ['windows-1254', 'tarih;olay\n3.05.2024;Işık\n4.05.2024;Başkan\n'],
    ['windows-1250', 'datum;událost\n3.5.2024;Výbuch v továrně\n4.5.2024;Ministr popřel útok\n'],
    ['windows-1255', 'תאריך;אירוע\n3.5.2024;פיצוץ במפעל\n'],
    // Its small letters are capitals in Windows-1251.
    ['koi8-u', 'дата;событие\n03.05.2024;пожар на заводе\n04.05.2024;министр опроверг атаку\n'],
    ['macintosh', FRENCH],
  ])('is not taken without a question: %s', (encoding, text) => {
    const { encodings, sure } = legacyEncodings(encoded(text, encoding))
    expect(sure).toBe(false)
    expect(encodings.slice(0, 4)).toContain(encoding)
  })
})

describe('UTF-16 without a byte order mark', () => {
  const wide = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const [low, high] = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]
        return isLittle ? [low, high] : [high, low]
      }),
    )
  it.each([
    RUSSIAN,
    '日付;出来事\n2024年5月3日;工場で一つ\n',
    'التاريخ;الحدث\n3.5.2024;انفجار\n',
    'Day;Event\n3 May;Fire\n',
  ])('%s', (text) => {
    expect([unicodeOf(wide(text, true)), unicodeOf(wide(text, false))]).toEqual(['utf-16le', 'utf-16be'])
  })
})

const titlesOf = async (bytes: Uint8Array<ArrayBuffer>, how: Parameters<typeof readFiles>[1] = {}) => {
  const { columns, inquiry, problems } = await readFiles([{ name: 'a.csv', bytes: new Blob([bytes]) }], how)
  const titles = columns
    ? Array.from({ length: columns.events }, (_, e) => columns.eventTexts.title.at(e))
    : null
  return { titles, inquiry, problems: problems.map(({ what }) => what) }
}

describe('a file in one of them', () => {
  const OWN = `event_title,source\nPożar w młynie,Łukasz\nŻołnierze się wycofują,PAP\n`

  it('is read, and the encoding is said in a note', async () => {
    expect(await titlesOf(encoded(OWN, 'windows-1250'))).toEqual({
      titles: ['Pożar w młynie', 'Żołnierze się wycofują'],
      inquiry: null,
      problems: ['was read as Windows-1250. It is no text in Unicode, and only so its letters make words.'],
    })
  })

  it('asks with rows that hold such letters; the answer is part of the mapping, which then answers', async () => {
    const bytes = encoded(`tarih;olay\n${'3.05.2024;Kopru\n'.repeat(200)}4.05.2024;Başkan\n`, 'windows-1254')
    const { inquiry } = await titlesOf(bytes)
    if (inquiry?.about !== 'encoding') throw new Error('It has to ask for the encoding.')
    expect(new TextDecoder('windows-1254').decode(inquiry.sample)).toBe('tarih;olay\n4.05.2024;Başkan\n')
    const asked = await titlesOf(bytes, { encoding: 'windows-1254' })
    if (asked.inquiry?.about !== 'columns') throw new Error('It has to ask for the columns.')
    const { mapping } = asked.inquiry.guess
    expect(mapping.encoding).toBe('windows-1254')
    const read = await titlesOf(bytes, { mappings: [mapping] })
    expect(read.titles).toContain('Başkan')
    expect(read.problems).toEqual([])
    const other: Mapping = { ...mapping, title: { columns: ['haber'], joint: '' } }
    expect((await titlesOf(bytes, { mappings: [other] })).inquiry?.about).toBe('encoding')
  })

  it('is asked for also where its first such letter stands deep in it, and Unicode stays Unicode there', async () => {
    const long = `event_title,source\n${'Fire at the mill,Post\n'.repeat(20_000)}`
    const bytes = encoded(`${long}Kraków,Wałęsa się\n`, 'windows-1250')
    // What is unpacked comes in pieces.
    expect((await titlesOf(Uint8Array.from(gzipSync(bytes)))).inquiry).toMatchObject({ about: 'encoding' })
    expect((await titlesOf(bytes, { encoding: 'windows-1250' })).titles).toEqual([
      'Fire at the mill',
      'Kraków',
    ])
    const unicode = new TextEncoder().encode(`${long}Kraków,Wałęsa się\n`)
    expect((await titlesOf(unicode, { encoding: 'windows-1250' })).titles).toEqual([
      'Fire at the mill',
      'Kraków',
    ])
  })
})
