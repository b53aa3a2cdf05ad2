/** Words by which a column says whether a source asserts or denies, in the languages of many tables. */
import type { Stance } from '../../model/claim'
import { stanceNamed } from '../cells/stances'
import { folded } from '../dates/monthNames'

/** The beginnings of words. Longer negations stand first, since they begin like what they negate. */
const BEGINNINGS: Record<Stance, string> = {
  neither:
    "neither|neutral|no comment|unclear|unverified|unconfirmed|not (?:confirm|verif|clear|known)|could ?n[o’']?t|cannot|can’t|won’t|will not|" +
    'unknown|mixed|unproven|weder|unklar|keine angabe|неясно|невідомо|неизвестно|не подтв|не підтв|incierto|no esta claro|poco claro|incertain|pas clair|non confirm|' +
    'não confirm|nao claro|incerto|pouco claro|non chiaro|poco chiaro|belirsiz|niejasn|nie potwierdz|غير واضح|غير مؤكد|불분명|불명확|不明|不清楚|未证实|未確認|미확인',
  denies:
    'den(?:y|ie)|refut|reject|contradict|disprov|debunk|false|fake|untrue|nein|bestreitet|bestritten|dementier|verneint|нет$|ні$|отриц|опроверг|запереч|спростов|' +
    'nieg|niega|negó|desmient|rechaza|nie (?:la|le|les)$|nier?$|dément|conteste|nega|desment|smentis|yalanla|reddet|inkar|hayır|zaprzecz|dementuj|نفى|ينفي|تنفي|نفت|نفي|ينكر|' +
    '부인|부정|반박|否认|否認|否定|no$',
  doubts:
    'doubt|disput|question|sceptic|skeptic|bezweifel|zweifel|сомнева|сумніва|duda|pone en duda|doute|duvid|dubit|mette in dubbio|şüphe|kuşku|wątpi|podważa|يشكك|تشكك|شك|의심|의문|质疑|怀疑|疑',
  asserts:
    'assert|claim|confirm|affirm|support|alleg|agree|acknowledg|admit|verif|corroborat|says so|said so|yes$|true|ja$|да$|да |так$|behauptet|bestätig|bejaht|утвержда|підтверд|подтвер|стверд|' +
    'afirm|confirma|reconoce|sí$|affirme|confirme|oui$|sim$|conferma|afferma|sostiene|doğrula|onayla|iddia|evet$|potwierdz|twierdz|يؤكد|تؤكد|أكد|أكدت|نعم|확인|주장|인정|긍정|证实|确认|確認|主張|主张|承认|認め|肯定',
  silent: 'silent|omit|not mention|no mention|schweigt|молчит|мовчить',
}

const ORDER: readonly Stance[] = ['neither', 'denies', 'doubts', 'asserts', 'silent']
const WORDS = ORDER.map((stance) => [stance, new RegExp(`^(?:${folded(BEGINNINGS[stance])})`, 'u')] as const)

/** The stance that a word means, as far as it tells. */
export const stanceOfWord = (word: string): Stance | undefined => {
  const named = stanceNamed(word)
  if (named) return named
  const text = folded(word).trim()
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0]
}

/** What words of a column of stances mean, as far as they tell. */
export const guessedStances = (values: readonly string[]): Record<string, Stance> =>
  Object.fromEntries(
    values.flatMap((value) => {
      const stance = stanceOfWord(value)
      return stance ? [[value, stance] as const] : []
    }),
  )

const PLAIN =
  /^(?:yes|no|true|false|ja|nein|да|нет|так|ні|sí|oui|non|sim|não|si|evet|hayır|tak|nie|unknown|y|n)$/i

/** Are the cells of a column such words, whatever the column is called? `yes` and `no` alone may answer anything. */
export function saysStances(values: readonly string[]): boolean {
  if (!values.length || values.length > 12 || values.some((value) => value.length > 40)) return false
  const known = values.filter((value) => stanceOfWord(value) !== undefined)
  const telling = known.filter((value) => !PLAIN.test(value) && stanceOfWord(value) !== 'neither')
  return known.length >= values.length * 0.6 && telling.length > 0
}
