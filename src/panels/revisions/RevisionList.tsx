import { Fragment, type ReactNode } from 'react'
import type { Changes, ClaimOf, FieldChange, RevisionChanges, Thing } from '../../model/revisions'
import { revisionWords as words } from '../../words/en/data/revisions'
import { STANCE_WORDS } from '../../words/en/sentences/labels'
import { CodersText } from '../Datum'
import { Turned } from '../differences/Turned'

/** Of each kind so many are listed; of the others the number is told. */
export const LISTED = 100

type Go = (event: string) => void

/** What was added, changed field by field, and withdrawn. */
export function RevisionList({ changes, go }: { changes: RevisionChanges; go: Go }) {
  const { claims, events, sources, relations, head } = changes
  return (
    <>
      <Part heading={words.claims(...countsOf(claims))} all={claims}>
        {(claim, isNow) => <ClaimLine claim={claim} go={isNow ? go : null} />}
      </Part>
      {count(events) > 0 && (
        <Part heading={words.events(...countsOf(events))} all={events}>
          {title}
        </Part>
      )}
      {count(sources) > 0 && (
        <Part heading={words.sources(...countsOf(sources))} all={sources}>
          {title}
        </Part>
      )}
      {relations.added.length + relations.withdrawn.length > 0 && (
        <Part
          heading={words.relations(relations.added.length, 0, relations.withdrawn.length)}
          all={{ ...relations, changed: [] }}
        >
          {(relation) => <bdi>{relation}</bdi>}
        </Part>
      )}
      {head.length > 0 && (
        <section className="revisions-part" aria-label={words.head}>
          <h3>{words.head}</h3>
          <Fields fields={head} />
        </section>
      )}
    </>
  )
}

const countsOf = <T,>({ added, changed, withdrawn }: Changes<T>): [number, number, number] => [
  added.length,
  changed.length,
  withdrawn.length,
]

const count = <T,>(all: Changes<T>): number => countsOf(all).reduce((sum, one) => sum + one, 0)

const title = (thing: Thing) => <CodersText text={thing.title} find="" />

type PartProps<T> = {
  heading: string
  all: Changes<T>
  /** @param isNow is it in the revision that is shown? */
  children: (one: T, isNow: boolean) => ReactNode
}

function Part<T>({ heading, all: { added, changed, withdrawn }, children }: PartProps<T>) {
  const lists = [
    { name: words.added, isNow: true, rows: added.map((of) => ({ of, fields: [] as FieldChange[] })) },
    { name: words.changed, isNow: true, rows: changed },
    {
      name: words.withdrawn,
      isNow: false,
      rows: withdrawn.map((of) => ({ of, fields: [] as FieldChange[] })),
    },
  ]
  return (
    <section className="revisions-part" aria-label={heading}>
      <h3>{heading}</h3>
      {lists.map(
        ({ name, isNow, rows }) =>
          rows.length > 0 && (
            <Fragment key={name}>
              <h4>{name}</h4>
              <ul>
                {rows.slice(0, LISTED).map(({ of, fields }, i) => (
                  <li key={i}>
                    {children(of, isNow)}
                    <Fields fields={fields} />
                  </li>
                ))}
              </ul>
              {rows.length > LISTED && <p className="note">{words.more(rows.length - LISTED)}</p>}
            </Fragment>
          ),
      )}
    </section>
  )
}

/** Who says what about which event. */
function ClaimLine({ claim: { claim, source, event }, go }: { claim: ClaimOf; go: Go | null }) {
  return (
    <>
      <p>
        <b>
          <CodersText text={source} find="" />
        </b>{' '}
        · {STANCE_WORDS[claim.stance]} ·{' '}
        {go ? (
          <button type="button" className="plain link" onClick={() => go(event.id)}>
            <CodersText text={event.title} find="" />
          </button>
        ) : (
          <CodersText text={event.title} find="" />
        )}
      </p>
      {claim.text && (
        <p className="note">
          <CodersText text={claim.text} find="" block />
        </p>
      )}
    </>
  )
}

const Fields = ({ fields }: { fields: readonly FieldChange[] }) =>
  fields.length > 0 && (
    <dl className="revisions-fields">
      {fields.map((change) => (
        <div key={change.field}>
          <dt>{words.field(change)}</dt>
          <dd>
            <Turned from={<Value text={change.before} />} to={<Value text={change.now} />} />
          </dd>
        </div>
      ))}
    </dl>
  )

const Value = ({ text }: { text: string }) =>
  text ? <CodersText text={text} find="" /> : <i>{words.nothingThere}</i>
