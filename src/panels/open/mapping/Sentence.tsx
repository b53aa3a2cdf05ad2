import type { Mapping } from '../../../model/mapping'
import { mappingTableWords } from '../../../words/en/data/mappingTable'

const words = mappingTableWords.sentence

/** What a row is read as, in one sentence with the names of its columns. */
export function Sentence({ mapping }: { mapping: Mapping }) {
  const { title, stance, speakers } = mapping
  return (
    <p className="mapping-sentence" aria-live="polite">
      {speakers ? (
        <Spoken names={speakers.names} />
      ) : (
        <>
          {words.begins} <Speaker mapping={mapping} /> {words.says}
        </>
      )}{' '}
      {!speakers && mapping.text && 'column' in mapping.text && (
        <>
          <Name of={mapping.text.column} /> {words.text}{' '}
        </>
      )}
      {!speakers && !mapping.text && `${words.about} `}
      {title.columns.map((column, i) => (
        <span key={column}>
          {i > 0 && ', '}
          <Name of={column || '…'} />
        </span>
      ))}{' '}
      <When mapping={mapping} />
      {mapping.place && 'column' in mapping.place && (
        <>
          {' '}
          {words.at} <Name of={mapping.place.column} />
        </>
      )}
      .{' '}
      {stance ? (
        <>
          {words.and} <Name of={stance.column} /> {words.stance}
        </>
      ) : (
        !speakers && words.asserts
      )}
    </p>
  )
}

function Spoken({ names }: { names: Record<string, string> }) {
  return (
    <>
      {words.spoken}{' '}
      {Object.keys(names).map((column, i) => (
        <span key={column}>
          {i > 0 && ', '}
          <Name of={column} />
        </span>
      ))}{' '}
      {words.claims}
    </>
  )
}

function Speaker({ mapping: { source, sources = [] } }: { mapping: Mapping }) {
  if (!source) return words.file
  if ('text' in source) return <bdi>{source.text || '…'}</bdi>
  return [source.column, ...sources].map((column, i) => (
    <span key={column}>
      {i > 0 && ', '}
      <Name of={column} />
    </span>
  ))
}

function When({ mapping: { occurred } }: { mapping: Mapping }) {
  if (!occurred) return words.undated
  if ('start' in occurred)
    return (
      <>
        {words.from} <Name of={occurred.start || '…'} /> {words.to} <Name of={occurred.end || '…'} />
      </>
    )
  const column = 'column' in occurred ? occurred.column : 'year' in occurred ? occurred.year : occurred.time
  return (
    <>
      {words.on} <Name of={column || '…'} />
    </>
  )
}

const Name = ({ of }: { of: string }) => (
  <b>
    <bdi>{of}</bdi>
  </b>
)
