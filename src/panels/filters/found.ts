import type { FilterValue } from '../../model/description'
import { fold, words } from '../../model/textSearch'

/** The values whose labels have every word of what is looked for, in their order. */
export function found(values: FilterValue[], find: string): FilterValue[] {
  const wanted = words(find)
  if (!wanted.length) return values
  return values.filter(({ label }) => {
    const folded = fold(label)
    return wanted.every((word) => folded.includes(word))
  })
}
