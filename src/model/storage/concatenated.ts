/** Pieces of an array as one, `size` entries long. */
export function concatenated<T extends Uint8Array | Uint16Array>(
  Make: new (size: number) => T,
  parts: readonly T[],
  size: number,
): T {
  const all = new Make(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
