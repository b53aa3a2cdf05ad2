/** Names that differ in case and signs alone are one source; a file spells it as it did at first. */

import { idFrom } from '../../../model/dataset/ids'
import { detached } from '../../../model/storage/detached'

/** Tells how a name was spelled when it first came. */
export type Spelling = (name: string) => string

export function spelling(): Spelling {
  const byName = new Map<string, string>()
  const byId = new Map<string, string>()
  return (name) => {
    const known = byName.get(name)
    if (known !== undefined) return known
    const [own, id] = [detached(name), idFrom(name)]
    const first = byId.get(id) ?? own
    byId.set(id, first)
    byName.set(own, first)
    return first
  }
}
