/** A made-up record as a Claimline CSV, streamed: a million rows never stand in memory. */
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { randomFrom } from './random'
import { eventsFor, type MadeClaim, type MadeEvent, recordOf } from './record'
import { AFFILIATIONS, worldOf } from './world'

/** A file that the page can open, and what it then shows. */
export type Sample = {
  label: string
  path: string
  bytes: number
  claims: number
  events: number
  /** An affiliation that no other sample has: once the filters name it, the data is there. */
  affiliation: string
  /** What is searched in it, key by key: what is frequent, and what is not. */
  words: string[]
}

const COLUMNS = [
  ...[
    'event_id',
    'event_title',
    'summary',
    'place',
    'lat',
    'lon',
    'tags',
    'claim_id',
    'source',
    'source_kind',
  ],
  ...['affiliation', 'reliability', 'via', 'stance', 'occurred', 'reported', 'text', 'quote', 'figures'],
  ...['credibility', 'repeats', 'url', 'archive_url', 'note'],
]

/** Rows are handed on in pieces of about so many characters. */
const PIECE = 1 << 16

/** Writes the record of a seed. The same seed and number of claims give the same bytes. */
export async function writeCsv(path: string, seed: number, claims: number): Promise<Sample> {
  await pipeline(Readable.from(pieces(seed, claims)), createWriteStream(path))
  const { size } = await stat(path)
  return {
    label: `${claims.toLocaleString('en')} claims`,
    path,
    bytes: size,
    claims,
    events: eventsFor(claims),
    affiliation: AFFILIATIONS[0] ?? '',
    words: ['bridge at', 'smoke lesnovka'],
  }
}

/** The events that `writeCsv` writes for the same seed. */
export function eventsOf(seed: number, claims: number): Generator<MadeEvent> {
  const random = randomFrom(seed)
  return recordOf(random, worldOf(random), claims)
}

function* pieces(seed: number, claims: number): Generator<string> {
  let text = `${COLUMNS.join(',')}\n`
  for (const event of eventsOf(seed, claims)) {
    for (const claim of event.claims) text += `${row(event, claim)}\n`
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  yield text
}

function row({ id, title, spot, tags }: MadeEvent, claim: MadeClaim): string {
  const { by } = claim
  const event = [id, title, '', spot?.name ?? '', spot?.lat ?? '', spot?.lon ?? '', tags.join(';')]
  const source = [claim.id, by.name, by.kind, by.affiliation, by.reliability, claim.via]
  const said = [claim.stance, claim.occurred, claim.reported, quoted(claim.text)]
  return [...event, ...source, ...said, '', '', '', claim.repeats, '', '', ''].join(',')
}

/** The one cell that holds commas. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
