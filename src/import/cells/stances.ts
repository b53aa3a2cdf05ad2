/** Stances in tables, by the format's own words (`denies`) or by those of the page (`Denies it`). */
import { STANCES } from '../../model/claim'
import { STANCE_WORDS } from '../../words/en/sentences/labels'

type Stance = (typeof STANCES)[number]

const NAMED: ReadonlyMap<string, Stance> = new Map(
  STANCES.flatMap((stance) =>
    [stance, STANCE_WORDS[stance].toLowerCase()].map((word) => [word, stance] as const),
  ),
)

/** `denies`, `Denies` and `Denies it` are one; null for any other word. */
export const stanceNamed = (text: string): Stance | null =>
  NAMED.get(text) ?? NAMED.get(text.trim().toLowerCase()) ?? null
