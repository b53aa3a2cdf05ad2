/** Finds texts of the data in a sentence of the page, so that each can have a direction and a language of its own. */

/** A piece of a sentence: a text of the data, or what the page says around it. */
export type Piece = { text: string; isData: boolean }

/** @param data texts that may stand in the sentence; where two begin at one place, the longer is found */
export function setApart(sentence: string, data: readonly string[]): Piece[] {
  const wanted = [...new Set(data)].filter(Boolean).sort((a, b) => b.length - a.length)
  if (!wanted.length) return [{ text: sentence, isData: false }]
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  // What a pattern catches stands at every second place.
  const pieces = sentence.split(whole).map((text, i) => ({ text, isData: i % 2 === 1 }))
  return pieces.filter(({ text }) => text)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
