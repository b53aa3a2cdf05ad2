/** The words of marks and tiles: their names for assistive technology, and their tooltips, which begin with who says it. */
import type { Mark, Tick, Tile } from '../../../engine/answer/lane'
import type { Status } from '../../../model/statuses'
import { digits } from '../digits'
import { plural } from '../plural'
import { givenDate, inWords, spanWords } from '../sentences/dateWords'
import { changedWords, listNames, names } from '../sentences/eventSentences'
import { weightWords } from '../sentences/grades'
import { lapseWords, STATUS_WORDS, saidBy } from '../sentences/labels'

/** The date in words; "gives no date" for a claim that is drawn at its event's. Rival dates are named with it. */
export function whenWords(mark: Mark): string {
  const { dated, dates, hollow, rivals } = mark
  const given = givenDate(mark)
  if (hollow) return dates ? `${given}; other claims date the event: ${spanWords(dates)}` : given
  if (dated) return given
  return [dates ? spanWords(dates) : 'no date', ...(rivals > 1 ? [`rival dates (${rivals})`] : [])].join(', ')
}

/** Begins with the event's title and carries stance or status and date: "Capture of Plekhovo. Says so: Yuri Kotenok.
 *  6 December 2024", "Capture of Plekhovo. Disputed, was Several sides say so. 6–9 December 2024".
 *  @param asof is a day of knowledge set? */
export function markName(mark: Mark, asof: boolean): string {
  const { shows, title } = mark
  const said = 'stance' in shows ? saidWords(shows) : statusNow(shows, asof)
  return `${title}. ${said}. ${whenWords(mark)}`
}

/** After a title where the status has changed: " · was Disputed"; '' where it has not.
 *  @param asof is a day of knowledge set? */
export const changedPart = ({ shows }: Mark, asof: boolean): string =>
  'status' in shows && shows.before ? ` · ${changedWords(shows.before, asof)}` : ''

/** What stands beside a mark: "Capture of Plekhovo · was Disputed". */
export const markTitle = (mark: Mark, asof: boolean): string => mark.title + changedPart(mark, asof)

type Saying = Extract<Mark['shows'], { source: string }>

/** "Says so: Yuri Kotenok".
 *  @param who who speaks, the source alone unless said */
const saidWords = (shows: Saying, who = shows.source): string =>
  saidBy(shows.stance, who, 1, lapseWords(shows))

/** "Disputed", "Disputed, was Several sides say so". */
const statusNow = ({ status, before }: Extract<Mark['shows'], { status: Status }>, asof: boolean): string =>
  [STATUS_WORDS[status], before && changedWords(before, asof)].filter(Boolean).join(', ')

/** `more`: dates that sources give, or how the claim is graded. `data`: the texts of the data in it. */
export type Tip = { who: string; what: string; when: string; more: string[]; data: string[] }

/** Where sources date an event differently, who gives which date: "Yuri Kotenok: 6 December 2024". */
export function tickWords({ ticks }: Mark): string[] {
  if (!ticks) return []
  const dates = ticks.first.map(oneTick)
  return ticks.more ? [...dates, `and ${plural(ticks.more, 'more date')}`] : dates
}

/** "Yuri Kotenok: 6 December 2024" */
export const oneTick = ({ sources, dated }: Tick): string => `${names(listNames(sources))}: ${inWords(dated)}`

/** "Graded by the dataset: reliability B · usually reliable; credibility 2 · probably true", where it is graded. */
export function gradeOf({ shows }: Mark): string[] {
  const words = 'stance' in shows ? weightWords(shows.weight) : ''
  return words ? [words] : []
}

/** A tooltip's three lines; the first names who speaks, never the fact.
 *  @param asof is a day of knowledge set? */
export function tipOf(mark: Mark, asof: boolean): Tip {
  const { shows, title } = mark
  if ('stance' in shows) {
    const by = shows.via.map((carrier) => `by way of ${carrier}`).join(', ')
    const who = saidWords(shows, [shows.source, by].filter(Boolean).join(', '))
    const data = [title, shows.source, ...shows.via]
    return { who, what: title, when: whenWords(mark), more: gradeOf(mark), data }
  }
  const who = shows.says.map(({ stance, sources, some }) => {
    const rest = sources > some.length ? [`${sources - some.length} more`] : []
    return saidBy(stance, joined([...some, ...rest]), sources)
  })
  return {
    who: who.join('. ') || 'Nobody with a voice of their own',
    what: `${title}: ${statusNow(shows, asof)}`,
    when: whenWords(mark),
    more: tickWords(mark),
    data: [title, ...shows.says.flatMap(({ some }) => some), ...tickNames(mark)],
  }
}

/** For one of the dates within a mark: who gives it. `null` for a tick that is none of the mark's. */
export function tipOfTick({ title, ticks }: Mark, tick: number): Tip | null {
  const told = ticks?.first[tick]
  return told
    ? { who: oneTick(told), what: title, when: '', more: [], data: [title, ...listNames(told.sources)] }
    : null
}

const tickNames = ({ ticks }: Mark): string[] =>
  ticks?.first.flatMap(({ sources }) => listNames(sources)) ?? []

/** "A", "A and B", "A, B and C" */
const joined = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const tileDates = ({ dates }: Tile): string => spanWords({ ...dates, fromUnit: 'day', toUnit: 'day' })

const PRESS = { even: 'Press to list the events of that time', uneven: 'Press to zoom in' }

/** For a tile that no mark begins in: it has no count. */
const PASSING = 'longer marks reach through this time'

/** "Yuri Kotenok: 34 marks, 3 Feb – 9 May 2024. Press to zoom in"
 *  @param even zooming in would separate nothing */
export function tileName(tile: Tile, lane: string, even: boolean): string {
  const what = tile.count ? `${plural(tile.count, 'mark')}, ${tileDates(tile)}` : PASSING
  return `${lane}: ${what}. ${PRESS[even ? 'even' : 'uneven']}`
}

/** @param lane its name; in source lanes, who speaks */
export const tipOfTile = (tile: Tile, lane: string, even: boolean): Tip => ({
  who: lane,
  what: tile.count ? plural(tile.count, 'mark') : PASSING,
  when: tile.count ? tileDates(tile) : '',
  more: [PRESS[even ? 'even' : 'uneven']],
  data: [lane],
})

/** A lane's tray: "Volodymyr Zelensky, without a date: 3". */
export const trayName = (lane: string, undated: number): string =>
  `${lane}, without a date: ${digits(undated)}`

/** Ends a tray with more signs than it shows. */
export const moreInTray = (marks: number): string => `and ${digits(marks)}`
