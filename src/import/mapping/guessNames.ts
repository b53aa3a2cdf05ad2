/** Names by which columns tell what they hold, in English, German, Russian and Ukrainian. */

import { columnKey } from '../cells/cells'
import { folded } from '../dates/monthNames'

/** What a column can be guessed to hold. */
export type Guessed =
  | 'event'
  | 'title'
  | 'source'
  | 'affiliation'
  | 'start'
  | 'end'
  | 'occurred'
  | 'year'
  | 'month'
  | 'day'
  | 'precision'
  | 'reported'
  | 'summary'
  | 'text'
  | 'quote'
  | 'place'
  | 'lat'
  | 'lon'
  | 'tags'
  | 'via'
  | 'stance'
  | 'url'
  | 'note'

/** In the order in which columns are given away; the likelier names first. */
const NAMES: Record<Guessed, string> = {
  event: 'event_id eventid id_event battle_id incident_id case_id ereignis_id event_no event_nr id nr no',
  reported:
    'reported reported_date date_reported report_date reported_on publication_date pub_date date_published published ' +
    'source_date gemeldet veröffentlicht erscheinungsdatum дата_публикации дата_публікації',
  start:
    'start start_date startdate date_start begin begin_date date_begin date_from from from_date von beginn startdatum ' +
    'начало дата_начала початок дата_початку',
  end: 'end end_date enddate date_end to to_date date_to until finish bis ende enddatum конец дата_окончания кінець дата_закінчення',
  occurred:
    'occurred date event_date eventdate date_of_event incident_date occurred_on happened datum ereignisdatum when ' +
    'дата дата_события дата_події time datetime timestamp zeit время час',
  year: 'year jahr год рік event_year',
  month: 'month monat месяц місяць event_month',
  day: 'day tag день event_day',
  precision: 'precision date_precision date_prec time_precision prec genauigkeit точность точність',
  title:
    'event_title title event_name eventname event headline name battle incident titel ereignis bezeichnung überschrift ' +
    'название событие заголовок назва подія content',
  source:
    'source source_name sources claimant speaker said_by who_says who_said_so who_said_it who says said quelle ' +
    'quellen источник источники джерело джерела author autor outlet newspaper reporter',
  affiliation: 'affiliation side party seite partei zugehörigkeit сторона',
  via: 'via publisher published_by carrier',
  stance: 'stance haltung position позиция позиція',
  quote: 'quote quotation zitat wortlaut цитата',
  text: 'text claim claim_text statement description details beschreibung aussage описание опис текст content',
  summary: 'summary event_summary zusammenfassung',
  lat: 'lat latitude y breite breitengrad широта',
  lon: 'lon lng long longitude x länge längengrad долгота довгота',
  place:
    'place location place_name city town village where site region ort stadt place_of_event место место_события город місце місто',
  tags: 'tags tag_list keywords category categories type event_type kategorie schlagworte typ тип категория категорія теги',
  url: 'url link source_url href weblink web ссылка посилання',
  note: 'note notes comment comments remark remarks anmerkung bemerkung примечание примітка',
}

const KEYS = Object.entries(NAMES).map(
  ([what, names]) => [what as Guessed, names.split(' ').map(key)] as const,
)

/** `Début` and `debut`, `Event Date` and `event_date` are one. */
function key(name: string): string {
  return columnKey(folded(name)).replace(/[^\p{L}\d]+/gu, '_')
}

/** Which column holds what, by their names alone; each column holds one thing. A name that is one of the list's goes
 *  before one that only ends with it: `battle_name` is a title where nothing is called so. */
export function guessByName(
  labels: readonly string[],
  fits: (what: Guessed, column: number) => boolean,
): Map<Guessed, number> {
  const keys = labels.map(key)
  const taken = new Map<Guessed, number>()
  const free = (column: number) => ![...taken.values()].includes(column)
  for (const alike of [(a: string, b: string) => a === b, endsWith, inLanguage]) {
    for (const [what, names] of KEYS) {
      if (taken.has(what)) continue
      const found = names
        .flatMap((name) => keys.flatMap((own, i) => (alike(own, name) ? [i] : [])))
        .find((i) => free(i) && fits(what, i))
      if (found !== undefined) taken.set(what, found)
    }
  }
  return taken
}

/** `title_en`, `location_tr`, `date_ce`; an id or a number is of another thing. */
const inLanguage = (own: string, name: string): boolean =>
  own.startsWith(`${name}_`) && /^_(?!id|no|nr)[a-z]{2}$/.test(own.slice(name.length))

const endsWith = (own: string, name: string): boolean => name.length > 2 && own.endsWith(`_${name}`)
