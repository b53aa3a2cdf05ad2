import type { PreviewClaim, Preview as Previewed, PreviewRow } from '../../../import/mapping/preview'
import type { Remark } from '../../../import/record/record'
import { Glyph } from '../../../look/Glyph'
import { inWords } from '../../../words/en/dateWords'
import { STANCE_WORDS } from '../../../words/en/labels'

/** The first rows as they would be loaded, and how many of them would be.
 *  @param whole are these all rows of the table? */
export function Preview({ preview, whole }: { preview: Previewed; whole: boolean }) {
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" className="section-name">
        As it would look
      </h3>
      <p className="preview-sum" aria-live="polite">
        {loadedWords(preview, whole)}
      </p>
      <ol>
        {preview.rows.map((row) => (
          <li key={row.row} className={`preview-row preview-${row.is}`}>
            <span className="preview-number note">
              <span className="unseen">Row </span>
              {row.row}
            </span>
            {row.is === 'loaded' ? <Loaded title={row.title} claim={row.claim} /> : <Listed row={row} />}
            {row.remarks.map((remark) => (
              <p key={remarkWords(remark)} className="preview-remark" dir="auto">
                {remarkWords(remark)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Loaded({ title, claim }: { title: string; claim: PreviewClaim }) {
  const { source, stance, via, place } = claim
  return (
    <>
      <p className="preview-title" dir="auto">
        {title}
      </p>
      <p className="preview-said">
        <Glyph sign={stance} /> <span>{STANCE_WORDS[stance]}</span>
        <span className="preview-by">
          <bdi>{[source, ...via.map((name) => `via ${name}`)].join(', ')}</bdi>
        </span>
      </p>
      <p className="preview-when">
        {dateWords(claim)}
        {place && (
          <>
            {' · '}
            <bdi>{place}</bdi>
          </>
        )}
      </p>
    </>
  )
}

function Listed({ row: { cells } }: { row: Extract<PreviewRow, { is: 'listed' }> }) {
  return (
    <>
      <p className="preview-title">Listed, not loaded</p>
      <p className="note preview-cells" dir="auto">
        {cells}
      </p>
    </>
  )
}

const dateWords = ({ dated, written }: PreviewClaim): string => {
  if (dated) return inWords(dated)
  return written ? `Undated: “${written}”` : 'No date'
}

const remarkWords = ({ field, value, what }: Remark): string =>
  `${field && `“${field}”${value && ':'} `}${value && `“${value}” `}${what.replace(/\.$/, '')}.`

/** `48 of the first 50 rows would be loaded, 2 listed with their reasons. They speak of 12 events.` */
export function loadedWords({ rows, loaded, listed, events }: Previewed, whole: boolean): string {
  if (!rows.length) return 'The table has a head and no rows.'
  const all = `${whole ? '' : 'first '}${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  const these = listed
    ? `${loaded} of the ${all} would be loaded, ${listed} listed with ${listed === 1 ? 'its reason' : 'their reasons'}.`
    : `${rows.length === 1 ? 'The' : 'All of the'} ${all} would be loaded.`
  return loaded
    ? `${these} They speak of ${events} ${events === 1 ? 'event' : 'events'}${undatedWords(rows)}.`
    : these
}

function undatedWords(rows: readonly PreviewRow[]): string {
  const undated = rows.filter((row) => row.is === 'loaded' && !row.claim.dated).length
  return undated ? `; ${undated} ${undated === 1 ? 'row has' : 'rows have'} no date` : ''
}
