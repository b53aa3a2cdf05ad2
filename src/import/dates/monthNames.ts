/** Names of months, seasons and days of the week as people write them. Names of months and days come from CLDR
 *  (`cldrNames.ts`); what stands here are other spellings, and seasons, which CLDR does not have. Texts are compared folded:
 *  without case, accents, kinds of spaces and kinds of digits. */

/** `Août 1914` → `aout 1914`; also replaces compatibility characters. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))

/** A pattern that matches any of these words, longest first. */
export const anyOf = (words: string): string =>
  folded(words)
    .split('|')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')

/** A table from every name of a line to the line's number. */
function table(lines: string, first: number): ReadonlyMap<string, number> {
  const rows = folded(lines.trim()).split('\n')
  return new Map(
    rows.flatMap((line, i) =>
      line
        .trim()
        .split(/\s+/)
        .map((name) => [name, first + i] as const),
    ),
  )
}

export const MONTHS = table(
  `
january jan jänner jaenner январе січні
february feb febr feber феврале фев лютому
march mar maerz mrz марте березні берез
april apr апреле квітні кві
may мае травні тра
june jun июне червні чер
july jul июле липні
august aug августе серпні сер
september sept sep setiembre сентябре сен вересні верес
october oct октябре жовтні жов
november nov ноябре ноя листопаді лис
december dec декабре грудні гру`,
  1,
)

/** EDTF's codes, 21 to 24. */
export const SEASONS = table(
  `
spring frühling frühjahr fruehling fruehjahr printemps primavera весна весной весны весною навесні весни
summer sommer été verano лето летом лета літо влітку літа
autumn fall herbst automne otoño осень осенью осени осінь восени осені
winter hiver invierno зима зимой зимы взимку зими`,
  21,
)

const DAYS = `
monday mon montag lundi lunes понедельник понеділок
tuesday tue tues dienstag mardi martes вторник вівторок
wednesday wed mittwoch mercredi miércoles среда среду середа
thursday thu thur thurs donnerstag jeudi jueves четверг четвер
friday fri freitag vendredi viernes пятница пятницу пʼятниця
saturday sat samstag sonnabend samedi sábado суббота субботу субота
sunday sun sonntag dimanche domingo воскресенье неділя`

/** Words that say nothing about the date: days of the week, "of", "the year". */
export const FILLERS: ReadonlySet<string> = new Set(
  folded(
    `${DAYS} roku r dnia ano anno di il do da o os dia w em yili gunu في عام سنه the of in on at im am den dem der de del du le la el year jahr jahre г год года году годов годы гг в
    р рік року роки роках у an année años año night morning afternoon evening`,
  )
    .split(/\s+/)
    .filter(Boolean),
)

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'

/** `nineteenth` → 19 */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, i) => [word, i + 1]),
)

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 }

/** `xix` → 19; NaN for what is no Roman number below 40. */
export function romanNumber(text: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return Number.NaN
  const digits = [...text].map((letter) => ROMAN[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
