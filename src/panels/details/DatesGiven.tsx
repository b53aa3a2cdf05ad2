import { Fragment } from 'react'
import type { ClaimDetail, Detail, WrittenDate } from '../../engine/answer/eventDetail'
import { detailsWords } from '../../words/en/details'
import { inWords } from '../../words/en/sentences/dateWords'
import { datesDiffer, listNames, nameParts } from '../../words/en/sentences/eventSentences'
import { lagWords } from '../../words/en/sentences/reportWords'
import { CodersText, Sentence } from '../Datum'
import { ClockSwitch } from './ClockSwitch'
import { dateOrder } from './evidence/camps'
import { namesIn } from './SourceName'

const words = detailsWords.dates

type Group = { words: string; why: string; order: number; sources: string[] }

/** When it happened, as each source gives it; equal dates stand together. */
export function DatesGiven({ detail }: { detail: Detail }) {
  const dating = datingClaims(detail.included)
  const groups = grouped(dating)
  const without = [...new Set(dating.filter(({ occurred }) => !occurred).map(({ source }) => source.name))]
  if (!groups.length && !without.length) return null
  const dated = groups.filter(({ order }) => order < Number.POSITIVE_INFINITY).length
  const lag = lagWords(detail.included)
  const comparison = datesDiffer(detail, dated)
  return (
    <section className="details-section" aria-labelledby="event-dates">
      <h3 className="details-heading" id="event-dates">
        {words.heading}
      </h3>
      {comparison && <p className={detail.rivals > 1 ? 'details-rivals' : 'note'}>{comparison}</p>}
      <dl className="details-dates">
        {groups.map((group) => (
          <Row key={group.words} {...group} />
        ))}
        {without.length > 0 && <Row words={words.none} why="" sources={without} />}
      </dl>
      {dating.some(hasClock) && <ClockSwitch />}
      {lag && (
        <p className="note details-lag">
          <Sentence text={lag} data={namesIn(detail.included)} />
        </p>
      )}
    </section>
  )
}

function Row({ words: date, why, sources }: Pick<Group, 'words' | 'why' | 'sources'>) {
  return (
    <div>
      <dt>
        <bdi>{date}</bdi>
      </dt>
      <dd className="note">
        {nameParts(listNames(sources)).map(({ text, isName }, i) => (
          <Fragment key={i}>{isName ? <CodersText text={text} /> : text}</Fragment>
        ))}
        {why && <span className="details-why">{why}</span>}
      </dd>
    </div>
  )
}

const hasClock = ({ occurred }: ClaimDetail): boolean =>
  [occurred?.date?.fromUnit, occurred?.date?.toUnit].some((unit) => unit === 'minute' || unit === 'second')

/** The claims that make the event's dates: voting assertions; where none asserts, whatever gives a date. */
function datingClaims(included: readonly ClaimDetail[]): ClaimDetail[] {
  const asserting = included.filter(({ stance, noVote }) => stance === 'asserts' && !noVote)
  return asserting.length ? asserting : included.filter(({ occurred }) => occurred)
}

function grouped(claims: readonly ClaimDetail[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { occurred, source } of claims) {
    if (!occurred) continue
    const date = occurred.date ? inWords(occurred.date) : `“${occurred.text}”`
    const group = groups.get(date) ?? {
      words: date,
      why: whyOf(occurred),
      order: dateOrder(occurred),
      sources: [],
    }
    if (!group.sources.includes(source.name)) group.sources.push(source.name)
    groups.set(date, group)
  }
  return [...groups.values()].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
}

const whyOf = ({ date, why }: WrittenDate): string => (date ? why : words.unread(why))
