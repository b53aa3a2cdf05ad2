/** Gives one of vis-timeline's sets new contents by adding, updating and removing only what differs. */

/** What is used of vis-data's `DataSet`. */
type SetLike = { remove(ids: string[]): unknown; update(items: never): unknown }

/** An id as vis-timeline gets it. It keeps things in plain objects, in which ids such as `constructor` and `__proto__` are
 *  taken. */
export const visId = (id: string): string => `#${id}`
/** The id that it was made from. */
export const ownId = (id: string): string => id.slice(1)

export type Feeder<T extends { id: string; group?: string }> = {
  /** Removes what is no longer wanted. */
  prune(wanted: readonly T[]): void
  /** Removes what is no longer wanted, and adds or updates the rest. */
  feed(wanted: readonly T[]): void
}

export function feeder<T extends { id: string; group?: string }>(set: SetLike): Feeder<T> {
  const given = new Map<string, T>()

  function prune(wanted: readonly T[]): void {
    const ids = new Set(wanted.map(({ id }) => id))
    const gone = [...given.keys()].filter((id) => !ids.has(id))
    for (const id of gone) given.delete(id)
    if (gone.length) set.remove(gone.map(visId))
  }
  return {
    prune,
    feed(wanted) {
      prune(wanted)
      const changed = wanted.filter((item) => !same(given.get(item.id), item))
      for (const item of changed) given.set(item.id, item)
      if (changed.length) set.update(changed.map(named) as never)
    },
  }
}

const named = <T extends { id: string; group?: string }>(one: T): T => ({
  ...one,
  id: visId(one.id),
  ...(one.group !== undefined && { group: visId(one.group) }),
})

const same = <T extends object>(known: T | undefined, item: T): boolean =>
  known !== undefined && (Object.keys(item) as (keyof T)[]).every((key) => known[key] === item[key])
