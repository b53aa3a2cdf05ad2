/** What a fact checker's rating says of a claim (contracts.md, "Fact checks"). */
import type { Stance } from '../../../model/claim'

/** Ratings in lower case without marks, by the stance that they take. */
export const RATINGS: Readonly<Record<'denies' | 'doubts' | 'asserts' | 'neither', readonly string[]>> = {
  denies: words(
    'false, mostly false, fake, hoax, incorrect, mostly incorrect, inaccurate, wrong, untrue, not true, not real, fabricated, made up, debunked, pants on fire, four pinocchios, three pinocchios, altered, doctored, satire, ' +
      'falso, falsa, mayormente falso, bulo, fake news, faux, fausse, plutôt faux, falsch, größtenteils falsch, fälschung, bufala, yanlış, sahte, uydurma, неправда, ложь, фейк, неверно, fałsz, fake-news, nieprawda, ' +
      'كاذب, زائف, خطأ, غير صحيح, 거짓, 사실 아님, 전혀 사실 아님, 대체로 사실 아님, 假, 错误, 錯誤, 谣言, 虚假, 不实, 誤り, 虚偽, 偽',
  ),
  doubts: words(
    'half true, half-true, mixture, mixed, partly false, partially false, partly true, partially true, misleading, missing context, lacks context, needs context, out of context, exaggerated, unfounded, unsupported, unsubstantiated, baseless, no evidence, outdated, two pinocchios, one pinocchio, ' +
      'engañoso, verdad a medias, sin contexto, enganoso, distorcido, exagerado, sem contexto, trompeur, partiellement faux, infondé, irreführend, teilweise falsch, größtenteils unbelegt, fehlender kontext, unbelegt, fuorviante, parzialmente falso, yanıltıcı, kısmen yanlış, маніпуляція, манипуляция, перебільшення, полуправда, напівправда, без контексту, manipulacja, częściowy fałsz, ' +
      'مضلل, عار عن الصحة جزئيا, 절반의 사실, 误导, 誤導, 部分錯誤, 半真半假, ミスリード, 不正確, 根拠不明',
  ),
  asserts: words(
    'true, mostly true, correct, mostly correct, accurate, mostly accurate, confirmed, verified, geppetto checkmark, ' +
      'verdadero, cierto, verdadeiro, vrai, plutôt vrai, richtig, größtenteils richtig, wahr, vero, doğru, правда, верно, prawda, صحيح, 사실, 대체로 사실, 真, 属实, 屬實, 正确, 正確, 事実',
  ),
  neither: words(
    'unproven, unverified, unconfirmed, undetermined, research in progress, in progress, unclear, no verdict, opinion, opinión, sin verificar, inverificable, non vérifiable, nicht überprüfbar, non verificabile, niesprawdzalne, 판단 유보, 证据不足, 事實釐清, 未確認, 判断保留',
  ),
}

function words(list: string): string[] {
  return list.split(', ')
}

const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  (['denies', 'doubts', 'asserts', 'neither'] as const).flatMap((stance) =>
    RATINGS[stance].map((word) => [plain(word), stance] as const),
  ),
)

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A rating as a review gives it: its words, and its place on a scale, NaN where it has none. */
export type Rating = { words: string; value: number; worst: number; best: number }

/** `note`: what was told about how the rating was read. */
export type Rated = { stance: Stance; note?: string }

/** The stance of a rating by its words, else by its place on the scale. A rating that is not known takes no side. */
export function stanceOf(rating: Rating): Rated {
  const [said, measured] = [stanceOfWords(rating.words), stanceOfScale(rating)]
  if (said === undefined && measured === undefined)
    return { stance: 'neither', note: rating.words ? UNKNOWN : MISSING }
  const { value, worst, best } = rating
  const scale = `${value} on a scale from ${worst} to ${best}`
  if (said === undefined)
    return { stance: measured ?? 'neither', note: `is not a known rating; ${scale} tells it` }
  const isOpposed = [said, measured].includes('asserts') && [said, measured].includes('denies')
  return isOpposed
    ? { stance: said, note: `says the opposite of ${scale}; the words were taken` }
    : { stance: said }
}

const UNKNOWN = 'is a rating that is not known here: the review was read as taking no side'
const MISSING = 'gives no rating: the review was read as taking no side'

/** The whole text, or its first sentence: `False. The picture is from 2015.` A rating with a "but" in it is not known. */
function stanceOfWords(text: string): Stance | undefined {
  const whole = STANCE_OF.get(plain(text))
  if (whole || /(?<!\p{L})(?:but|mais|pero|mas|aber|ma|ama|но|але|ale)(?!\p{L})/iu.test(text)) return whole
  const [first = ''] = text.split(/[.!:。！：\n]|\s[–—-]\s/)
  return STANCE_OF.get(plain(first.replace(/^\s*(?:this|that|it|the claim)\s+is\s+/i, '')))
}

/** The two lower quarters of a scale deny, the upper ones assert, as schema.org's five steps from "False" to "True". */
function stanceOfScale({ value, worst, best }: Rating): Stance | undefined {
  const at = (value - worst) / (best - worst)
  if (!(best > worst && at >= 0 && at <= 1)) return undefined
  return at <= 0.25 ? 'denies' : at >= 0.75 ? 'asserts' : 'doubts'
}
