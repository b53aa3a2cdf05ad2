/** Does everything that a dataset points at exist, and does every id stand for one thing? */
import type { Dataset } from '../model/claim'
import { readDate } from '../model/dates'
import type { Problem } from '../model/problem'

/** Ids used twice, and claims of no known source, refuse the file. Collectives, relations and eras that point
 *  nowhere are left out and named: what remains is still what the file says. */
export function checkReferences(
  dataset: Dataset,
  file: string,
): { dataset: Dataset | null; problems: Problem[] } {
  const refused = [...twice(dataset), ...unknownSources(dataset)].map((p) => ({
    file,
    ...p,
    done: 'refused' as const,
  }))
  if (refused.length) return { dataset: null, problems: refused }
  const problems: Problem[] = []
  const leaveOut = (found: Found | null): boolean => {
    if (found) problems.push({ file, ...found, done: 'left out' })
    return found === null
  }
  const claims = new Set(dataset.events.flatMap((event) => event.claims.map(({ id }) => id)))
  const sources = new Set(dataset.sources.map(({ id }) => id))
  const whole: Dataset = {
    ...dataset,
    sources: dataset.sources.map((source, i) => {
      const { partOf, ...alone } = source
      return partOf === undefined || leaveOut(missing(`sources[${i}].partOf`, partOf, sources, 'source'))
        ? source
        : alone
    }),
  }
  if (dataset.relations) {
    whole.relations = dataset.relations.filter(({ from, to }, i) => {
      const ends = [
        missing(`relations[${i}].from`, from, claims, 'claim'),
        missing(`relations[${i}].to`, to, claims, 'claim'),
      ]
      return leaveOut(ends.find((end) => end !== null) ?? null)
    })
  }
  if (dataset.eras)
    whole.eras = dataset.eras.filter(({ span }, i) => leaveOut(unreadable(`eras[${i}].span`, span)))
  return { dataset: whole, problems: [...problems, ...undated(dataset, file)] }
}

type Found = { place: string; value: string; what: string }

const missing = (place: string, id: string, known: Set<string>, kind: string): Found | null =>
  known.has(id) ? null : { place, value: id, what: `is no ${kind} of this file` }

function unreadable(place: string, text: string): Found | null {
  const reading = readDate(text)
  return reading.date ? null : { place, value: text, what: `is not a date that can be read: ${reading.why}` }
}

function unknownSources({ sources, events }: Dataset): Found[] {
  const known = new Set(sources.map(({ id }) => id))
  return events.flatMap((event, e) =>
    event.claims.flatMap(
      ({ source }, c) => missing(`events[${e}].claims[${c}].source`, source, known, 'source') ?? [],
    ),
  )
}

function twice({ sources, events }: Dataset): Found[] {
  const claims = events.flatMap((event, e) =>
    event.claims.map(({ id }, c) => ({ id, place: `events[${e}].claims[${c}].id` })),
  )
  return [
    ...repeated(sources.map(({ id }, i) => ({ id, place: `sources[${i}].id` }))),
    ...repeated(events.map(({ id }, i) => ({ id, place: `events[${i}].id` }))),
    ...repeated(claims),
  ]
}

function repeated(ids: { id: string; place: string }[]): Found[] {
  const first = new Map<string, string>()
  return ids.flatMap(({ id, place }) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, place)
    return other === undefined
      ? []
      : [{ place, value: id, what: `is used twice as an id, first at ${other}` }]
  })
}

/** Dates that cannot be read stay as text; the claim stands, undated. */
function undated({ events }: Dataset, file: string): Problem[] {
  return events.flatMap((event, e) =>
    event.claims.flatMap((claim, c) =>
      (['occurred', 'reported'] as const).flatMap((key) => {
        const text = claim[key]
        const found = text === undefined ? null : unreadable(`events[${e}].claims[${c}].${key}`, text)
        return found ? [{ file, ...found, done: 'kept as text' as const }] : []
      }),
    ),
  )
}
