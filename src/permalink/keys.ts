/** The keys of a link, version 2, one row each, in the order in which a link has them. */
import { withFilter } from '../model/filters'
import { formatDay, parseDay, parseMoment } from '../model/time/days'
import {
  COLUMNS,
  DEFAULT_VIEW,
  FILTERS,
  type Filter,
  LANES,
  SHOWS,
  SORTS,
  THEMES,
  type ValueFilter,
  type View,
} from '../model/view'
import { type Notice, notice } from './notice'
import { cut, decode, encode, inOrder, wellFormed } from './spelling'
import { VERSION } from './upgraders'

/** A view as a link holds it: the ends of the window as text, and the revision. */
export type Draft = Omit<View, 'window'> & { rev: string | null; from: string | null; to: string | null }

/** The default view as a draft. */
export const EMPTY_DRAFT: Draft = { ...DEFAULT_VIEW, rev: null, from: null, to: null }

/** What was read from a value, and what of it had to be left out. */
type Reading = { gives: Partial<Draft>; notices: readonly Notice[] }

/** `write` gives the encoded value, `null` for the default; `read` never throws. */
export type Row = {
  key: string
  write: (draft: Draft) => string | null
  read: (value: string, draft: Draft) => Reading
  /** The spelling of the default, needed where a step of the story has another value; `null` for keys that no step can
   *  have. */
  saysDefault: string | null
}

/** Hex digits of a revision that a link carries. */
export const REV_DIGITS = 12
const LONGEST_SEARCH = 200

const gives = (part: Partial<Draft>): Reading => ({ gives: part, notices: [] })
const refuses = (...notices: Notice[]): Reading => ({ gives: {}, notices })

type TextRow = { saysDefault?: string; why?: 'bad-value' | 'no-day' | 'no-moment' }

/** A row whose value is one text. `take` gets it decoded; `null` refuses it. */
const text = (
  key: string,
  write: (draft: Draft) => string | null,
  take: (decoded: string) => Partial<Draft> | null,
  { saysDefault, why = 'bad-value' }: TextRow = {},
): Row => ({
  key,
  saysDefault: saysDefault ?? null,
  write: (draft) => {
    const value = write(draft)
    return value === null ? null : encode(value)
  },
  read: (value) => {
    const decoded = decode(value)
    if (decoded === null) return refuses(notice('undecodable', value, key))
    const part = take(decoded)
    return part ? gives(part) : refuses(notice(why, decoded, key))
  },
})

const wordIn = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value)

/** A row whose value is one of a few words. */
const choice = <Key extends 'lanes' | 'show' | 'columns'>(key: Key, words: readonly View[Key][]): Row =>
  text(
    key,
    (draft) => {
      const word: string = draft[key]
      return word === DEFAULT_VIEW[key] ? null : word
    },
    (value) => {
      const word = wordIn(words, value)
      return word ? { [key]: word } : null
    },
    { saysDefault: DEFAULT_VIEW[key] },
  )

/** A row that is `1` or absent. */
const flag = (key: 'within' | 'embed', options?: TextRow): Row =>
  text(
    key,
    (draft) => (draft[key] ? '1' : null),
    (value) => (value === '1' ? { [key]: true } : null),
    options,
  )

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

const list = (ticked: ValueFilter): string | null => {
  const items = inOrder('only' in ticked ? ticked.only : ticked.except)
  const joined = items.map(encode).join(',')
  if ('only' in ticked) return joined
  return items.length === 0 ? null : `!${joined}`
}

/** Splits at `,`, takes one leading `!`, then decodes each. An empty value means none; `!` alone, all. */
const readList = (filter: Filter, value: string, draft: Draft): Reading => {
  if (value === '!') return gives({})
  const except = value.startsWith('!')
  const listed = except ? value.slice(1) : value
  const items: string[] = []
  const notices: Notice[] = []
  for (const written of listed === '' ? [] : new Set(listed.split(','))) {
    const item = decode(written)
    if (item === null) notices.push(notice('undecodable', written, filter))
    else if (item === '') notices.push(notice('empty-item', '', filter))
    else items.push(item)
  }
  if (items.length === 0 && listed !== '') return { gives: {}, notices }
  const kept = inOrder(items)
  const ticked: ValueFilter = except ? { except: kept } : { only: kept }
  return { gives: { filters: { ...draft.filters, [filter]: ticked } }, notices }
}

const filterRow = (filter: Filter): Row => ({
  key: filter,
  saysDefault: '!',
  write: ({ filters }) => {
    const ticked = filters[filter]
    return ticked ? list(ticked) : null
  },
  read: (value, draft) => readList(filter, value, draft),
})

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
