import { ClaimLinks } from './ClaimLinks'

/** Longer notes are folded away, in characters. */
const INLINE = 140

type Foot = { note: string; about: string; url: string; archiveUrl: string }

/** How the claim was coded, who its source is, and where to read it. */
export function ClaimFoot({ note, about, url, archiveUrl }: Foot) {
  const folded = note.length > INLINE
  return (
    <>
      {note && !folded && (
        <p className="note" dir="auto">
          {note}
        </p>
      )}
      {(folded || about || url || archiveUrl) && (
        <div className="details-foot note">
          {folded && <Fold words="Note" text={note} />}
          {about && <Fold words="About the source" text={about} />}
          <ClaimLinks url={url} archiveUrl={archiveUrl} />
        </div>
      )}
    </>
  )
}

function Fold({ words, text }: { words: string; text: string }) {
  return (
    <details>
      <summary>{words}</summary>
      <p dir="auto">{text}</p>
    </details>
  )
}
