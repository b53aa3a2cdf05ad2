/** The question about the encoding of a file that is not in Unicode. */
import type { LegacyEncoding } from '../../../model/encoding'

export const encodingWords = {
  question: 'Which of these is readable?',
  /** After the name of the file. */
  explained: 'is not in Unicode, and its letters leave open which encoding it is.',
  choices: 'Encoding',
  others: (count: number) => `${count} more encodings`,
  /** After the name of an encoding. */
  languages: {
    'windows-1250': 'Central European',
    'windows-1251': 'Cyrillic',
    'windows-1252': 'Western European',
    'windows-1253': 'Greek',
    'windows-1254': 'Turkish',
    'windows-1255': 'Hebrew',
    'windows-1256': 'Arabic',
    'windows-1257': 'Baltic',
    'windows-1258': 'Vietnamese',
    'windows-874': 'Thai',
    shift_jis: 'Japanese',
    'euc-jp': 'Japanese',
    gb18030: 'Chinese, simplified',
    big5: 'Chinese, traditional',
    'euc-kr': 'Korean',
    'iso-8859-2': 'Central European',
    'iso-8859-5': 'Cyrillic',
    'koi8-u': 'Cyrillic',
    ibm866: 'Cyrillic, of DOS',
    macintosh: 'Western European, of old Macs',
    'x-mac-cyrillic': 'Cyrillic, of old Macs',
  } satisfies Record<LegacyEncoding, string>,
  open: 'Open with this encoding',
}
