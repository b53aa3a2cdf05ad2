import { detached } from './detached'

/** Distinct texts, each with a small number: what a typed column holds in their place. */
export type Dictionary = { values: string[]; codes: Map<string, number> }

export const dictionary = (): Dictionary => ({ values: [], codes: new Map() })

/** The number of a text, given a new one if it was not there. */
export function code(dictionary: Dictionary, value: string): number {
  const known = dictionary.codes.get(value)
  if (known !== undefined) return known
  const own = detached(value)
  dictionary.values.push(own)
  dictionary.codes.set(own, dictionary.values.length - 1)
  return dictionary.values.length - 1
}
