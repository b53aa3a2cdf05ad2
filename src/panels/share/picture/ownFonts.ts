/** The page's own fonts for a picture: a picture in a file sees none of the page's style sheets. */

type Face = { rule: string; address: string; format: string }

/** `@font-face` rules that hold the fonts themselves, of those that the letters of a text need.
 *  @param families as in CSS, without quotes
 *  @throws where a font cannot be fetched */
export async function ownFonts(text: string, families: readonly string[], page = document): Promise<string> {
  const codes = new Set([...text].map((sign) => sign.codePointAt(0) ?? 0))
  const faces = facesOf(page).flatMap((face) => wanted(face, codes, families))
  const rules = await Promise.all(
    faces.map(async ({ rule, address, format }) => {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`a font of this site could not be fetched (${response.status})`)
      return `@font-face{${rule}src:url(data:font/woff2;base64,${await in64(await response.blob())}) format("${format}")}`
    }),
  )
  return rules.join('')
}

const facesOf = (page: Document): { face: CSSFontFaceRule; base: string }[] =>
  [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? { face: rule, base: sheet.href ?? page.baseURI } : [],
    ),
  )

/** Of the upright faces, those that have any of the letters. */
function wanted(
  { face: { style }, base }: { face: CSSFontFaceRule; base: string },
  codes: ReadonlySet<number>,
  families: readonly string[],
): Face[] {
  const value = (name: string) => style.getPropertyValue(name)
  const family = value('font-family').replaceAll(/["']/g, '')
  const [, address] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? []
  if (!address || !families.includes(family) || value('font-style') === 'italic') return []
  const ranges = rangesOf(value('unicode-range'))
  if (![...codes].some((code) => ranges.some(([from, to]) => code >= from && code <= to))) return []
  const kept = ['font-weight', 'unicode-range'].map((name) => (value(name) ? `${name}:${value(name)};` : ''))
  return [
    {
      rule: `font-family:"${family}";${kept.join('')}`,
      address: new URL(address, base).href,
      format: 'woff2',
    },
  ]
}

/** `U+0-FF, U+131, U+4??` as first and last codes. */
export function rangesOf(text: string): [from: number, to: number][] {
  if (!text) return [[0, 0x10ffff]]
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
  })
}

async function in64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  // As many at once as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
