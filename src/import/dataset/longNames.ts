/** Names that are none, since nobody can read them: they would stand in filters, lanes and links. */
import { LONGEST_ID, LONGEST_NAME } from '../../model/bounds'
import { digits } from '../../words/en/digits'
import type { EventRecord, Remark } from '../record/record'

export const TOO_LONG = `is longer than ${digits(LONGEST_NAME)} characters, which no name, place or tag may be`
export const TOO_LONG_ID = `is longer than ${digits(LONGEST_ID)} characters, which no id may be`

/** The first name of a row that is too long. Its title, texts and quotes may be as long as they like. */
export function tooLong(event: EventRecord): Remark | null {
  for (const [field, value] of namesIn(event))
    if (value && value.length > LONGEST_NAME) return { field, value, what: TOO_LONG }
  for (const [field, value] of idsIn(event))
    if (value && value.length > LONGEST_ID) return { field, value, what: TOO_LONG_ID }
  return null
}

type Field = [field: string, value: string | undefined]

function* idsIn({ id, claims }: EventRecord): Generator<Field> {
  yield ['event', id]
  for (const { id, source } of claims) {
    yield ['id', id]
    yield ['source', source.id]
  }
}

function* namesIn({ place, tags, claims }: EventRecord): Generator<Field> {
  yield ['place', place?.name]
  for (const tag of tags ?? []) yield ['tags', tag]
  for (const { source, via } of claims) {
    yield ['source', source.name]
    yield ['affiliation', source.affiliation]
    for (const carrier of via ?? []) yield ['via', carrier]
  }
}
