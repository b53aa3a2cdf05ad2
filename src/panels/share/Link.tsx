import { useEffect, useState } from 'react'
import type { FileSet, Known } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share'
import { CopyField } from './CopyField'
import { addressOf, LONG_LINK, packedFiles } from './linkOptions'

const words = shareWords.link

/** The address of the view, ready to be copied, and what it can carry. */
export function Link() {
  const known = useClaimline((state): Known => state)
  const { data } = known.view
  const inline = usePacked(known.source?.files ?? null, data === 'file')
  const [carries, setCarries] = useState(true)
  const [pinned, setPinned] = useState(true)
  const [short, setShort] = useState(false)
  const follows = URL.canParse(data)
  const options = { inline: carries ? inline : null, pinned: pinned || !follows, short: false }
  const plain = addressOf(known, options)
  const isLong = plain.length > LONG_LINK
  const address = isLong && short ? addressOf(known, { ...options, short }) : plain
  return (
    <>
      <h3>{words.needs}</h3>
      <p>{needs(known, options.inline !== null)}</p>
      {inline !== null && (
        <Choice checked={carries} onChange={setCarries} label={words.carry} note={words.carryNote} />
      )}
      {data === 'file' && inline === null && <p className="note">{words.tooLarge}</p>}
      {follows && <Choice checked={pinned} onChange={setPinned} label={words.pin} note={words.pinNote} />}
      {isLong && (
        <Choice
          checked={short}
          onChange={setShort}
          label={words.short}
          note={words.shortNote(plain.length)}
        />
      )}
      <CopyField label={words.address} copy={words.copy} said={words.copied} text={address} />
    </>
  )
}

/** The data as a link can carry it; null while it is packed, where it is too large, and where it need not be. */
function usePacked(files: FileSet | null, wanted: boolean): string | null {
  const [packed, setPacked] = useState<string | null>(null)
  useEffect(() => {
    if (!files || !wanted) return
    let current = true
    void packedFiles(files).then((text) => current && setPacked(text))
    return () => {
      current = false
      setPacked(null)
    }
  }, [files, wanted])
  return packed
}

function needs({ view: { data } }: Known, carries: boolean): string {
  if (carries || data === 'inline') return words.needsNothingCarried
  if (data === 'file') return words.needsFile
  return URL.canParse(data) ? words.needsHost(new URL(data).host) : words.needsNothing
}

type ChoiceProps = { checked: boolean; onChange: (checked: boolean) => void; label: string; note: string }

function Choice({ checked, onChange, label, note }: ChoiceProps) {
  return (
    <label className="share-choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {label}
        <span className="note">{note}</span>
      </span>
    </label>
  )
}
