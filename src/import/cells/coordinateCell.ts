/** Coordinates in cells of tables: degrees as a number or in degrees, minutes and seconds; both in one cell. */

const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?(?:e-?\d+)?$/i
const SIGN = '[nsewNSEWСЮВЗсювзOo]'
const DMS = new RegExp(
  `^(${SIGN})?\\s*([+-]?\\d{1,3}(?:[.,]\\d+)?)\\s*(?:[°º˚d:]|\\s)\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:['’′m:]|\\s|$)\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["”″s]|''|’’|′′)?\\s*)?(${SIGN})?$`,
)

/** A latitude or a longitude in degrees; NaN for a text that is none. */
export function degreesOf(text: string): number {
  const tidy = text.trim().replace('−', '-')
  if (DECIMAL.test(tidy)) return Number(tidy.replace(',', '.'))
  const [, before, degrees, minutes = '0', seconds = '0', behind] = DMS.exec(tidy) ?? []
  if (degrees === undefined || (!/[°º˚d:'’′"”″]/.test(tidy) && !before && !behind)) return Number.NaN
  const of = (part: string) => Number(part.replace(',', '.'))
  if (of(minutes) >= 60 || of(seconds) >= 60) return Number.NaN
  const size = Math.abs(of(degrees)) + of(minutes) / 60 + of(seconds) / 3600
  const isBelow = /^-/.test(degrees) || /[swюз]/i.test(before ?? behind ?? '')
  return Math.round((isBelow ? -size : size) * 1e6) / 1e6
}

const PAIR = /^[([]?\s*([^,;]+?)\s*(?:[,;]|\s(?=[+-]?\d+\.\d+$))\s*([^,;]+?)\s*[)\]]?$/
const COMMAS = /^[([]?\s*([+-]?\d+,\d+)[\s;/]+([+-]?\d+,\d+)\s*[)\]]?$/
const LETTERED = /^(.*?[nsNS])[\s,;]*(.*?[ewEW])$|^([nsNS].*?)[\s,;]+([ewEW].*)$/
const POINT = /^POINT\s*Z?\s*\(\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)[^)]*\)$/i

/** `48.0159, 37.8028`, `48°00′57″N 37°48′10″E`, `POINT(37.8 48.0)`: latitude and longitude as texts; null for any other
 *  text, and for numbers that are no degrees.
 *  @param lonFirst does the first of two plain numbers say the longitude? */
export function coordinatePair(text: string, lonFirst = false): { lat: string; lon: string } | null {
  const [, x, y] = POINT.exec(text.trim()) ?? []
  const [, a, b, c, d] = LETTERED.exec(text.trim()) ?? []
  const plain = COMMAS.exec(text.trim()) ?? PAIR.exec(text.trim()) ?? []
  const [first, second] = lonFirst ? [plain[2], plain[1]] : [plain[1], plain[2]]
  const lat = y ?? a ?? c ?? first
  const lon = x ?? b ?? d ?? second
  if (lat === undefined || lon === undefined) return null
  const fits = Math.abs(degreesOf(lat)) <= 90 && Math.abs(degreesOf(lon)) <= 180
  return fits ? { lat, lon } : null
}
