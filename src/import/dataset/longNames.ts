/** Names that are none, since nobody can read them: they would stand in filters, lanes and links. */
import { LONGEST_ID, LONGEST_NAME } from '../../model/bounds'
import { digits } from '../../words/en/digits'
import type { EventRecord, Remark } from '../record/record'

export const TOO_LONG = `is longer than ${digits(LONGEST_NAME)} characters, which no name, place or tag may be`
export const TOO_LONG_ID = `is longer than ${digits(LONGEST_ID)} characters, which no id may be`

/** The first name or id of a row that is too long. Its title, texts and quotes may be as long as they like. */
export function tooLong({ id, place, tags, claims }: EventRecord): Remark | null {
  const ofEvent = longName('place', place?.name) ?? longAmong('tags', tags) ?? longId('event', id)
  if (ofEvent) return ofEvent
  for (const { id, source, via } of claims) {
    const ofClaim =
      longName('source', source.name) ??
      longName('affiliation', source.affiliation) ??
      longAmong('via', via) ??
      longId('id', id) ??
      longId('source', source.id)
    if (ofClaim) return ofClaim
  }
  return null
}

const longName = (field: string, value: string | undefined): Remark | null =>
  value && value.length > LONGEST_NAME ? { field, value, what: TOO_LONG } : null

const longId = (field: string, value: string | undefined): Remark | null =>
  value && value.length > LONGEST_ID ? { field, value, what: TOO_LONG_ID } : null

function longAmong(field: string, names: readonly string[] | undefined): Remark | null {
  const value = names?.find((name) => name.length > LONGEST_NAME)
  return value === undefined ? null : longName(field, value)
}
