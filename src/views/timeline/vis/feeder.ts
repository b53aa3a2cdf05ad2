/** Gives one of vis-timeline's sets new contents by adding, updating and removing only what differs. */

/** What is used of vis-data's `DataSet`. */
type SetLike = { remove(ids: string[]): unknown; update(items: never): unknown }

export type Feeder<T extends { id: string }> = {
  /** Removes what is no longer wanted. */
  prune(wanted: readonly T[]): void
  /** Removes what is no longer wanted, and adds or updates the rest. */
  feed(wanted: readonly T[]): void
}

export function feeder<T extends { id: string }>(set: SetLike): Feeder<T> {
  const given = new Map<string, T>()

  function prune(wanted: readonly T[]): void {
    const ids = new Set(wanted.map(({ id }) => id))
    const gone = [...given.keys()].filter((id) => !ids.has(id))
    for (const id of gone) given.delete(id)
    if (gone.length) set.remove(gone)
  }
  return {
    prune,
    feed(wanted) {
      prune(wanted)
      const changed = wanted.filter((item) => !same(given.get(item.id), item))
      for (const item of changed) given.set(item.id, item)
      if (changed.length) set.update(changed as never)
    },
  }
}

const same = <T extends object>(known: T | undefined, item: T): boolean =>
  known !== undefined && (Object.keys(item) as (keyof T)[]).every((key) => known[key] === item[key])
