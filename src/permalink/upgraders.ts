/** Keeps old links readable: each step turns the fields of one version into those of the next. */

/** One `key=value` of a link, the value still encoded. */
export type Pair = readonly [key: string, value: string]
export type Upgrader = (pairs: readonly Pair[]) => readonly Pair[]

/** In version 1 the timeline had a lane per source unless a link said otherwise, and folded nothing. */
function drawnBySource(pairs: readonly Pair[]): readonly Pair[] {
  const saysLanes = pairs.some(([key]) => key === 'lanes')
  return [...pairs, ...(saysLanes ? [] : [['lanes', 'source'] as const]), ['fold', '0']]
}

/** `UPGRADERS[0]` lifts version 1 to 2, `UPGRADERS[1]` lifts 2 to 3, and so on: one per version step, none
 *  ever changed once links of its version are in the world. Whoever adds one adds its line to `src/contracts.md` and frozen links to the tests. */
export const UPGRADERS: readonly Upgrader[] = [drawnBySource]

/** The version that this code writes. */
export const VERSION = UPGRADERS.length + 1

/** The version that a link names in `v`; `null` where it names none or something that is no version. */
export const versionOf = (pairs: readonly Pair[]): number | null => {
  const said = pairs.find(([key]) => key === 'v')?.[1]
  return said !== undefined && /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null
}

/** The fields in the newest version. A link without a version was written by hand, and one of a newer version cannot be
 *  turned back: both are read as they are. */
export const upgrade = (pairs: readonly Pair[], upgraders = UPGRADERS): readonly Pair[] => {
  const version = versionOf(pairs) ?? upgraders.length + 1
  return upgraders.slice(version - 1).reduce((lifted, step) => step(lifted), pairs)
}
