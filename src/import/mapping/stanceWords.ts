/** Words by which a column says whether a source asserts or denies, in the languages of many tables. */
import type { Stance } from '../../model/claim'
import { stanceNamed } from '../cells/stances'
import { folded } from '../dates/monthNames'

/** The beginnings of words. Longer negations stand first, since they begin like what they negate. */
const BEGINNINGS: Record<Stance, string> = {
  neither:
    "neither|neutral|no comment|unclear|unverified|unconfirmed|not (?:confirm|verif|clear|known)|could ?n[o’']?t|cannot|can’t|won’t|will not|" +
    'unknown|mixed|unproven|weder|unklar|keine angabe|неясно|невідомо|неизвестно|не подтв|не підтв|incierto|no esta claro|poco claro|incertain|pas clair|non confirm|' +
    'no comenta|sin comentarios|sem comentários|não comenta|sans commentaire|kein kommentar|kommentiert nicht|nessun commento|yorum yok|bez komentarza|не коммент|не комент|без коммент|' +
    'لا تعليق|امتنع|置评|置評|コメントなし|ノーコメント|노코멘트|' +
    'não confirm|nao claro|incerto|pouco claro|non chiaro|poco chiaro|belirsiz|doğrulam(?:ıyor|adı|amış)|doğrulanma(?:dı|mış)|teyit edilme|niejasn|nie potwierdz|غير واضح|غير مؤكد|불분명|불명확|不明|不清楚|未证实|未確認|미확인',
  denies:
    'den(?:y|ie|ial)|rebut|against|contra$|con$|refut|reject|contradict|disprov|debunk|false|fake|untrue|nein|bestreitet|bestritten|dementier|verneint|нет$|ні$|отриц|опроверг|запереч|спростов|' +
    'nieg|niega|negó|desmient|rechaza|nie (?:la|le|les)$|nier?$|dément|conteste|nega|desment|smentis|yalanl|redde[dt]|inkar|hayır|zaprzecz|dementuj|نفى|ينفي|تنفي|نفت|نفي|ينكر|' +
    '부인|부정|반박|否认|否認|否定|no(?:$|[,.!] )|ontken|weerleg|förnek|dement|avvis|benekt|popír|popře|vyvrac|αρν|διαψε|מכחיש|הכחיש|تکذیب',
  doubts:
    'doubt|disput|question|sceptic|skeptic|bezweifel|zweifel|сомнева|сумніва|duda|pone en duda|doute|duvid|dubit|mette in dubbio|şüphe|kuşku|wątpi|podważa|يشكك|تشكك|شك|의심|의문|质疑|怀疑|疑',
  asserts:
    'assert|claim|confirm|affirm|support|alleg|agree|acknowledg|admit|verif|corroborat|says so|said so|yes(?:$|[,.!]? )|in favou?r|for$|pro$|true|ja$|да$|да |так$|behauptet|bestätig|bejaht|утвержда|підтверд|подтвер|стверд|' +
    'afirm|confirma|reconoce|sí$|affirme|confirme|oui$|sim$|conferma|afferma|sostiene|doğrul|onayl|teyit e|kabul e|iddia|evet$|potwierdz|twierdz|يؤكد|تؤكد|أكد|أكدت|نعم|확인|주장|인정|긍정|证实|确认|確認|主張|主张|承认|認め|肯定|bevestig|beweert|bekräft|bekreft|påstår|potvrz|tvrd|επιβεβ|ισχυρ|מאשר|אישר|טוען|تایید|تأیید|ادعا',
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

/** What words of a column of stances mean, as far as they tell. Under a name that asks a question, yes and no are answers. */
export const guessedStances = (values: readonly string[], label = ''): Record<string, Stance> => {
  const asked = isLoneNo(values) ? undefined : questionOf(label)
  return Object.fromEntries(
    values.flatMap((value) => {
      const stance = (asked && answerTo(asked, value)) ?? stanceOfWord(value)
      return stance ? [[value, stance] as const] : []
    }),
  )
}

/** An N without a Y may stand for anything. */
const isLoneNo = (values: readonly string[]): boolean =>
  values.some((value) => /^n$/i.test(value)) && !values.some((value) => /^y$/i.test(value))

/** What a yes and a no mean under a name: `Denied?`, `Confirmed?`, `Did it happen?`. */
type Question = { yes: Stance; no: Stance }

const QUESTIONS: [RegExp, Question][] = [
  [
    /den(?:y|ie)|refut|bestreit|bestrit|dement|desmien|niega|опроверг|отриц|запереч|否认|否認|부인/,
    { yes: 'denies', no: 'asserts' },
  ],
  [/doubt|disput|zweifel|сомнев/, { yes: 'doubts', no: 'asserts' }],
  [/confirm|verif|bestatig|подтвержд|підтвердж|证实|確認|확인/, { yes: 'asserts', no: 'neither' }],
  [
    /agree|happen|occurred|true|stance|support|assert|claims?_it|accept|acknowledg|admit|haltung|position|verdict|stimmt|cierto|postura|vrai|vero|вер|согласен|было/,
    { yes: 'asserts', no: 'denies' },
  ],
]

const questionOf = (label: string): Question | undefined =>
  QUESTIONS.find(([name]) => name.test(folded(label)))?.[1]

const YES = /^(?:y|yes|true|1|\+|✓|✔|x|ja|да|так|si|oui|sim|evet|tak|是|はい|예|نعم)$/
const NO = /^(?:n|no|false|0|-1|-|–|✗|✘|nein|нет|ні|non|nao|hayir|nie|否|いいえ|아니오|لا)$/
const UNSAID = /^(?:\?|unknown|na|n\/a|unclear|maybe|unbekannt|неизвестно|невідомо)$/

function answerTo({ yes, no }: Question, value: string): Stance | undefined {
  const word = folded(value).replaceAll('−', '-').trim()
  return YES.test(word) ? yes : NO.test(word) ? no : UNSAID.test(word) ? 'neither' : undefined
}

const PLAIN =
  /^(?:yes|no|true|false|ja|nein|да|нет|так|ні|sí|oui|non|sim|não|si|evet|hayır|tak|nie|unknown|y|n)$/i

/** Are the cells of a column such words, whatever the column is called? `yes` and `no` alone may answer anything, unless
 *  the name of the column asks. */
export function saysStances(values: readonly string[], label: string): boolean {
  if (!values.length || values.length > 12 || values.some((value) => value.length > 40)) return false
  const asked = questionOf(label)
  if (asked && !isLoneNo(values) && values.length > 1 && values.every((value) => answerTo(asked, value)))
    return true
  const known = values.filter((value) => stanceOfWord(value) !== undefined)
  const telling = known.filter((value) => !PLAIN.test(value) && stanceOfWord(value) !== 'neither')
  return known.length >= values.length * 0.6 && telling.length > 0
}
