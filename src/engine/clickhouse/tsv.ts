/** Values as ClickHouse reads them in tab-separated rows. */

export type Value = string | number | readonly Value[]

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\0': '\\0',
}

const escaped = (text: string): string => text.replace(/[\\'\t\n\r\b\f\0]/g, (sign) => ESCAPES[sign] ?? sign)

/** Infinite ends and missing dates are numbers too. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (Number.isFinite(value)) return String(value)
  return value > 0 ? 'inf' : '-inf'
}

const inArray = (value: Value): string => {
  if (typeof value === 'string') return `'${escaped(value)}'`
  return typeof value === 'number' ? numberText(value) : `[${value.map(inArray).join(',')}]`
}

const cell = (value: Value): string => (typeof value === 'string' ? escaped(value) : inArray(value))

/** One row, with the line feed that ends it. */
export const tsvRow = (values: readonly Value[]): string => `${values.map(cell).join('\t')}\n`
