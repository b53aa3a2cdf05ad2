/** Hostile files for the page: every shape that the readers meet, and texts where they stand on the page. */
import { FORMATS } from '../import/hostile/formats'
import { DATES, PAYLOADS } from '../import/hostile/payloads'
import { SHAPES, type Shape } from '../import/hostile/shapes'

const own = (field: 'event_title' | 'text' | 'quote' | 'via' | 'tags', value: string): string =>
  FORMATS.own?.text(field, value) ?? ''
const times = <T>(count: number, made: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => made(i))

/** A table whose every text stands in each of its columns in some row. */
function table(texts: readonly string[]): string {
  const columns = 'event_title source affiliation place tags via text quote url source_id'.split(' ')
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`
  const rows = texts.map((_, i) => columns.map((_, c) => cell(texts[(i + c) % texts.length])))
  return [
    [...columns, 'stance', 'occurred'].join(),
    ...rows.map((row) => [...row, 'asserts', '2024-05-01'].join()),
  ].join('\n')
}

/** Those that a text file may hold, and that are no name of more letters than are loaded. */
const TEXTS = Object.entries(PAYLOADS).flatMap(([says, text]) =>
  /NUL|control|separators|spaces/.test(says) || text.length > 1_500 ? [] : [text],
)

const MANY = 20_000

/** One event of many claims, with what else is given. */
const claims = (more: object): string =>
  JSON.stringify({
    format: 'claimline/1',
    id: 'many',
    title: 'Many',
    sources: [{ id: 's', name: 'Mayor' }],
    events: [
      {
        id: 'e',
        title: 'Flood',
        claims: times(MANY, (i) => ({ id: `c${i}`, source: 's', stance: 'asserts', text: 'It rained.' })),
      },
    ],
    ...more,
  })

const json = (says: string, bytes: () => string): Shape => ({ says, name: 'a.json', bytes, opens: true })

export const HOSTILE_FILES: readonly Shape[] = [
  ...SHAPES,
  {
    says: 'hostile texts in every column of a table',
    name: 'all.csv',
    bytes: () => table(TEXTS),
    opens: true,
  },
  {
    says: 'dates at the ends of time, and none at all',
    name: 'dates.csv',
    bytes: () =>
      ['event_title,source,stance,occurred']
        .concat(Object.values(DATES).map((date, i) => `Event ${i},Mayor,asserts,"${date}"`))
        .join('\n'),
    opens: true,
  },
  json('a title of a million letters', () => own('event_title', 'x'.repeat(1_000_000))),
  json('a title of a million letters in words', () => own('event_title', 'word '.repeat(200_000))),
  json('a text of a million letters', () => own('text', 'x'.repeat(1_000_000))),
  json('a quotation of 100,000 marks on one letter', () => own('quote', `Z${'\u0301'.repeat(100_000)}`)),
  json(`${MANY} repetitions in a circle`, () =>
    claims({
      relations: times(MANY, (i) => ({ kind: 'repeats', from: `c${i}`, to: `c${(i + 1) % MANY}` })),
    }),
  ),
  json(`${MANY} steps of a story`, () =>
    claims({ story: times(MANY, (i) => ({ text: `Step ${i}`, view: 'v=2&event=e' })) }),
  ),
]
