import type { ClaimDetail, Detail, WrittenDate } from '../../engine/engine'
import { inWords } from '../../words/dateWords'
import { datesDiffer, listNames, names } from '../../words/eventSentences'

type Group = { words: string; why: string; order: number; sources: string[] }

/** The event's dates as each source gives them; equal ones stand together. */
export function DatesGiven({ detail }: { detail: Detail }) {
  const dating = datingClaims(detail.included)
  const groups = grouped(dating)
  const silentOnDates = [
    ...new Set(dating.filter(({ occurred }) => !occurred).map(({ source }) => source.name)),
  ]
  if (!groups.length && !silentOnDates.length) return null
  const dated = groups.filter(({ order }) => order < Number.POSITIVE_INFINITY).length
  const comparison = datesDiffer(detail, dated)
  return (
    <section className="details-section">
      <h3 className="section-name">Dates given</h3>
      {comparison && <p className={detail.rivals > 1 ? 'details-rivals' : 'note'}>{comparison}</p>}
      <dl className="details-dates">
        {groups.map((group) => (
          <Row key={group.words} {...group} />
        ))}
        {silentOnDates.length > 0 && <Row words="no date given" why="" sources={silentOnDates} />}
      </dl>
    </section>
  )
}

function Row({ words, why, sources }: Pick<Group, 'words' | 'why' | 'sources'>) {
  return (
    <div>
      <dt>{words}</dt>
      <dd className="note">
        {names(listNames(sources))}
        {why && <span className="details-why">{why}</span>}
      </dd>
    </div>
  )
}

/** The claims that make the event's dates: voting assertions; where none asserts, whatever gives a date. */
function datingClaims(included: readonly ClaimDetail[]): ClaimDetail[] {
  const asserting = included.filter(({ stance, noVote }) => stance === 'asserts' && !noVote)
  return asserting.length ? asserting : included.filter(({ occurred }) => occurred)
}

function grouped(claims: readonly ClaimDetail[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { occurred, source } of claims) {
    if (!occurred) continue
    const words = occurred.date ? inWords(occurred.date) : `“${occurred.text}”`
    const group = groups.get(words) ?? { words, why: whyOf(occurred), order: orderOf(occurred), sources: [] }
    if (!group.sources.includes(source.name)) group.sources.push(source.name)
    groups.set(words, group)
  }
  return [...groups.values()].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
}

const whyOf = ({ date, why }: WrittenDate): string => (date ? why : `Not read as a date: ${why}`)

/** By when it begins; one that is open to the left, by its end; what cannot be read stands last. */
function orderOf({ date }: WrittenDate): number {
  if (!date) return Number.POSITIVE_INFINITY
  return Number.isFinite(date.from) ? date.from : date.to - 1
}
