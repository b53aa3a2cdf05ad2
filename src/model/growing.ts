/** A typed column that is written entry by entry, before anybody knows how long it will be. */
type Column = Uint8Array | Uint32Array | Float64Array
type Make<T extends Column> = new (size: number) => T

export type Growing<T extends Column> = {
  readonly size: number
  push(value: number): void
  at(i: number): number
  /** What was written, in an array of just that length. */
  done(): T
}

const FIRST = 1024

/** Doubles its room whenever it is full. */
export function growing<T extends Column>(Make: Make<T>): Growing<T> {
  let room = new Make(FIRST)
  let size = 0
  return {
    get size() {
      return size
    },
    push(value) {
      if (size === room.length) {
        const more = new Make(size * 2)
        more.set(room)
        room = more
      }
      room[size++] = value
    },
    at: (i) => room[i] ?? 0,
    done: () => room.slice(0, size) as T,
  }
}
