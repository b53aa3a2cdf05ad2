/** Finds out what each variable of a query holds. The query's author chose the names freely, so the values decide first,
 *  then the names. */
import { WIKIDATA_DATE } from './wikidataDate'

/** A row's values by their variables, '' where unbound. */
export type Row = (variable: string | undefined) => string

/** Variables by what they hold; undefined where the results have none. */
export type WikidataColumns = {
  item: string | undefined
  label: string | undefined
  description: string | undefined
  summary: string | undefined
  type: string | undefined
  point: string | undefined
  start: string | undefined
  end: string | undefined
  /** Dates of something else about the item, such as its publication. */
  others: string[]
  /** Variables of a precision, by the date that it belongs to. */
  precisions: Map<string, string>
  place: string | undefined
  coordinates: string | undefined
  latitude: string | undefined
  longitude: string | undefined
  article: string | undefined
  image: string | undefined
}

/** The address of an item; its number is the first group. */
export const ENTITY = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/
/** The number alone, as tools that shorten results write it. */
const NUMBER = /^Q[1-9]\d*$/

/** The address of an item, from its address or its number; '' for anything else. */
export const itemAddress = (text: string): string =>
  ENTITY.test(text) ? text : NUMBER.test(text) ? `http://www.wikidata.org/entity/${text}` : ''
export const POINT = /^(?:<([^>]*)>\s*)?point\s*\(\s*(-?[\d.]+(?:e-?\d+)?)[\s,]+(-?[\d.]+(?:e-?\d+)?)\s*\)$/i
const ARTICLE = /^https?:\/\/[\w-]+(?:\.m)?\.wiki(?:pedia|voyage|source|quote)\.org\/wiki\//
const IMAGE = /Special:FilePath\/|^https?:\/\/upload\.wikimedia\.org\//

const ITEM = /^(?:item|event|battle|war|conflict|entity|subject|thing|incident|human|person)s?$/i
const POINT_NAME = /^(?:date|day|time|when|occur|happen|point|year)/i
const START = /start|begin|began|^from$|birth|born/i
/** A start where there is also an end, else a point in time. */
const INCEPTION = /incept|found|establish/i
const END = /end(?!ed?by)|^to$|until|finish|death|died|dissol/i
/** Addresses of a row's origin: many rows may come from one page. */
const REFERENCE = /source|ref|url|link|site|page|stated/i
/** Dates of the record or of a work, not of the event. */
const BESIDE = /modif|retriev|update|precision|calendar|access|edited/i
const PLACES = [
  'place',
  'location',
  'loc',
  'where',
  'site',
  'city',
  'town',
  'region',
  'admin',
  'state',
  'country',
]

/** `place_of_birthLabel`, `locationOfBattleLabel` */
const PLACE_OF = /^(?:place|location)[a-z_]*label$/i

/** How many values of a variable are inspected, and in how many rows they are searched for. */
const INSPECTED = 50
export const SAMPLED = 2000

/** Finds out what each variable holds, from the values of some rows.
 *  @param vars in the file's order */
export function columnsOf(vars: string[], rows: Row[]): WikidataColumns {
  const samples = new Map(vars.map((name) => [name, sample(name, rows)]))
  const holds = (name: string, pattern: RegExp) =>
    samples.get(name)?.some((text) => pattern.test(text)) === true
  const named = (...patterns: RegExp[]) =>
    patterns.map((pattern) => vars.find((name) => pattern.test(name))).find((name) => name !== undefined)
  const isText = (name: string) => !holds(name, /^(?:https?:|_:)/)
  const isNumber = (name: string) => !!samples.get(name)?.length && samples.get(name)?.every(isNumbered)
  const entities = vars.filter((name) => holds(name, ENTITY) || isNumber(name))
  const isForeign = (name: string) =>
    holds(name, /^https?:/) && !holds(name, IMAGE) && !holds(name, ARTICLE) && !REFERENCE.test(name)
  const item = entities.find((name) => ITEM.test(name)) ?? entities[0] ?? vars.find(isForeign)
  const dates = datesAmong(vars, (name) => holds(name, WIKIDATA_DATE))
  const taken = new Set<string | undefined>([item, ...Object.values(dates).flat()])
  const label = labelOf(
    vars,
    item,
    entities,
    (name) => isText(name) && !taken.has(name) && !holds(name, POINT),
  )
  return {
    item,
    label,
    description: named(new RegExp(`^${escaped(item ?? 'item')}Description$`, 'i'), /^desc(?:ription)?$/i),
    summary: vars.find((name) => /summary$|abstract$/i.test(name) && isText(name)),
    type: vars.find(
      (name) => /^(?:type|class|instance(?:of)?|category)(?:label)?$/i.test(name) && isText(name),
    ),
    ...dates,
    precisions: precisionsOf(vars, dates),
    place: placeAmong(vars, (name) => name !== label && isText(name) && !holds(name, POINT)),
    coordinates: vars.find((name) => holds(name, POINT)),
    latitude: named(/^lat(?:itude)?$/i),
    longitude: named(/^(?:lon|lng|long|longitude)$/i),
    article: vars.find((name) => holds(name, ARTICLE)),
    image: vars.find((name) => holds(name, IMAGE)),
  }
}

const isNumbered = (text: string): boolean => NUMBER.test(text)

function sample(name: string, rows: Row[]): string[] {
  const found: string[] = []
  for (const row of rows) {
    const text = row(name)
    if (text && found.push(text) === INSPECTED) break
  }
  return found
}

type Dates = Pick<WikidataColumns, 'point' | 'start' | 'end' | 'others'>

/** A `year` variable counts where there is no whole date. */
function datesAmong(vars: string[], isDate: (name: string) => boolean): Dates {
  const whole = vars.filter((name) => isDate(name) && !BESIDE.test(name))
  const dates = whole.length ? whole : vars.filter((name) => /year$/i.test(name))
  const find = (pattern: RegExp) => dates.find((name) => pattern.test(name))
  const found = find(START)
  const end = dates.find((name) => END.test(name) && name !== found)
  const start = found ?? (end === undefined ? undefined : find(INCEPTION))
  const points = dates.filter((name) => name !== start && name !== end)
  const point = points.find((name) => POINT_NAME.test(name)) ?? points[0]
  return { start, end, point, others: points.filter((name) => name !== point) }
}

/** `startPrecision` is that of `start` or `startDate`; a mere `precision` is that of all other dates. */
function precisionsOf(vars: string[], { point, start, end }: Dates): Map<string, string> {
  const dates = [point, start, end].filter((name) => name !== undefined)
  const precisions = vars.filter((name) => /prec/i.test(name))
  const stem = (name: string) => name.replace(/(?:time|date)?_?prec(?:ision)?/i, '').toLowerCase()
  const found = new Map<string, string>()
  for (const date of dates) {
    const its = precisions.find((name) => {
      const of = stem(name)
      return of !== '' && (date.toLowerCase().startsWith(of) || of.startsWith(date.toLowerCase()))
    })
    const any = its ?? precisions.find((name) => stem(name) === '')
    if (any !== undefined) found.set(date, any)
  }
  return found
}

function labelOf(
  vars: string[],
  item: string | undefined,
  entities: string[],
  isText: (name: string) => boolean,
): string | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  const others = entities.filter((name) => name !== item).map((name) => `${name}Label`)
  const free = vars.filter((name) => isText(name) && !others.some((other) => same(other, name)))
  return (
    vars.find((name) => item !== undefined && same(name, `${item}Label`)) ??
    free.find((name) => /^(?:label|name|title)$/i.test(name)) ??
    free.find((name) => /label$|name$|title$/i.test(name))
  )
}

function placeAmong(vars: string[], isText: (name: string) => boolean): string | undefined {
  const wanted = PLACES.flatMap((place) => [`${place}label`, `${place}name`, place])
  const named = wanted
    .map((name) => vars.find((known) => known.toLowerCase() === name && isText(known)))
    .find((name) => name !== undefined)
  return named ?? vars.find((name) => PLACE_OF.test(name) && isText(name))
}

const escaped = (name: string) => name.replace(/\W/g, '\\$&')
