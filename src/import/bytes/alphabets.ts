/** Encodings before Unicode with the words that are usual in them, by the letters of their languages. */
import type { LegacyEncoding } from '../../model/encoding'

/** `words`: which words, in lower case, each language has. `weight`: what it counts for, 1 where it is not given. */
export type Alphabet = { encoding: LegacyEncoding; words: readonly RegExp[]; weight?: number }

/** Of an encoding that is rare: too little for it to be taken without a question. */
const RARE = 0.45

const latin = (...languages: string[]) => languages.map((letters) => new RegExp(`^[a-z${letters}]+$`, 'u'))

const WESTERN = latin(
  'àâæçèéêëîïôœùûüÿ',
  'äöüß',
  'áéíñóúü',
  'àáâãçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöæøé',
  'éëïèöü',
)
/** Names of several languages may stand in one table. */
const MIXED = latin('ßàáâãäåæçèéêëìíîïñòóôõöøœùúûüÿšž')
const ICELANDIC = latin('áðéíóúýþæö')
const CENTRAL = latin('ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíľňóôšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž')
const CYRILLIC = ['ё', 'ґєії', 'ёіў', 'ђјљњћџ', 'ѓѕјљњќџ'].map((more) => new RegExp(`^[а-я${more}]+$`, 'u'))
const scriptOf = (name: string) => [new RegExp(`^\\p{L}\\p{Script=${name}}*$`, 'u')]

/** All but short words bear an accent. */
const GREEK = /^(?=.{1,3}$|.*[άέήίόύώΐΰ])\p{Script=Greek}+$/u

/** Encodings of one byte for each letter. Of two that fit as well, the first is proposed. */
export const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', words: WESTERN },
  { encoding: 'windows-1252', words: [...MIXED, ...ICELANDIC], weight: 0.9 },
  { encoding: 'windows-1250', words: CENTRAL },
  { encoding: 'windows-1254', words: latin('âçğıîöşüû\u0307') },
  { encoding: 'windows-1257', words: latin('ąčęėįšųūž', 'āčēģīķļņšūž', 'äõöüšž') },
  { encoding: 'windows-1255', words: scriptOf('Hebrew') },
  { encoding: 'windows-1253', words: [GREEK] },
  { encoding: 'windows-1256', words: scriptOf('Arabic') },
  { encoding: 'windows-874', words: scriptOf('Thai') },
  { encoding: 'windows-1251', words: CYRILLIC },
  { encoding: 'iso-8859-2', words: CENTRAL, weight: RARE },
  { encoding: 'koi8-u', words: CYRILLIC, weight: RARE },
  { encoding: 'ibm866', words: CYRILLIC, weight: RARE },
  { encoding: 'x-mac-cyrillic', words: CYRILLIC, weight: RARE },
  { encoding: 'macintosh', words: WESTERN, weight: RARE },
]
