/** The keys of a link, version 2, one row each, in the order in which a link has them. */
import { withFilter } from '../model/filters'
import { formatDay, parseDay, parseMoment } from '../model/time/days'
import { COLUMNS, DEFAULT_VIEW, FILTERS, type Filter, LANES, SHOWS, SORTS, THEMES } from '../model/view'
import { filterRow } from './filterRow'
import { notice } from './notice'
import { choice, type Draft, EMPTY_DRAFT, flag, gives, type Row, refuses, text, wordIn } from './rowKinds'
import { cut, decode, encode, wellFormed } from './spelling'
import { VERSION } from './upgraders'

/** Hex digits of a revision that a link carries. */
export const REV_DIGITS = 12
const LONGEST_SEARCH = 200

/** `0`, or absent. */
const fold = text(
  'fold',
  (draft) => (draft.fold ? null : '0'),
  (value) => (value === '0' ? { fold: false } : null),
  { saysDefault: '1' },
)

/** Whether the dataset's story has that step is checked once the data is there, in `settle`. */
const step = text(
  'step',
  (draft) => (draft.step === null ? null : String(draft.step)),
  (value) => (/^[1-9]\d{0,8}$/.test(value) ? { step: Number(value) } : null),
)

const version: Row = {
  key: 'v',
  saysDefault: null,
  write: () => String(VERSION),
  read: (value) => {
    if (!/^[1-9]\d{0,8}$/.test(value)) return refuses(notice('bad-value', value, 'v'))
    return Number(value) > VERSION ? refuses(notice('newer', value, 'v')) : gives({})
  },
}

const rev = text(
  'rev',
  (draft) => draft.rev?.slice(0, REV_DIGITS) ?? null,
  (value) => (/^[0-9a-f]{12,64}$/i.test(value) ? { rev: value.slice(0, REV_DIGITS).toLowerCase() } : null),
)

/** Kept as it is, even where it cannot be decoded or names nothing: a link to other data must not show the default
 *  data. Loading it then fails and says so. */
const data: Row = {
  key: 'data',
  saysDefault: null,
  write: (draft) => (draft.data === DEFAULT_VIEW.data ? null : encode(draft.data)),
  read: (value) => gives({ data: decode(value) ?? wellFormed(value) }),
}

/** Packed text: whether it can be unpacked, whoever gets the data finds out. */
const inline = text(
  'd',
  (draft) => draft.inline,
  (value) => (value === '' ? null : { inline: value }),
)

const map = text(
  'map',
  (draft) => draft.map,
  (value) => (/^https:\/\/|^[\w-]+$/.test(value) ? { map: value } : null),
)

const end = (key: 'from' | 'to'): Row =>
  text(
    key,
    (draft) => draft[key],
    (value) => (parseMoment(value) ? { [key]: value } : null),
    { saysDefault: '', why: 'no-moment' },
  )

const sort = text(
  'sort',
  ({ sort: { by, reverse } }) => (by === 'date' && !reverse ? null : `${reverse ? '-' : ''}${by}`),
  (value) => {
    const reverse = value.startsWith('-')
    const by = wordIn(SORTS, reverse ? value.slice(1) : value)
    return by ? { sort: { by, reverse } } : null
  },
  { saysDefault: DEFAULT_VIEW.sort.by },
)

const q: Row = {
  key: 'q',
  saysDefault: '',
  write: (draft) => (draft.q === '' ? null : encode(cut(draft.q, LONGEST_SEARCH))),
  read: (value) => {
    const said = decode(value)
    if (said === null) return refuses(notice('undecodable', value, 'q'))
    const kept = cut(said, LONGEST_SEARCH)
    return { gives: { q: kept }, notices: kept === said ? [] : [notice('too-long')] }
  },
}

const asof = text(
  'asof',
  (draft) => draft.asof,
  (value) => {
    const day = parseDay(value)
    return day === null ? null : { asof: formatDay(day) }
  },
  { saysDefault: '', why: 'no-day' },
)

const event = text(
  'event',
  (draft) => draft.event,
  (value) => (value === '' ? null : { event: value }),
  { saysDefault: '' },
)

const theme = text(
  'theme',
  (draft) => draft.theme,
  (value) => {
    const named = wordIn(THEMES, value)
    return named ? { theme: named } : null
  },
)

const isFilter = (key: string): key is Filter => FILTERS.some((filter) => filter === key)

/** The part of a draft that a key stands for, at its default. */
export const atDefault = (key: string, { filters }: Draft): Partial<Draft> =>
  isFilter(key)
    ? { filters: withFilter(filters, key, undefined) }
    : { [key]: EMPTY_DRAFT[key as keyof Draft] }

/** The keys that every link begins with, unless it is empty. */
export const STAMPS: readonly Row[] = [version, rev]

/** The order of contracts.md, "Permalink". */
export const ROWS: readonly Row[] = [
  data,
  inline,
  map,
  end('from'),
  end('to'),
  choice('lanes', LANES),
  fold,
  step,
  choice('show', SHOWS),
  sort,
  choice('columns', COLUMNS),
  ...FILTERS.map(filterRow),
  q,
  flag('within', { saysDefault: '0' }),
  asof,
  event,
  flag('embed'),
  theme,
]
