import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClaimDetail } from '../../src/engine/answer/eventDetail'
import type { Row } from '../../src/engine/answer/row'
import { STANCES, type Stance } from '../../src/model/claim'
import { chainsOf } from '../../src/model/judgement/chains'
import type { View } from '../../src/model/view'
import { INDEPENDENCE, type Votes } from '../datasets/kursk.independence'
import { askIn, openInMemory } from '../fixtures/ask'

const FILE = readFileSync('src/datasets/kursk-2024.json')

async function kursk() {
  const { engine } = await openInMemory(Uint8Array.from(FILE).buffer, 'kursk-2024.json')
  return engine
}

type Column = keyof (typeof INDEPENDENCE)[string]

const VIEWS: [Column, Partial<View>][] = [
  ['all', {}],
  ['withoutRussia', { filters: { affiliation: { except: ['Russia'] } } }],
  ['2024-12-15', { asof: '2024-12-15' }],
]

/** As the table spells it. */
function votesOf(included: readonly ClaimDetail[]): Votes {
  const votes: Votes = {}
  for (const { id, stance, source, noVote } of included) {
    if (noVote) votes.without = [...(votes.without ?? []), `${id} ${noVote.why} ${noVote.claim}`]
    else votes[stance] = [...new Set([...(votes[stance] ?? []), source.id])]
  }
  return votes
}

const countOf = (votes: Votes, stance: Stance): number => votes[stance]?.length ?? 0

/** What the list counts. */
const listed = (votes: Votes): Pick<Row, 'voices' | 'against'> => ({
  voices: {
    asserts: countOf(votes, 'asserts'),
    denies: countOf(votes, 'denies'),
    doubts: countOf(votes, 'doubts'),
    neither: countOf(votes, 'neither'),
    silent: countOf(votes, 'silent'),
  },
  against: new Set([...(votes.denies ?? []), ...(votes.doubts ?? [])]).size,
})

describe('the votes of the Kursk record equal the table made by hand', () => {
  it.each(VIEWS)('in details, in the list, and as roots of the chains: %s', async (column, view) => {
    const engine = await kursk()
    const { rows } = await askIn(engine, view)
    expect(Object.keys(INDEPENDENCE)).toHaveLength(19)
    for (const [event, table] of Object.entries(INDEPENDENCE)) {
      const votes = table[column]
      const included = (await askIn(engine, { ...view, event })).selected?.included ?? []
      expect(votesOf(included), event).toEqual(votes)
      const row = rows.find(({ id }) => id === event)
      expect(row ? { voices: row.voices, against: row.against } : listed({}), event).toEqual(listed(votes))
      const roots = chainsOf(included).voices.map(({ stance, source }) => `${stance} ${source.id}`)
      const voting = STANCES.flatMap((stance) => (votes[stance] ?? []).map((id) => `${stance} ${id}`))
      expect(roots.sort(), event).toEqual(voting.sort())
    }
  })
})
