import { useState } from 'react'
import type { Known } from '../../store/known'
import { hostOf } from '../../store/link/fileAddress'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { Choice } from './Choice'
import { CopyField } from './CopyField'
import { addressOf, LONG_LINK } from './linkOptions'
import { useCarried } from './useCarried'

const words = shareWords.link

/** The address of the view, ready to be copied, and what it can carry. */
export function Link() {
  const known = useClaimline((state): Known => state)
  const { data } = known.view
  const inline = useCarried()
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
      <h3>{shareWords.needs}</h3>
      <p>{needs(known, options.inline !== null)}</p>
      {inline !== null && (
        <Choice
          checked={carries}
          onChange={setCarries}
          label={words.carry}
          note={inline.rewritten ? words.carryWritten : words.carryNote}
        />
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

function needs({ view: { data } }: Known, carries: boolean): string {
  if (carries || data === 'inline') return words.needsNothingCarried
  if (data === 'file') return words.needsFile
  const host = hostOf(data)
  return host === null ? words.needsNothing : words.needsHost(host)
}
