import { FactList } from '../../look/FactList'
import type { Description } from '../../model/description'
import { useClaimline } from '../../store/useStore'
import { dayWords } from '../../words/en/dateWords'
import { detailsWords } from '../../words/en/details'

const words = detailsWords.coded

/** Hex digits of a revision that tell it apart, as links carry it. */
const SHORT_REVISION = 12

/** How the open dataset was made, by whom, and which revision of it this is. */
export function HowCoded() {
  const description = useClaimline((state) => state.description)
  if (!description) return null
  return (
    <details className="details-coded">
      <summary className="section-name">{words.heading}</summary>
      <p dir="auto">{description.method ?? words.unsaid}</p>
      <FactList className="details-facts" facts={facts(description)} />
    </details>
  )
}

const facts = ({
  title,
  coders,
  license,
  updated,
  revision,
}: Description): [string, string | undefined][] => [
  [words.facts.title, title],
  [words.facts.coders, coders?.join(', ')],
  [words.facts.license, license],
  [words.facts.updated, updated && dayWords(updated)],
  [words.facts.revision, revision.slice(0, SHORT_REVISION)],
]
