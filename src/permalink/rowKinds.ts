/** What a row of the table of keys is, and the kinds of rows. */
import { DEFAULT_VIEW, type View } from '../model/view'
import { type Notice, notice } from './notice'
import { decode, encode } from './spelling'

/** A view as a link holds it: the ends of the window as text, and the revision. */
export type Draft = Omit<View, 'window'> & { rev: string | null; from: string | null; to: string | null }

/** The default view as a draft. */
export const EMPTY_DRAFT: Draft = { ...DEFAULT_VIEW, rev: null, from: null, to: null }

/** What was read from a value, and what of it had to be left out. */
export type Reading = { gives: Partial<Draft>; notices: readonly Notice[] }

/** `write` gives the encoded value, `null` for the default; `read` never throws. */
export type Row = {
  key: string
  write: (draft: Draft) => string | null
  read: (value: string, draft: Draft) => Reading
  /** The spelling of the default, needed where a step of the story has another value; `null` for keys that no step can
   *  have. */
  saysDefault: string | null
}

export const gives = (part: Partial<Draft>): Reading => ({ gives: part, notices: [] })
export const refuses = (...notices: Notice[]): Reading => ({ gives: {}, notices })

type TextRow = { saysDefault?: string; why?: 'bad-value' | 'no-day' | 'no-moment' }

/** A row whose value is one text. `take` gets it decoded; `null` refuses it. */
export const text = (
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

export const wordIn = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value)

/** A row whose value is one of a few words. */
export const choice = <Key extends 'lanes' | 'show' | 'columns'>(
  key: Key,
  words: readonly View[Key][],
): Row =>
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
export const flag = (key: 'within' | 'embed', options?: TextRow): Row =>
  text(
    key,
    (draft) => (draft[key] ? '1' : null),
    (value) => (value === '1' ? { [key]: true } : null),
    options,
  )
