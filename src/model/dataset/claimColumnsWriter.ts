/** Writes the columns of claims, claim by claim. */
import { type Claim, type LostVote, STANCES } from '../claim'
import { detached } from '../storage/detached'
import { growableTable } from '../storage/growableColumn'
import { idTable } from '../storage/idTable'
import { textsWriter } from '../storage/textColumn'
import { dateTableWriter } from '../time/dateTable'
import { figuresWriter } from './figures'

/** What is written of a claim; its id may be one that is made. What it does not have may be there, undefined: objects
 *  that all have the same keys are read faster. */
export type WrittenClaim = Pick<Claim, 'stance' | 'text'> & {
  [K in Exclude<keyof Claim, 'source' | 'stance' | 'text'>]?: Claim[K] | undefined
}

const PER_CLAIM = {
  event: Uint32Array,
  source: Uint32Array,
  via: Uint32Array,
  occurred: Uint32Array,
  reported: Uint32Array,
  stance: Uint8Array,
  credibility: Uint8Array,
}

export function claimColumnsWriter() {
  const dates = dateTableWriter()
  const figures = figuresWriter()
  const carriers = carriersWriter()
  const rows = growableTable(PER_CLAIM)
  const texts = {
    id: textsWriter(),
    text: textsWriter(),
    quote: textsWriter(),
    note: textsWriter(),
    url: textsWriter(),
    archiveUrl: textsWriter(),
  }
  const given = idTable(texts.id.at)
  const lostVotes = new Map<number, LostVote>()
  const previousIds = new Map<number, readonly string[]>()
  return {
    add(e: number, s: number, claim: WrittenClaim): number {
      const n = rows.row()
      const { event, source, via, occurred, reported, stance, credibility } = rows.columns
      if (claim.figures) figures.add(n, claim.figures)
      if (claim.noVote) lostVotes.set(n, claim.noVote)
      if (claim.previousIds) previousIds.set(n, claim.previousIds)
      if (claim.id) given.add(claim.id, n)
      event[n] = e
      source[n] = s
      via[n] = carriers.number(claim.via)
      occurred[n] = dates.number(claim.occurred)
      reported[n] = dates.number(claim.reported)
      stance[n] = STANCES.indexOf(claim.stance)
      credibility[n] = claim.credibility ?? 0
      texts.id.add(claim.id ?? '')
      texts.text.add(claim.text)
      texts.quote.add(claim.quote ?? '')
      texts.note.add(claim.note ?? '')
      texts.url.add(claim.url ?? '')
      texts.archiveUrl.add(claim.archiveUrl ?? '')
      return n
    },
    given: given.find,
    done: (carrierOf: (name: string) => string) => ({
      dates: dates.done(),
      figures,
      lostVotes,
      previousIds,
      carriers: carriers.lists.map((via) => via.map(carrierOf)),
      columns: rows.done(),
      texts: {
        id: texts.id.done(),
        text: texts.text.done(),
        quote: texts.quote.done(),
        note: texts.note.done(),
        url: texts.url.done(),
        archiveUrl: texts.archiveUrl.done(),
      },
    }),
  }
}

/** Lists of carriers, each kept once. The first is the empty one. */
function carriersWriter() {
  const lists: (readonly string[])[] = [[]]
  const numbers = new Map<string, number>()
  return {
    lists,
    number(via: readonly string[] = []): number {
      if (!via.length) return 0
      const key = via.length < 2 ? (via[0] ?? '') : `\0${JSON.stringify(via)}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(detached(key), lists.length)
      return lists.push(via.map(detached)) - 1
    },
  }
}

export type WrittenClaimColumns = ReturnType<ReturnType<typeof claimColumnsWriter>['done']>
