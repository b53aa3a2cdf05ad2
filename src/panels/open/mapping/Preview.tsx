import type { PreviewClaim, Preview as Previewed, PreviewRow } from '../../../import/mapping/preview'
import { Glyph } from '../../../look/Glyph'
import { isNote } from '../../../model/problem'
import { mappingWords } from '../../../words/en/data/mapping'
import { inWords } from '../../../words/en/sentences/dateWords'
import { STANCE_WORDS } from '../../../words/en/sentences/labels'

const words = mappingWords.preview

type Props = {
  preview: Previewed
  /** Are these all rows of the table? */
  whole: boolean
}

/** The first rows as they would be loaded, and how many of them would be. */
export function Preview({ preview, whole }: Props) {
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" className="section-name">
        {words.heading}
      </h3>
      <p className="preview-sum" aria-live="polite">
        {words.loaded(countsOf(preview), whole)}
      </p>
      <ol>
        {preview.rows.map((row) => (
          <li key={row.row} className={`preview-row preview-${row.is}`}>
            <span className="preview-number note">
              <span className="unseen">{words.row} </span>
              {row.row}
            </span>
            {row.is === 'loaded' ? <Loaded {...row} /> : <Listed row={row} />}
            {row.remarks.map((remark) => (
              <p key={words.remark(remark)} className={isNote(remark) ? 'note' : 'preview-remark'} dir="auto">
                {words.remark(remark)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Claims of a row that are shown. */
const MOST = 4

function Loaded({ title, claim, voices }: Extract<PreviewRow, { is: 'loaded' }>) {
  const { place } = claim
  return (
    <>
      <p className="preview-title" dir="auto">
        {title}
      </p>
      {voices.slice(0, MOST).map(({ source, stance, via }) => (
        <p key={`${source} ${stance}`} className="preview-said">
          <Glyph sign={stance} /> <span>{STANCE_WORDS[stance]}</span>
          <span className="preview-by">
            <bdi>{words.said(source, via)}</bdi>
          </span>
        </p>
      ))}
      {voices.length > MOST && <p className="note">{words.more(voices.length - MOST)}</p>}
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
      <p className="preview-title">{words.listed}</p>
      <p className="note preview-cells" dir="auto">
        {cells}
      </p>
    </>
  )
}

const dateWords = ({ dated, written, reported }: PreviewClaim): string => {
  if (dated) return inWords(dated)
  if (reported && !written) return words.reported(inWords(reported))
  return written ? words.undated(written) : words.noDate
}

const countsOf = ({ rows, loaded, listed, events }: Previewed) => ({
  rows: rows.length,
  loaded,
  listed,
  events,
  undated: rows.filter((row) => row.is === 'loaded' && !row.claim.dated && !row.claim.reported).length,
})
