/** Encodings before Unicode, by the names of the Encoding standard. */
export const LEGACY_ENCODINGS = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'iso-8859-2',
  'iso-8859-5',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
] as const
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding
