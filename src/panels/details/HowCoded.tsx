import { Fragment, type ReactNode } from 'react'
import { FactList } from '../../look/FactList'
import type { Description } from '../../model/description'
import { useClaimline } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { dayWords } from '../../words/en/sentences/dateWords'
import { CodersText } from '../Datum'

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
      <p>{description.method ? <CodersText text={description.method} block /> : words.unsaid}</p>
      <FactList className="details-facts" facts={facts(description)} />
    </details>
  )
}

const facts = ({
  title,
  coders,
  credit,
  license,
  updated,
  revision,
}: Description): [name: string, value: ReactNode][] => [
  [words.facts.title, <CodersText text={title} find="" />],
  [words.facts.coders, coders && coders.length > 0 && <Names names={coders} />],
  [words.facts.credit, credit && <CodersText text={credit} find="" block />],
  [words.facts.license, license && <CodersText text={license} find="" block />],
  [words.facts.updated, updated && dayWords(updated)],
  [words.facts.revision, revision.slice(0, SHORT_REVISION)],
]

const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      <CodersText text={name} find="" />
    </Fragment>
  ))
