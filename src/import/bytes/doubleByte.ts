/** How well a text fits the encodings of East Asia, most of whose signs take two bytes. */
import type { LegacyEncoding } from '../../model/encoding'

/** The share of pairs of bytes that are common signs of the encoding, and whether its text looks like the language. */
export function doubleByteFits(bytes: Uint8Array): { encoding: LegacyEncoding; fit: number }[] {
  const kana = (encoding: LegacyEncoding): number => {
    const signs = signsIn(bytes, encoding)
    const isJapanese = share(signs, /[\u3040-\u30ff]/u) > 0.1
    return isJapanese ? share(signs, /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u) : 0
  }
  const [eucJp, sjis] = [kana('euc-jp'), kana('shift_jis')]
  const korean = share(signsIn(bytes, 'euc-kr'), /[\uac00-\ud7a3]/)
  const pairs = pairsIn(bytes)
  const among = (is: (lead: number, trail: number) => boolean) =>
    pairs.length ? pairs.filter(([lead, trail]) => is(lead, trail)).length / pairs.length : 0
  // Common signs come first in both encodings of Chinese. Kana and Hangul of the others would be common signs, too.
  const isOther = eucJp > 0.8 || korean > 0.9
  // Of Big5, unlike of GB 2312, many second bytes are below 0xA1.
  const big5 = among((a) => a >= 0xa1 && a <= 0xc6) * (among((_, b) => b < 0xa1) > 0.05 ? 1 : 0.5)
  const fits: { encoding: LegacyEncoding; fit: number }[] = [
    { encoding: 'shift_jis', fit: sjis },
    { encoding: 'euc-jp', fit: eucJp },
    { encoding: 'gb18030', fit: isOther ? 0 : among((a, b) => a >= 0xa1 && a <= 0xd7 && b >= 0xa1) },
    { encoding: 'big5', fit: isOther ? 0 : big5 },
    { encoding: 'euc-kr', fit: korean > 0.9 ? korean : korean / 2 },
  ]
  return fits.map(({ encoding, fit }) => ({ encoding, fit: fit && fit * apart(bytes, encoding) }))
}

/** The share of its signs that stand in no word of Latin letters, as accented letters do. */
function apart(bytes: Uint8Array, encoding: LegacyEncoding): number {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  const all = text.match(/\P{ASCII}/gu)?.length ?? 0
  const within = text.match(/(?<=[a-z])\P{ASCII}|\P{ASCII}(?=[a-z])/giu)?.length ?? 0
  return all ? 1 - within / all : 0
}

/** Signs beyond ASCII; none where the bytes are not valid. */
function signsIn(bytes: Uint8Array, encoding: LegacyEncoding): string[] {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return text.match(/[^\p{ASCII}\p{P}]/gu) ?? []
  } catch {
    return []
  }
}

const share = (signs: readonly string[], wanted: RegExp): number =>
  signs.length ? signs.filter((sign) => wanted.test(sign)).length / signs.length : 0

function pairsIn(bytes: Uint8Array): [number, number][] {
  const pairs: [number, number][] = []
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead > 0x80) pairs.push([lead, bytes[++at] as number])
  }
  return pairs
}
