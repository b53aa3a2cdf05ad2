/** The content lines of iCalendar (RFC 5545, section 3.1) and its values. */

const LONGEST = 75
const encoder = new TextEncoder()

/** A line as it stands in a file: folded so that none is longer than 75 octets, ended by CR LF.
 *  @param value as it stands in the file: texts are escaped before */
export function contentLine(name: string, value: string): string {
  let [line, octets] = ['', 0]
  for (const sign of `${name}:${value}`) {
    const size = encoder.encode(sign).length
    if (octets + size > LONGEST) {
      line += '\r\n '
      octets = 1
    }
    line += sign
    octets += size
  }
  return `${line}\r\n`
}

/** A value of type TEXT. */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar forbids them.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** `20241206`; null for a day of a year that the format cannot write. @param ms in UTC */
export function dateValue(ms: number): string | null {
  const iso = isoOf(ms)
  return iso?.slice(0, 10).replaceAll('-', '') ?? null
}

/** `20241206T103000Z` @param ms in UTC */
export function instantValue(ms: number): string | null {
  const iso = isoOf(ms)
  return iso && `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Years from 1 to 9999. */
function isoOf(ms: number): string | null {
  const year = new Date(ms).getUTCFullYear()
  return year >= 1 && year <= 9999 ? new Date(ms).toISOString() : null
}
