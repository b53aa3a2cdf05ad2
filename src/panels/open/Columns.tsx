import type { Asked } from '../../engine/engine'

/** A table in no format that is known: its columns, and what would be understood. */
export function Columns({ asks }: { asks: Extract<Asked, { about: 'columns' }> }) {
  return (
    <>
      <h2 id="question-title" className="details-title" tabIndex={-1}>
        What the columns mean is not known
      </h2>
      <p>
        <span dir="auto">{asks.file}</span> has the columns:
      </p>
      <ul className="open-columns" dir="auto">
        {asks.header.map((name, i) => (
          <li key={i}>{name || '(no name)'}</li>
        ))}
      </ul>
      <p>
        A table with the columns <code>event_title</code> and <code>source</code> is read as it is; the
        template, under “Paste…”, has all that there are.
      </p>
    </>
  )
}
