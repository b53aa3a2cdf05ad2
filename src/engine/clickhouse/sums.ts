/** The parts of an answer that are sums over the whole dataset. */
import { eventId } from '../../model/dataset/texts'
import { dropping, voicesFiltered } from '../../model/filters'
import { NOT_INCLUDED } from '../../model/statuses'
import { FILTERS, type Filter, type View, VOICES } from '../../model/view'
import type { Differences, Named } from '../answer/changes'
import type { Answer } from '../answer/parts'
import { answering as inMemory } from '../memory/answer'
import { PROFILES, profileNumber } from '../memory/choice/profiles'
import { hiddenProfiles } from '../memory/choice/subjects'
import { LISTED as CHANGES_LISTED } from '../memory/differences'
import { relaxationsOf } from '../memory/relax'
import { countsByProfile } from '../memory/sums/counts'
import { unticked } from '../memory/withoutSource'
import { askedOf, sourcesThen } from './asked'
import {
  CHANGES,
  COUNTED_BY_CODE,
  type Compared,
  type CountedByCode,
  changesStatement,
  claimsLostStatement,
  countsStatement,
  firstChangesStatement,
  includedStatement,
  profilesStatement,
  type Told,
  toldOf,
  unknownDayStatement,
} from './choosing'
import { inSight } from './inSight'
import type { Parts, Put } from './put'
import { reports } from './reported'
import { isUnfiltered, noDifferences, unfilteredCounts, unfilteredTotals } from './unfiltered'

type Sums = Parts<'totals' | 'counts' | 'differs' | 'unknownDay' | 'reports' | 'without' | 'relaxations'>

export function sumsOf(put: Put): Sums {
  const { known, asking, question } = put
  const { view } = question
  const { description } = known
  return {
    async totals() {
      if (isUnfiltered(view)) return unfilteredTotals(description)
      const asked = askedOf(known, view)
      const [events, [[claims = 0, sources = 0] = []]] = await Promise.all([
        countShown(put, view),
        asking.numbers(includedStatement(asked.at), asked.tables),
      ])
      return { events, ofEvents: description.events, claims, sources, ofSources: description.voices }
    },
    async counts() {
      if (isUnfiltered(view)) return unfilteredCounts(description)
      const together = COUNTED_BY_CODE.filter((filter) => !view.filters[filter])
      const alone = COUNTED_BY_CODE.filter((filter) => view.filters[filter])
      const groups = [...(together.length ? [together] : []), ...alone.map((filter) => [filter])]
      const [byProfile, ...byCode] = await Promise.all([
        profiles(put, view, true),
        ...groups.map((filters) => countsOf(put, filters)),
      ])
      const found = new Map<Filter, number[]>([...countsByProfile(byProfile, description), ...byCode.flat()])
      const all = FILTERS.map((filter) => [filter, found.get(filter) ?? []])
      return Object.fromEntries(all) as Answer['counts']
    },
    differs: () => differences(put, null),
    async unknownDay() {
      if (view.asof === null) return 0
      const asked = askedOf(known, { ...view, asof: null })
      const [[count = 0] = []] = await asking.numbers(unknownDayStatement(asked.at), asked.tables)
      return count
    },
    reports: () => reports(put),
    async without() {
      const source = question.without
      if (source === undefined) return null
      const asked = askedOf(known, view)
      const then = sourcesThen(known, unticked(view, source))
      const [differs, [[claims = 0] = []]] = await Promise.all([
        differences(put, source),
        asking.numbers(claimsLostStatement(asked.at), { ...asked.tables, ...then }),
      ])
      return { source, claims, ...differs }
    },
    async relaxations() {
      if (await countShown(put, view)) return []
      const views: View[] = []
      relaxationsOf(view, (one) => views.push(one))
      const counts = await Promise.all(views.map((one) => countShown(put, one)))
      let next = 0
      return relaxationsOf(view, () => counts[next++] ?? 0)
    },
  }
}

/** Events by profile that no other filter hides, and the bits of those that hide each profile. */
async function profiles({ known, asking }: Put, view: View, all: boolean) {
  const { at, tables } = askedOf(known, view)
  const events = new Uint32Array(PROFILES)
  const told = toldOf(at, all)
  for (const row of await asking.numbers(profilesStatement(at, told), tables)) {
    const is = (what: Told) => row[told.indexOf(what)] ?? 0
    const profile = profileNumber(is('unspoken') ? NOT_INCLUDED : is('status'), is('stances'), is('fields'))
    if (!is('others')) events[profile] = (events[profile] ?? 0) + (row.at(-1) ?? 0)
  }
  return { events, hides: hiddenProfiles(view) }
}

export async function countShown(put: Put, view: View): Promise<number> {
  if (isUnfiltered(view)) return unfilteredTotals(put.known.description).events
  const { events, hides } = await profiles(put, view, false)
  return events.reduce((sum, many, profile) => (hides[profile] ? sum : sum + many), 0)
}

/** Counts of filters whose values have codes. Dropping any but a voice filter changes no judgement. */
async function countsOf(
  { known, asking, question: { view } }: Put,
  filters: readonly CountedByCode[],
): Promise<[Filter, number[]][]> {
  const voice = VOICES.find((one) => filters.length === 1 && one === filters[0])
  const { at, tables } = askedOf(known, voice ? { ...view, ...dropping(view, voice) } : view)
  const counted = filters.map(() => new Map<number, number>())
  for (const [i = 0, code = 0, count = 0] of await asking.numbers(countsStatement(at, filters), tables))
    counted[i]?.set(code, count)
  const numbers = sourceNumbers(known.sources)
  const codeOf = (filter: Filter, value: string, i: number) =>
    filter === 'source' ? (numbers.get(value) ?? -1) : i
  return filters.map((filter, n) => [
    filter,
    known.description.values[filter].map(({ value }, i) => counted[n]?.get(codeOf(filter, value, i)) ?? 0),
  ])
}

const sourceNumbers = (sources: Put['known']['sources']): Map<string, number> =>
  new Map(sources.map(({ id }, s) => [id, s]))

/** @param without the id of a source that might be left out; null to compare with all claims included */
async function differences(put: Put, without: string | null): Promise<Differences> {
  const { known, asking, question } = put
  if (without === null && !voicesFiltered(question.view)) return noDifferences()
  const { at, tables } = askedOf(known, question.view)
  const view = onlyVoices(question.view)
  const then = without === null ? {} : sourcesThen(known, unticked(question.view, without))
  const external = { ...tables, ...then }
  const compared: Compared = without === null ? { before: 'all', now: '' } : { before: '', now: '_then' }
  const [[counts = []], rows] = await Promise.all([
    asking.numbers(changesStatement(at, compared), external),
    asking.numbers(firstChangesStatement(at, compared, CHANGES_LISTED), external),
  ])
  const first = CHANGES.map((_, i) => rows.flatMap(([kind, e = 0]) => (kind === i ? [e] : [])))
  const { dataset, at: numbers } = await inSight(asking, known, first.flat())
  const parts = ['differs', 'without'] as const
  const answer = inMemory(dataset).answer({ view, parts, ...(without !== null && { without }) })
  const told = without === null ? answer.differs : answer.without
  // Events that are here for their relations alone are judged without their own, and not told of.
  const isFound = CHANGES.map((_, i) => {
    const ids = new Set(first[i]?.map((e) => eventId(dataset.columns, numbers.get(e) ?? 0)))
    return ({ id }: Named) => ids.has(id)
  })
  const own = CHANGES.map((what, i) => [
    what,
    { count: counts[i] ?? 0, first: told?.[what].first.filter(isFound[i] ?? (() => false)) ?? [] },
  ])
  return Object.fromEntries(own) as Differences
}

/** The view without what chooses events. */
const onlyVoices = (view: View): View => ({
  ...view,
  filters: Object.fromEntries(
    VOICES.flatMap((voice) => (view.filters[voice] ? [[voice, view.filters[voice]]] : [])),
  ),
  q: '',
  within: false,
  event: null,
})
