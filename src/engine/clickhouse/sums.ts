/** The parts of an answer that are sums over the whole dataset. */
import { eventId } from '../../model/dataset/texts'
import { dropping, voicesFiltered } from '../../model/filters'
import { NOT_INCLUDED } from '../../model/statuses'
import { parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { FILTERS, type Filter, type View, VOICES } from '../../model/view'
import type { Differences, Named } from '../answer/changes'
import type { Answer } from '../answer/parts'
import { answering as inMemory } from '../memory/answer'
import { PROFILES, profileNumber } from '../memory/choice/profiles'
import { hiddenProfiles } from '../memory/choice/subjects'
import { LISTED as CHANGES_LISTED } from '../memory/differences'
import { LISTED, reportOf, reportSteps, reportSums, startOf } from '../memory/field/reports'
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
  reportsStatement,
  type Told,
  toldOf,
  uncertainStatement,
  unknownDayStatement,
} from './choosing'
import { inSight } from './inSight'
import type { Parts, Put } from './put'
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
      const [byProfile, byCode] = await Promise.all([
        profiles(put, view, true),
        Promise.all(COUNTED_BY_CODE.map(async (filter) => [filter, await countsOf(put, filter)] as const)),
      ])
      const found = new Map<Filter, number[]>([...countsByProfile(byProfile, description), ...byCode])
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

/** Counts of a filter whose values have codes. Dropping any but a voice filter changes no judgement. */
async function countsOf(
  { known, asking, question: { view } }: Put,
  filter: CountedByCode,
): Promise<number[]> {
  const voice = VOICES.find((one) => one === filter)
  const { at, tables } = askedOf(known, voice ? { ...view, ...dropping(view, voice) } : view)
  const rows = await asking.numbers(countsStatement(at, filter), tables)
  const counted = new Map(rows.map(([code = 0, count = 0]) => [code, count]))
  const number = filter === 'source' ? sourceNumbers(known.sources) : null
  return known.description.values[filter].map(
    ({ value }, i) => counted.get(number ? (number.get(value) ?? -1) : i) ?? 0,
  )
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
  const [[counts = []], ...first] = await Promise.all([
    asking.numbers(changesStatement(at, compared), external),
    ...CHANGES.map((what) =>
      asking.numbers(firstChangesStatement(at, compared, what, CHANGES_LISTED), external),
    ),
  ])
  const { dataset, at: numbers } = await inSight(asking, known, first.flat(2))
  const parts = ['differs', 'without'] as const
  const answer = inMemory(dataset).answer({ view, parts, ...(without !== null && { without }) })
  const told = without === null ? answer.differs : answer.without
  // Events that are here for their relations alone are judged without their own, and not told of.
  const isFound = CHANGES.map((_, i) => {
    const ids = new Set(first[i]?.flat().map((e) => eventId(dataset.columns, numbers.get(e) ?? 0)))
    return ({ id }: Named) => ids.has(id)
  })
  const own = CHANGES.map((what, i) => [
    what,
    { count: counts[i] ?? 0, first: told?.[what].first.filter(isFound[i] ?? (() => false)) ?? [] },
  ])
  return Object.fromEntries(own) as Differences
}

async function reports({ known, asking, question: { view } }: Put): Promise<Answer['reports']> {
  const { description } = known
  const day = view.asof === null ? null : parseDay(view.asof)
  const { at, tables } = askedOf(known, { ...view, asof: null }, [
    ['known_by', 'Float64', day === null ? 0 : day + DAY],
    ['about_from', 'Float64', startOf(description)],
  ])
  const [rows, [[count = 0] = []], first] = await Promise.all([
    asking.numbers(reportsStatement(at), tables),
    day === null ? [] : asking.numbers(uncertainStatement(at, null), tables),
    day === null ? [] : asking.numbers(uncertainStatement(at, LISTED), tables),
  ])
  const column = (i: number) => rows.map((row) => row[i] ?? 0)
  const sums = reportSums(
    Float64Array.from(column(0)),
    Uint32Array.from(column(1)),
    Uint32Array.from(column(2)),
    description,
  )
  const seen = await inSight(
    asking,
    known,
    first.map(([e = 0]) => e),
  )
  const { columns } = seen.dataset
  const told = first.flatMap(([e = 0, i = 0]) =>
    reportOf(columns, (columns.first[seen.at.get(e) ?? 0] ?? 0) + i - 1),
  )
  return { ...reportSteps(sums, view.asof), uncertain: { count, first: told } }
}

/** The view without what chooses events. */
export const onlyVoices = (view: View): View => ({
  ...view,
  filters: Object.fromEntries(
    VOICES.flatMap((voice) => (view.filters[voice] ? [[voice, view.filters[voice]]] : [])),
  ),
  q: '',
  within: false,
  event: null,
})
