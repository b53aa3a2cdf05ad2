import type { ClaimLine, LineClaim } from './claimLine'
import type { WrittenDate } from './eventDetail'

/** The events that a step of a story is about (`contracts.md`, "Story"): their claim lines, with what the claims say. */
export type Stage = {
  /** How many events there are. */
  rows: number
  /** The first of them, in the order of their dates in the whole dataset. */
  lines: StagedLine[]
}

export type StagedLine = Omit<ClaimLine, 'claims'> & { claims: StagedClaim[] }

export type StagedClaim = LineClaim & {
  /** In the coder's words. */
  text: string
  /** In the speaker's own, which are of `language`; '' where none are given. */
  quote: string
  reported: WrittenDate | null
}
