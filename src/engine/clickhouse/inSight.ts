/** The few events that are in sight, as a dataset in memory: their records, and those of events that theirs are related to,
 *  so that the code of the memory engine judges and words them as it does a whole dataset. */
import type { Claim, Event, Dataset as Plain, Relation, Source } from '../../model/claim'
import { columnsOf } from '../../model/dataset/columnsOf'
import type { View } from '../../model/view'
import type { Judged } from '../memory/field/judged'
import { datasetOf } from '../memory/memory'
import { type Dataset, type Stages, staging } from '../memory/stages'
import { codeTable, type Known } from './asked'
import type { Asking } from './asking'
import { EVENT_BY_ID, RECORDS } from './records'
import { tsvRow } from './tsv'

/** `at`: the number in this dataset of an event, by its number in the whole one. */
export type InSight = { dataset: Dataset; at: ReadonlyMap<number, number> }

type Recorded = { e: number; linked: number[]; event: Event; relations: Relation[] }

/** @param events numbers in the whole dataset
 *  @param steps how far to follow relations: 1 for what is judged of the events themselves, 2 where claims that theirs
 *  contradict are told, too */
export async function inSight(
  asking: Asking,
  known: Known,
  events: readonly number[],
  steps: 1 | 2 = 1,
): Promise<InSight> {
  const have = new Map<number, Recorded>()
  let wanted: readonly number[] = [...new Set(events)]
  for (let step = 0; step <= steps && wanted.length; step++) {
    const found = await recordsOf(asking, known, wanted)
    for (const one of found) have.set(one.e, one)
    wanted = [...new Set(found.flatMap(({ linked }) => linked))].filter((e) => !have.has(e))
  }
  const all = [...have.values()].sort((a, b) => a.e - b.e)
  const dataset = datasetOf(columnsOf(plainOf(known, all)), known.description.revision)
  return {
    // Windows, lanes and the parts of the overview are those of the whole.
    dataset: { ...dataset, description: known.description },
    at: new Map(all.map(({ e }, i) => [e, i])),
  }
}

/** These events judged as a view does. */
export function judgedIn({ dataset }: InSight, view: View): { judged: Judged; stages: Stages } {
  const stages = staging(dataset)({ view, parts: [] })
  const { columns, allIncluded } = dataset
  return { judged: { columns, allIncluded, judgement: stages.judgement() }, stages }
}

/** The number of the event that has an id now, or had it in an earlier revision; null where there is none. */
export async function eventNumber(asking: Asking, known: Known, id: string | null): Promise<number | null> {
  if (id === null) return null
  const [row] = await asking.numbers(EVENT_BY_ID, {
    given: { structure: 'version String', rows: tsvRow([known.version]) },
    wanted_id: { structure: 'id String', rows: tsvRow([id]) },
  })
  return row?.[0] ?? null
}

async function recordsOf(asking: Asking, { version }: Known, events: readonly number[]): Promise<Recorded[]> {
  const rows = await asking.objects<{ e: number; linked: number[]; record: string }>(RECORDS, {
    given: { structure: 'version String', rows: tsvRow([version]) },
    wanted: codeTable(events),
  })
  return rows.map(({ e, linked, record }) => ({
    e,
    linked,
    ...(JSON.parse(record) as Pick<Recorded, 'event' | 'relations'>),
  }))
}

/** Only relations of which both claims are here: the others concern events that are not in sight. */
function plainOf({ description, sources }: Known, recorded: readonly Recorded[]): Plain {
  const ids = new Set(recorded.flatMap(({ event }) => event.claims.map(({ id }: Claim) => id)))
  const relations = new Map<string, Relation>()
  for (const one of recorded.flatMap((record) => record.relations))
    if (ids.has(one.from) && ids.has(one.to)) relations.set(JSON.stringify(one), one)
  const { id, title, language } = description
  return {
    format: 'claimline/1',
    id,
    title,
    ...(language !== undefined && { language }),
    sources: [...sources] as Source[],
    events: recorded.map(({ event }) => event),
    relations: [...relations.values()],
  }
}
