/** In which encoding a text is that is not in Unicode: told by its letters, where these leave no doubt. */
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../model/encoding'
import { ALPHABETS, type Alphabet } from './alphabets'
import { doubleByteFits } from './doubleByte'

/** `encodings`: those in which the bytes can be read, the likeliest first; empty where there is none. `sure`: only the
 *  first makes usual words of them. */
export type Legacy = { encodings: LegacyEncoding[]; sure: boolean }

/** How a text looks in an encoding. `fit`: the share of its words that are usual there, 0 to 1. `texts`: its words, and `usual`,
 *  which of them are; null in encodings of two bytes, whose words cannot be compared one by one. */
type Read = { encoding: LegacyEncoding; fit: number; words: { texts: string[]; usual: boolean[] } | null }

/** Below this share of usual words nothing is sure, and above the other share another encoding is a rival. */
const SURE = 0.85
const RIVAL = 0.7

/** @param bytes the beginning of a file that is no text in Unicode */
export function legacyEncodings(bytes: Uint8Array): Legacy {
  const runs = runsIn(bytes)
  const possible = LEGACY_ENCODINGS.filter((encoding) => decodes(bytes, encoding))
  const fits = [
    ...ALPHABETS.map((alphabet) => readAs(alphabet, runs)),
    ...doubleByteFits(bytes).map((one): Read => ({ ...one, words: null })),
  ]
    .filter(({ encoding }) => possible.includes(encoding))
    .sort((a, b) => b.fit - a.fit)
  const [best, ...others] = fits
  const sure = best !== undefined && best.fit >= SURE && !others.some((other) => isRival(best, other))
  return { encodings: [...new Set([...fits.map(({ encoding }) => encoding), ...possible])], sure }
}

/** Would another encoding also make usual words, and others than the best one? */
function isRival(best: Read, other: Read): boolean {
  if (other.fit <= RIVAL) return false
  const [a, b] = [best.words, other.words]
  if (!a || !b) return true
  const different = b.usual.filter((_, i) => a.texts[i] !== b.texts[i])
  return count(different) > different.length * RIVAL
}

/** The most words that are looked at. */
const MOST = 2000

/** Words with bytes beyond ASCII, each once. */
function runsIn(bytes: Uint8Array): Uint8Array[] {
  const runs = new Map<string, Uint8Array>()
  for (let at = 0; at < bytes.length && runs.size < MOST; at++) {
    if (!isOfWord(bytes[at])) continue
    const from = at
    while (isOfWord(bytes[at])) at++
    const run = bytes.subarray(from, at)
    if (run.some((byte) => byte >= 0x80)) runs.set(run.join(), run)
  }
  return [...runs.values()]
}

const isOfWord = (byte = 0): boolean =>
  byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

function readAs({ encoding, words, weight = 1 }: Alphabet, runs: readonly Uint8Array[]): Read {
  const decoder = new TextDecoder(encoding)
  const texts = runs.map((run) => decoder.decode(run, { stream: true }))
  const [usual = []] = words
    .map((pattern) => texts.map((text) => isUsual(text, pattern)))
    .sort((a, b) => count(b) - count(a))
  const share = runs.length ? count(usual) / runs.length : 0
  const capitals = count(texts.map((text) => CAPITALS.test(text))) > runs.length / 2
  return { encoding, fit: share * weight * (capitals ? SHOUTED : 1), words: { texts, usual } }
}

/** In encodings of Cyrillic the capitals of one are the small letters of another. */
const CAPITALS = /^[А-Я]{3,}$/u
const SHOUTED = 0.4

const count = (list: readonly boolean[]): number => list.filter(Boolean).length

/** Signs that stand beside words in any language. */
const NEUTRAL = /[\p{ASCII}\p{L}\p{M}\u00a0‐-‧‰-›«»§©®°±·×€№…½]|(?<!\p{L})[¿¡]|[²³¹ªº](?!\p{L})/gu

/** Is every word of it one of the language, with capitals only where it begins, or throughout? */
function isUsual(text: string, pattern: RegExp): boolean {
  if (text.replace(NEUTRAL, '') !== '') return false
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every(
    (word) => !/\p{Ll}\p{Lu}/u.test(word) && (/^[a-z]+$/i.test(word) || pattern.test(word.toLowerCase())),
  )
}

/** Control characters beyond ASCII, which stand where an encoding has no sign. */
const UNASSIGNED = /[\u0080-\u009f]/

function decodes(bytes: Uint8Array, encoding: LegacyEncoding): boolean {
  try {
    return !UNASSIGNED.test(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }))
  } catch {
    return false
  }
}

/** How many bytes of rows the reader is shown. */
const SHOWN = 600

/** The first line, and those after it that hold bytes beyond ASCII. */
export function tellingRows(bytes: Uint8Array): Uint8Array {
  const rows: number[] = []
  for (let at = 0; at < bytes.length && rows.length < SHOWN; ) {
    const end = bytes.indexOf(0x0a, at)
    const row = bytes.subarray(at, end < 0 ? bytes.length : end + 1)
    if (at === 0 || row.some((byte) => byte >= 0x80)) rows.push(...row.subarray(0, SHOWN))
    at += row.length
  }
  return Uint8Array.from(rows)
}
