import { useClaimline } from '../../../store/useStore'
import { ClaimLinks } from './ClaimLinks'

/** Longer notes are folded away, in characters. */
const INLINE = 140

type Foot = { note: string; about: string; url: string; archiveUrl: string; source: Asked }
type Asked = { id: string; name: string }

/** How the claim was coded, who its source is, where to read it, and what rests on its source. */
export function ClaimMore({ note, about, url, archiveUrl, source }: Foot) {
  const folded = note.length > INLINE
  return (
    <>
      {note && !folded && (
        <p className="note" dir="auto">
          {note}
        </p>
      )}
      <div className="details-foot note">
        {folded && <Fold words="Note" text={note} />}
        {about && <Fold words="About the source" text={about} />}
        <ClaimLinks url={url} archiveUrl={archiveUrl} />
        <Without {...source} />
      </div>
    </>
  )
}

/** Asks what would be other if its source were not heard. */
function Without({ id, name }: Asked) {
  const consider = useClaimline((state) => state.consider)
  return (
    <button
      type="button"
      className="plain link"
      aria-label={`Without this source… ${name}`}
      onClick={() => consider(id)}
    >
      Without this source…
    </button>
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
