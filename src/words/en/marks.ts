/** The words of marks and tiles: their names for assistive technology, and their tooltips, which begin with who says it. */
import type { Mark, Tick, Tile } from '../../engine/answer/lane'
import { digits } from './digits'
import { plural, pluralForm } from './plural'
import { givenDate, inWords, spanWords } from './sentences/dateWords'
import { listNames, names } from './sentences/eventSentences'
import { weightWords } from './sentences/grades'
import { STANCE_VERBS, STANCE_WORDS, STATUS_WORDS } from './sentences/labels'

/** The date in words; "gives no date" for a claim that is drawn at its event's. Rival dates are named with it. */
export function whenWords(mark: Mark): string {
  const { dated, dates, hollow, rivals } = mark
  const given = givenDate(mark)
  if (hollow) return dates ? `${given}; other claims date the event: ${spanWords(dates)}` : given
  if (dated) return given
  return [dates ? spanWords(dates) : 'no date', ...(rivals > 1 ? [`rival dates (${rivals})`] : [])].join(', ')
}

/** Begins with the event's title and carries stance or status and date: "Capture of Plekhovo. Yuri Kotenok: says so.
 *  6 December 2024." */
export function markName(mark: Mark): string {
  const { shows, title } = mark
  const said = 'stance' in shows ? saidWords(shows) : STATUS_WORDS[shows.status]
  return `${title}. ${said}. ${whenWords(mark)}`
}

type Saying = Extract<Mark['shows'], { source: string }>

/** "Yuri Kotenok: says so".
 *  @param who who speaks, the source alone unless said */
function saidWords({ source, stance, votes, overturned }: Saying, who = source): string {
  const words = STANCE_WORDS[stance]
  const lapsed = overturned ? ', later taken back or superseded' : votes ? '' : ', no vote of its own'
  return `${who}: ${words.charAt(0).toLowerCase()}${words.slice(1)}${lapsed}`
}

/** `more`: dates that sources give, or how the claim is graded. */
export type Tip = { who: string; what: string; when: string; more: string[] }

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

/** A tooltip's three lines; the first names who speaks, never the fact. */
export function tipOf(mark: Mark): Tip {
  const { shows, title } = mark
  if ('stance' in shows) {
    const by = shows.via.map((carrier) => `by way of ${carrier}`).join(', ')
    const who = saidWords(shows, [shows.source, by].filter(Boolean).join(', '))
    return { who, what: title, when: whenWords(mark), more: gradeOf(mark) }
  }
  const who = shows.says.map(({ stance, sources, some }) => {
    const rest = sources > some.length ? [`${sources - some.length} more`] : []
    return `${joined([...some, ...rest])} ${pluralForm(sources, ...STANCE_VERBS[stance])}`
  })
  return {
    who: who.join('; ') || 'Nobody with a voice of their own',
    what: `${title}: ${STATUS_WORDS[shows.status]}`,
    when: whenWords(mark),
    more: tickWords(mark),
  }
}

/** For one of the dates within a mark: who gives it. `null` for a tick that is none of the mark's. */
export function tipOfTick({ title, ticks }: Mark, tick: number): Tip | null {
  const told = ticks?.first[tick]
  return told ? { who: oneTick(told), what: title, when: '', more: [] } : null
}

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
})

/** A lane's tray: "Volodymyr Zelensky, without a date: 3". */
export const trayName = (lane: string, undated: number): string =>
  `${lane}, without a date: ${digits(undated)}`

/** Ends a tray with more signs than it shows. */
export const moreInTray = (marks: number): string => `and ${digits(marks)}`
