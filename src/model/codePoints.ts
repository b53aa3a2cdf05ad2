/** Compares texts by code point, so that every platform and locale sorts alike. JavaScript's own order is by UTF-16
 *  unit, which puts `😀` (U+1F600) before `ﬀ` (U+FB00). */
export const byCodePoint = (a: string, b: string): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const step = (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0)
    if (step !== 0) return step
  }
  return a.length - b.length
}
