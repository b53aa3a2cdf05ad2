/** How JavaScript begins that gives a value to a name or passes it to a function. */

const NAME = String.raw`[\w$]+(?:\.[\w$]+|\[["'][^"'\n]*["']\])*`
const TARGET = new RegExp(
  String.raw`export\s+default\b|(?:export\s+)?(?:(?:var|let|const)\s+)?${NAME}\s*[=(]`,
  'y',
)
const WHITE = /[\s\ufeff]+/y

/** Where white space and comments end that begin here; here itself where none do. */
export function afterSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    WHITE.lastIndex = at
    if (WHITE.test(text)) at = WHITE.lastIndex
    const close = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null
    if (close === null) return at
    const end = text.indexOf(close, at + 2)
    at = end < 0 ? text.length : end + close.length
  }
}

/** Where the value begins, an object or a list; -1 where the text does not begin like that. */
export function valueAt(text: string): number {
  const start = afterSpace(text, 0)
  TARGET.lastIndex = start
  const at = afterSpace(text, TARGET.test(text) ? TARGET.lastIndex : start)
  return text[at] === '{' || text[at] === '[' ? at : -1
}

/** Does a text begin like that? A text that begins with the value itself may be JSON. */
export const isScript = (start: string): boolean => !/^\s*[[{]/.test(start) && valueAt(start) >= 0
