/** The note beside the sign that is pointed at or has the focus: who says it, and when. Its name says the same to
 *  assistive technology, so this is for the eye. Escape hides it. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ClaimLine, LineClaim } from '../../engine/answer/claimLine'
import { listenForTips, placeTip } from '../../look/controls/tips'
import { Glyph } from '../../look/Glyph'
import { SpeakersText } from '../../panels/Datum'
import { givenDate } from '../../words/en/sentences/dateWords'
import { lapseWords } from '../../words/en/sentences/labels'
import { claimLineWords } from '../../words/en/views/claimLine'
import { claimsOf } from './ties'
import './signTip.css'

type Shown = { title: string; claims: LineClaim[]; sign: DOMRect }

/** Claims that are listed; the others are counted. */
const TOLD = 6

export function SignTip({
  field,
  lines,
}: {
  field: RefObject<HTMLElement | null>
  lines: readonly ClaimLine[]
}) {
  const note = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const known = useRef(lines)
  known.current = lines
  useEffect(() => {
    const [box, own] = [field.current, note.current]
    if (!box || !own) return
    return listenForTips({
      box,
      note: own,
      signAt: (target) => target.closest<HTMLElement>('.cl-mark'),
      open: (sign) => setShown(tipFor(sign, known.current)),
      close: () => setShown(null),
    })
  }, [field])
  useLayoutEffect(() => {
    if (shown && note.current) placeTip(note.current, shown.sign)
  }, [shown])
  return (
    <div className="tip cl-tip" ref={note} aria-hidden="true" hidden={!shown}>
      {shown?.claims.slice(0, TOLD).map((claim) => (
        <span key={claim.id} className="cl-tip-claim">
          <Glyph sign={claim.stance} />
          <span>
            <b>
              <SpeakersText text={claim.source} language={claim.language} />
            </b>{' '}
            {givenDate(claim)}
            {lapseWords(claim)}
          </span>
        </span>
      ))}
      {shown && shown.claims.length > TOLD && (
        <span className="note">{claimLineWords.more(shown.claims.length - TOLD)}</span>
      )}
    </div>
  )
}

function tipFor(sign: HTMLElement, lines: readonly ClaimLine[]): Shown | null {
  const line = lines.find(({ id }) => id === sign.dataset.event)
  const ids = new Set(claimsOf(sign))
  const claims = line?.claims.filter(({ id }) => ids.has(id)) ?? []
  if (!line || !claims.length) return null
  return { title: line.title, claims, sign: (sign.querySelector('.cl-sign') ?? sign).getBoundingClientRect() }
}
