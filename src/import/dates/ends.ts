/** Words for an end that is still open, or not known. */
import { anyOf, folded } from './monthNames'

const OPEN_WORDS =
  'ongoing|present|the present|to present|today|now|till now|until now|up to now|current|currently|to date|till date|date|continuing|' +
  'continues|in progress|still ongoing|open|heute|jetzt|laufend|andauernd|dauert an|bis heute|aujourd’hui|présent|en cours|à ce jour|hoy|' +
  'presente|en curso|actualidad|actual|hasta hoy|em curso|hoje|atualmente|até hoje|oggi|in corso|ad oggi|günümüz|bugün|devam ediyor|' +
  'sürüyor|obecnie|trwa|w toku|do dziś|dziś|настоящее время|по настоящее время|н. в.|н.в.|сейчас|сегодня|продолжается|' +
  'сьогодні|наш час|триває|дотепер|зараз|مستمر|مستمرة|الآن|حتى الآن|اليوم|현재|진행 중|진행중|계속|至今|现在|目前|进行中|現在|継続中|進行中'

const OPEN = new RegExp(`^\\(?(?:\\.\\.|…|${anyOf(OPEN_WORDS)})[.)]*$`, 'u')

const NO_DATE =
  /^(?:-+|\/|–|—|\?+|\.+|n\/?a|n\.?\s?d\.?|s\.?\s?d\.?|o\.?\s?[dj]\.?|nan|nat|null|none|nil|undated|unknown|uncertain|unclear|no date|not (?:known|stated|dated)|undatiert|unbekannt|inconnue?|desconocid[oa]|desconhecid[oa]|sconosciut[oa]|bilinmiyor|nieznan[aey]|неизвестно|невідомо|غير معروف|미상|불명|不明|未知|tb[acd])$/u

const NO_DATE_FOLDED = new RegExp(folded(NO_DATE.source), 'u')

/** `ongoing`, `present`: it had not ended when the table was made. */
export const saysOpen = (text: string): boolean => OPEN.test(folded(text).replace(/\s+/g, ' ').trim())

/** `?`, `unknown`, `n/a`: there is no date. */
export const saysNoDate = (text: string): boolean =>
  NO_DATE_FOLDED.test(folded(text).replace(/−/g, '-').replace(/\s+/g, ' ').trim())
