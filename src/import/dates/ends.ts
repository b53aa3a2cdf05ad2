/** Words for an end that is still open, or not known. */
import { folded } from './monthNames'

const OPEN_WORDS =
  'ongoing|present|the present|present day|to present|until present|today|as of today|until today|now|till now|until now|up to now|current|' +
  'currently|to date|till date|date|continuing|continues|in progress|still ongoing|still going|under way|underway|active|still active|open|' +
  'still open|in force|not yet|not yet ended|not ended|never ended|no end|living|alive|still alive|' +
  'heute|jetzt|laufend|läuft|läuft noch|andauernd|dauert an|offen|noch offen|bis heute|bis jetzt|bis dato|gegenwart|lebt|' +
  'aujourd’hui|présent|en cours|à ce jour|jusqu’à aujourd’hui|jusqu’à présent|actuel|actuellement|hoy|presente|el presente|en curso|' +
  'actualidad|la actualidad|actual|hasta hoy|hasta la fecha|hasta el presente|hasta la actualidad|hasta ahora|continúa|sigue|vigente|' +
  'em curso|em andamento|hoje|agora|atual|atualmente|até hoje|até agora|até o presente|até o momento|oggi|in corso|in atto|ad oggi|' +
  'fino ad oggi|fino a oggi|tuttora|attuale|günümüz|bugün|halen|devam|devam ediyor|sürüyor|obecnie|trwa|trwa nadal|nadal|w toku|do dziś|' +
  'do dzisiaj|do teraz|dziś|настоящее время|по настоящее время|по сей день|по сегодня|до сих пор|н. в.|н.в.|сейчас|сегодня|' +
  'продолжается|идёт|ещё идёт|сьогодні|до сьогодні|по сьогодні|наш час|триває|дотепер|досі|зараз|heden|nu|lopend|tot heden|pågående|pågår|' +
  'současnost|dosud|trvá|prezent|în curs|σήμερα|כעת|נמשך|היום|تاکنون|ادامه دارد|مستمر|مستمرة|جار|جارية|الآن|حتى الآن|اليوم|حتى اليوم|' +
  'الحاضر|حتى الوقت الحاضر|لا يزال|현재|현재까지|지금까지|진행 중|진행중|계속|至今|迄今|现在|目前|持续|持续中|进行中|現在|現在まで|継続中|進行中'

const OPEN = new Set(['..', '...', ...folded(OPEN_WORDS).split('|').map(bare)])

const NO_DATE =
  /^(?:-+|\/|–|—|\?+|\.+|n\/?a|n\.?\s?d\.?|s\.?\s?d\.?|o\.?\s?[dj]\.?|nan|nat|null|none|nil|undated|unknown|uncertain|unclear|no date|not (?:known|stated|dated)|undatiert|unbekannt|inconnue?|desconocid[oa]|se desconoce|no se sabe|s\/d|sin (?:datos?|fecha)|desconhecid[oa]|sem (?:dados|data)|sconosciut[oa]|senza data|non noto|bilinmiyor|bilinmeyen|nieznan[aey]|brak(?: danych| daty)?|неизвестно|неизв\.?|нет данных|н\/д|невідомо|невід\.?|немає даних|k\.?\s?a\.?|keine angaben?|unbek\.?|onbekend|okänt|ukjent|ukendt|neznám[eoay]|άγνωστο|לא ידוע|نامشخص|نامعلوم|غير (?:معروف|محدد)|알 수 없음|미상|미정|불명|不明|不详|不詳|未知|未定|待定|tb[acd]|to be (?:announced|confirmed|determined)|not available|no data|#n\/a)$/u

const NO_DATE_FOLDED = new RegExp(folded(NO_DATE.source), 'u')

/** `ongoing`, `present`: it had not ended when the table was made. */
export const saysOpen = (text: string): boolean => {
  const said = folded(text).replace(/\s+/g, ' ').trim()
  return OPEN.has(said) || OPEN.has(bare(said))
}

/** Without brackets and stops around it. */
function bare(text: string): string {
  return text.replace(/^\(|[.)]+$/g, '')
}

/** `?`, `unknown`, `n/a`: there is no date. */
export const saysNoDate = (text: string): boolean =>
  NO_DATE_FOLDED.test(folded(text).replace(/−/g, '-').replace(/\s+/g, ' ').trim())
