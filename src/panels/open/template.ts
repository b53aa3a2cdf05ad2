/** A spreadsheet to start from: the columns of the project's CSV, and a few rows of an invented dispute. */
import { COLUMNS, type Column } from '../../import/formats/claimlineColumns'

export const TEMPLATE_NAME = 'claimline-template.csv'

type Row = Partial<Record<Column, string>>

const BRIDGE: Row = {
  event_id: 'bridge-closed',
  event_title: 'Closing of the mill bridge',
  summary: 'The day on which no cart could cross any more.',
  place: 'Examplebury',
  lat: '0.5',
  lon: '0.5',
  tags: 'traffic; flood',
}

const ROWS: Row[] = [
  {
    ...BRIDGE,
    claim_id: 'c1',
    source: 'The mayor',
    source_kind: 'government',
    affiliation: 'Town council',
    reliability: 'B',
    via: 'The Examplebury Post',
    stance: 'asserts',
    occurred: '2031-04-08',
    reported: '2031-04-09',
    text: 'The bridge was closed on the 8th.',
    quote: 'We closed it that very day.',
    figures: 'carts turned back=12',
    credibility: '2',
    note: 'Invented, like everything here: replace these rows.',
  },
  {
    ...BRIDGE,
    claim_id: 'c2',
    source: 'The miller',
    source_kind: 'witness',
    affiliation: 'Mill',
    stance: 'denies',
    occurred: '../2031-04-10',
    reported: '2031-04-11',
    text: 'Until the 10th carts still crossed.',
    note: '“../2031-04-10” is EDTF for: until the 10th.',
  },
  {
    event_id: 'mill-flooded',
    event_title: 'Flooding of the mill',
    place: 'Examplebury',
    tags: 'flood',
    claim_id: 'c3',
    source: 'The miller',
    source_kind: 'witness',
    affiliation: 'Mill',
    stance: 'asserts',
    occurred: '2031-04~',
    reported: '2031-05-02',
    text: 'Water stood in the mill about April.',
  },
]

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The whole file. It opens without any problem. */
export const template = (): string =>
  [COLUMNS, ...ROWS.map((row) => COLUMNS.map((column) => quoted(row[column] ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
