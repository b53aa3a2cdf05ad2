/** The way along ties by a key: from a sign to what contradicts it, in whichever row that stands, and back. */
import { type RefObject, useRef } from 'react'
import type { ClaimLine, ClaimLines } from '../../engine/answer/claimLine'
import type { Claims, Tied } from '../../engine/answer/tied'
import { alongTie, type Trail } from '../../look/keys/tieTrail'
import { say } from '../../look/said'
import { announcedWords } from '../../words/en/announced'
import { find, nameOf } from './stops'
import { claimsOf, signsByClaim } from './ties'

type Field = {
  field: RefObject<HTMLElement | null>
  lines: ClaimLines
  /** Scrolls to a row by its position; null where all rows are drawn. */
  reach: RefObject<((row: number) => void) | null>
  onTiedTo: (claims: Claims) => Promise<Tied[] | null>
}

/** On its way to a claim in a row that is not drawn yet. @property from the key of the sign that it left */
type Way = { claim: string; event: string; from: string }

type Signs = ReadonlyMap<string, HTMLElement>

export type TieWay = {
  go(at: HTMLElement): void
  /** Forgets where it came from: another key was pressed. */
  leave(): void
  /** To be called after rows were drawn: the one that it leads to may be there now. */
  arrive(): void
}

export function useTieWay({ field, lines, reach, onTiedTo }: Field): TieWay {
  const trail = useRef<Trail | null>(null)
  const way = useRef<Way | null>(null)

  function go(at: HTMLElement): void {
    const row = lines.lines.find(({ id }) => id === nameOf(at).row)
    if (!row || !field.current) return
    way.current = null
    const signs = signsByClaim(field.current)
    if (at.dataset.stop === '') fromName(row, signs)
    else fromSign(row, at, signs)
  }

  function fromSign(row: ClaimLine, at: HTMLElement, signs: Signs): void {
    const key = at.dataset.stop ?? ''
    const own = new Set(claimsOf(at))
    const against = row.claims.filter(({ id }) => own.has(id)).flatMap((claim) => claim.against)
    // Of a claim whose sign is not drawn, the claim stands for it.
    const others = new Map(against.map((id) => [signs.get(id)?.dataset.stop ?? id, id]))
    others.delete(key)
    const next = alongTie([...others.keys()], key, trail.current)
    trail.current = next?.trail ?? null
    const claim = others.get(next?.next ?? '') ?? ''
    const sign = signs.get(claim)
    if (!next) say(announcedWords.noTie)
    else if (sign) sign.focus()
    else void seek(claim, row.id, [...own], key)
  }

  /** From a row's name: to the first sign in it that something contradicts. */
  function fromName({ claims }: ClaimLine, signs: Signs): void {
    trail.current = null
    const first = claims.filter(({ against }) => against.length > 0).find(({ id }) => signs.has(id))
    if (first) signs.get(first.id)?.focus()
    else say(announcedWords.noTie)
  }

  async function seek(claim: string, event: string, claims: string[], from: string): Promise<void> {
    const tied = await onTiedTo({ event, claims })
    const found = tied?.find((one) => one.claim === claim)
    if (!found) return
    if (found.row === null) return say(announcedWords.tieHidden)
    way.current = { claim, event: found.event, from }
    if (reach.current && field.current) {
      // The sign that has the focus may go out of the page, and the focus with it.
      field.current.tabIndex = -1
      field.current.focus({ preventScroll: true })
      reach.current(found.row)
    }
    arrive()
  }

  function arrive(): void {
    if (!way.current || !field.current) return
    const { claim, event, from } = way.current
    const sign = signsByClaim(field.current).get(claim)
    const row = find(field.current, { row: event, key: '' })
    if (!sign && !row) return
    way.current = null
    trail.current = sign ? { from, to: sign.dataset.stop ?? '' } : null
    if (!sign) say(announcedWords.tieOutside)
    ;(sign ?? row)?.focus()
  }

  return {
    go,
    leave() {
      trail.current = null
      way.current = null
    },
    arrive,
  }
}
