/** Checks that everything a dataset refers to exists, and that no id is used twice. */

import type { Dataset } from '../../model/claim'
import { cycles } from '../../model/dataset/cycles'
import type { Problem } from '../../model/problem'
import { readDate } from '../../model/time/dates'
import type { Finding } from '../record/finding'
import { repeatingCircles } from './repetitions'
import { lostSteps } from './storyLinks'

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
  const leaveOut = (found: Finding | null): boolean => {
    if (found) problems.push({ file, ...found, done: 'left out' })
    return found === null
  }
  const claims = new Set(dataset.events.flatMap((event) => event.claims.map(({ id }) => id)))
  const sources = new Set(dataset.sources.map(({ id }) => id))
  const circular = inCircles(dataset)
  const whole: Dataset = {
    ...dataset,
    sources: dataset.sources.map((source, i) => {
      const { partOf, ...alone } = source
      if (partOf === undefined) return source
      const place = `sources[${i}].partOf`
      const found =
        missing(place, partOf, sources, 'source') ?? (circular.has(i) ? partOfItself(place, partOf) : null)
      return leaveOut(found) ? source : alone
    }),
  }
  if (dataset.relations) {
    whole.relations = dataset.relations.filter(({ from, to }, i) => {
      const faults = [
        missing(`relations[${i}].from`, from, claims, 'claim'),
        missing(`relations[${i}].to`, to, claims, 'claim'),
        from === to ? { place: `relations[${i}]`, value: from, what: 'is related to itself' } : null,
      ]
      return leaveOut(faults.find((fault) => fault !== null) ?? null)
    })
    for (const found of repeatingCircles(dataset)) problems.push({ file, ...found, done: 'kept' })
  }
  if (dataset.eras) {
    const doubled = new Map(repeated(placed(dataset.eras, 'eras')).map((found) => [found.place, found]))
    whole.eras = dataset.eras.filter(({ span }, i) =>
      leaveOut(unreadable(`eras[${i}].span`, span) ?? doubled.get(`eras[${i}].id`) ?? null),
    )
  }
  for (const found of lostSteps(dataset)) problems.push({ file, ...found, done: 'left out' })
  return { dataset: whole, problems: [...problems, ...undated(dataset, file)] }
}

const missing = (place: string, id: string, known: Set<string>, kind: string): Finding | null =>
  known.has(id) ? null : { place, value: id, what: `is no ${kind} of this file` }

function unreadable(place: string, text: string): Finding | null {
  const reading = readDate(text)
  return reading.date ? null : { place, value: text, what: `is not a date that can be read: ${reading.why}` }
}

const partOfItself = (place: string, value: string): Finding => ({
  place,
  value,
  what: 'makes the source, over one or more steps, part of itself',
})

/** The sources that are, over however many steps, part of themselves. */
function inCircles({ sources }: Dataset): Set<number> {
  const index = new Map(sources.map(({ id }, s) => [id, s]))
  const links = new Map(
    sources.flatMap(({ partOf }, s) => {
      const to = partOf === undefined ? undefined : index.get(partOf)
      return to === undefined ? [] : [[s, [to]] as const]
    }),
  )
  const alone = [...links].flatMap(([s, [to]]) => (s === to ? [s] : []))
  return new Set([...alone, ...cycles(links).flat()])
}

function unknownSources({ sources, events }: Dataset): Finding[] {
  const known = new Set(sources.map(({ id }) => id))
  return events.flatMap((event, e) =>
    event.claims.flatMap(
      ({ source }, c) => missing(`events[${e}].claims[${c}].source`, source, known, 'source') ?? [],
    ),
  )
}

/** Ids with their places: `sources[3].id`. */
const placed = (things: { id: string }[], list: string) =>
  things.map(({ id }, i) => ({ id, place: `${list}[${i}].id` }))

function twice({ sources, events }: Dataset): Finding[] {
  const claims = events.flatMap((event, e) => placed(event.claims, `events[${e}].claims`))
  return [...repeated(placed(sources, 'sources')), ...repeated(placed(events, 'events')), ...repeated(claims)]
}

function repeated(ids: { id: string; place: string }[]): Finding[] {
  const first = new Map<string, string>()
  return ids.flatMap(({ id, place }) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, place)
    return other === undefined
      ? []
      : [{ place, value: id, what: `is used twice as an id, first at ${other}` }]
  })
}

/** Dates that cannot be read stay as text; the claim stands, undated. Each text is read once. */
function undated({ events }: Dataset, file: string): Problem[] {
  const readable = new Set<string>()
  const wrong = (place: string, text: string | undefined): Problem[] => {
    if (text === undefined || readable.has(text)) return []
    const found = unreadable(place, text)
    if (found) return [{ file, ...found, done: 'kept as text' }]
    readable.add(text)
    return []
  }
  return events.flatMap(({ claims }, e) =>
    claims.flatMap(({ occurred, reported }, c) => [
      ...wrong(`events[${e}].claims[${c}].occurred`, occurred),
      ...wrong(`events[${e}].claims[${c}].reported`, reported),
    ]),
  )
}
