/** The content lines of iCalendar (RFC 5545, section 3.1) and its values. */

const LONGEST = 75

/** A line as it stands in a file: folded so that none is longer than 75 octets, ended by CR LF.
 *  @param value as it stands in the file: texts are escaped before */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  const pieces: string[] = []
  let [start, octets] = [0, 0]
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    if (octets + octetsOf(code) > LONGEST) {
      pieces.push(line.slice(start, at))
      // A folded line begins with a blank.
      ;[start, octets] = [at, 1]
    }
    octets += octetsOf(code)
    at += code > 0xffff ? 2 : 1
  }
  return `${[...pieces, line.slice(start)].join('\r\n ')}\r\n`
}

/** How many octets a sign takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
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
