/** The same hostile text in one field of a small file, in each format. */

/** Fields of a claim, its source and its event. */
export const TEXT_FIELDS = [
  'event_id',
  'event_title',
  'source_id',
  'source',
  'affiliation',
  'place',
  'tags',
  'via',
  'text',
  'quote',
  'url',
  'stance',
  'figures',
] as const
export const DATE_FIELDS = ['occurred', 'reported'] as const
export type Field = (typeof TEXT_FIELDS)[number] | (typeof DATE_FIELDS)[number]
type Row = Partial<Record<Field, string>>

const GOOD: Row = {
  event_title: 'Flood',
  source: 'Mayor',
  stance: 'asserts',
  occurred: '2024-05-01',
  reported: '2024-05-02',
}
const rowsWith = (field: Field, value: string): Row[] => [
  { ...GOOD, [field]: value },
  { ...GOOD, event_title: 'Fire', source: 'Paper', stance: 'denies' },
  { ...GOOD, event_title: 'Rain', [field]: value },
]

const quoted = (text = ''): string => `"${text.replaceAll('"', '""')}"`
const COLUMNS = [...TEXT_FIELDS, ...DATE_FIELDS]

const table = (rows: Row[], separator: string): string =>
  [
    COLUMNS.join(separator),
    ...rows.map((row) => COLUMNS.map((name) => quoted(row[name])).join(separator)),
  ].join('\n')

/** The project's own format: what has no value is left out. */
function own(rows: Row[]): string {
  const events = rows.map((row, i) => ({
    id: row.event_id ?? `e${i}`,
    title: row.event_title,
    ...(row.place !== undefined && { place: { name: row.place } }),
    ...(row.tags !== undefined && { tags: [row.tags] }),
    claims: [
      {
        id: `c${i}`,
        source: row.source_id ?? 's',
        stance: row.stance,
        text: row.text ?? '',
        occurred: row.occurred,
        reported: row.reported,
        ...(row.via !== undefined && { via: [row.via] }),
        ...(row.quote !== undefined && { quote: row.quote }),
        ...(row.url !== undefined && { url: row.url }),
        ...(row.figures !== undefined && { figures: { [row.figures]: 3 } }),
      },
    ],
  }))
  const ids = [...new Set(rows.map((row) => row.source_id ?? 's'))]
  const sources = ids.map((id) => ({
    id,
    name: rows[0]?.source,
    ...(rows[0]?.affiliation !== undefined && { affiliation: rows[0].affiliation }),
  }))
  const [{ event_title: title = '', text = '' } = {}] = rows
  return JSON.stringify({
    format: 'claimline/1',
    id: 'hostile',
    title,
    sources,
    events: events.filter(({ id }, i) => events.findIndex((one) => one.id === id) === i),
    eras: [{ id: 'era', title, span: '2024' }],
    story: [{ text, view: `v=2&event=${encodeURIComponent(title.toWellFormed())}` }],
  })
}

const timelinejs = (rows: Row[]): string =>
  JSON.stringify({
    events: rows.map((row) => ({
      unique_id: row.event_id,
      start_date: { year: row.occurred, month: '', day: '' },
      text: { headline: row.event_title, text: row.text },
      media: { url: row.url, caption: row.quote, credit: row.source },
      group: row.affiliation,
    })),
  })

const geojson = (rows: Row[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map((row) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [1, 2] },
      properties: row,
    })),
  })

const simile = (rows: Row[]): string =>
  JSON.stringify({
    'date-time-format': 'iso8601',
    events: rows.map((row) => ({
      start: row.occurred,
      title: row.event_title,
      description: row.text,
      link: row.url,
      image: row.quote,
    })),
  })

export const FORMATS: Readonly<
  Record<string, { name: string; text: (field: Field, value: string) => string }>
> = {
  csv: { name: 'a.csv', text: (field, value) => table(rowsWith(field, value), ',') },
  tsv: { name: 'a.tsv', text: (field, value) => table(rowsWith(field, value), '\t') },
  own: { name: 'a.json', text: (field, value) => own(rowsWith(field, value)) },
  records: { name: 'a.json', text: (field, value) => JSON.stringify(rowsWith(field, value)) },
  lines: {
    name: 'a.ndjson',
    text: (field, value) =>
      rowsWith(field, value)
        .map((row) => JSON.stringify(row))
        .join('\n'),
  },
  geojson: { name: 'a.geojson', text: (field, value) => geojson(rowsWith(field, value)) },
  timelinejs: { name: 'a.json', text: (field, value) => timelinejs(rowsWith(field, value)) },
  simile: { name: 'a.json', text: (field, value) => simile(rowsWith(field, value)) },
}
