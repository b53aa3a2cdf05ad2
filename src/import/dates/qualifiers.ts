/** Takes words that say how certain a date is off its ends: `c. 1850`, `probably June 1944`, `1850 (?)`. */
import { anyOf } from './monthNames'
import type { Qualifier } from './part'

const APPROXIMATE = anyOf(
  'c|ca|cca|circa|o/a|on or about|on or around|in or about|in or around|approx|approximately|about|around|roughly|some time around|um|etwa|ungefähr|rund|vers|environ|' +
    'hacia|alrededor de|intorno al|attorno al|verso il|por volta de|cerca de|około|ok|yaklaşık|حوالي|نحو|около|ок|примерно|приблизительно|приблизно|близько|бл',
)
const UNCERTAIN = anyOf(
  'possibly|probably|perhaps|maybe|likely|presumably|prob|poss|wohl|vermutlich|wahrscheinlich|vielleicht|peut-être|' +
    'probablement|probablemente|quizás|вероятно|возможно|предположительно|ймовірно|можливо',
)

const START = new RegExp(
  `^(?:(?:(${APPROXIMATE})|(${UNCERTAIN}))(?:\\.\\s*|\\s+|(?=\\d))|([~≈])\\s*|([?])\\s*)`,
  'u',
)
const END =
  /(?:\s*\(?([~≈])\)?|\s*\(?([?])\)?|[\s,]+\(?(approx|circa|ca)\.?\)?|[\s,]+\(?(uncertain|prob|probably)\.?\)?)$/u

/** A folded text without its qualifying words, and their qualifier. */
export function takeQualifiers(text: string): { rest: string; qualifier: Qualifier } {
  let rest = text
  let [approximate, uncertain] = [false, false]
  for (;;) {
    const start = START.exec(rest)
    const end = start ? null : END.exec(rest)
    if (!start && !end) break
    approximate ||= Boolean(start?.[1] ?? start?.[3] ?? end?.[1] ?? end?.[3])
    uncertain ||= Boolean(start?.[2] ?? start?.[4] ?? end?.[2] ?? end?.[4])
    rest = start ? rest.slice(start[0].length) : rest.slice(0, end?.index)
  }
  return { rest, qualifier: approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '' }
}

/** Is a qualifying word at the start or the end? There it may qualify a whole span: `c. 1850–1855`. */
export const isQualifiedBefore = (text: string): boolean => START.test(text)
export const isQualifiedBehind = (text: string): boolean => END.test(text)

/** Combines two qualifiers. */
export const joined = (a: Qualifier, b: Qualifier): Qualifier =>
  a === b || b === '' ? a : a === '' ? b : '%'
