/** Chance from a seed: the same seed gives the same numbers on every machine. */

export type Random = {
  /** From 0, included, to 1, not included. */
  unit(): number
  /** A whole number from 0 to `below`, not included. */
  below(below: number): number
  chance(probability: number): boolean
  /** Any of the list, each as likely. */
  pick<T>(list: readonly T[]): T
  /** Any of the list, the first ones far more often, as words are. */
  pickEarly<T>(list: readonly T[]): T
  /** 0, 1, 2 … with that mean, the smaller ones more often (geometric). */
  few(mean: number): number
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state are plenty for a table of made-up rows. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(unit() * end)
  const at = <T>(list: readonly T[], i: number): T => {
    const item = list[i]
    if (item === undefined) throw new Error('There is nothing to pick from an empty list.')
    return item
  }
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (list) => at(list, below(list.length)),
    pickEarly: (list) => at(list, Math.floor(list.length * unit() ** 2.2)),
    few: (mean) => (mean <= 0 ? 0 : Math.floor(Math.log(1 - unit()) / Math.log(mean / (mean + 1)))),
  }
}
