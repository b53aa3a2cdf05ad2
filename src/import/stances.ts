/** Stances as tables write them: by the format's own words, or by those with which the page shows them. */
import { STANCES } from '../model/claim'
import { STANCE_WORDS } from '../model/labels'

type Stance = (typeof STANCES)[number]

/** `denies`, `Denies` and `Denies it` are one; null for any other word. */
export function stanceNamed(text: string): Stance | null {
  const said = text.trim().toLowerCase()
  return STANCES.find((stance) => stance === said || STANCE_WORDS[stance].toLowerCase() === said) ?? null
}
