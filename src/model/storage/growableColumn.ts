/** Typed arrays that grow as entries are written. */
type Column = Uint8Array | Uint32Array | Float64Array
type Make<T extends Column> = new (size: number) => T

export type GrowableColumn<T extends Column> = {
  readonly size: number
  push(value: number): void
  at(i: number): number
  /** What was written, in an array of just that length. */
  done(): T
}

const FIRST = 1024
/** Doubling would leave up to half of a large column empty. */
const GROWTH = 1.5

/** Whenever it is full, its capacity grows by a half. */
export function growableColumn<T extends Column>(Make: Make<T>): GrowableColumn<T> {
  let room = new Make(FIRST)
  let size = 0
  return {
    get size() {
      return size
    },
    push(value) {
      if (size === room.length) {
        const more = new Make(Math.ceil(size * GROWTH))
        more.set(room)
        room = more
      }
      room[size++] = value
    },
    at: (i) => room[i] ?? 0,
    done: () => room.slice(0, size) as T,
  }
}

export type GrowableTable<T extends Record<string, Column>> = {
  /** Its rows so far. */
  readonly size: number
  /** Where rows are written. Valid until the next row. */
  readonly columns: T
  /** @returns the number of one more row, all zeros */
  row(): number
  /** What was written, in arrays of just that length. */
  done(): T
}

/** Columns that are written row by row and grow together. Callers write to the arrays themselves: a shared push for arrays
 *  of different types would cost more than the rest of a row. */
export function growableTable<T extends Record<string, Column>>(
  makes: {
    [K in keyof T]: Make<T[K]>
  },
): GrowableTable<T> {
  const made = (fill: (Make: Make<Column>, key: string) => Column): T =>
    Object.fromEntries(Object.entries(makes).map(([key, Make]) => [key, fill(Make, key)])) as T
  let columns = made((Make) => new Make(FIRST))
  let [size, room] = [0, FIRST]
  return {
    get size() {
      return size
    },
    get columns() {
      return columns
    },
    row() {
      if (size === room) {
        room = Math.ceil(room * GROWTH)
        columns = made((Make, key) => {
          const more = new Make(room)
          more.set(columns[key] ?? [])
          return more
        })
      }
      return size++
    },
    done: () => made((_, key) => columns[key]?.slice(0, size) as Column),
  }
}
