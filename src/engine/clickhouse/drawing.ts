/** Statements about marks: how many stand in which lane, when, and which they are (contracts.md, "Lanes"). A mark is a claim in
 *  the lanes of sources, elsewhere an event in one of its lanes; `nth` is its place, from 1, among the claims or the lanes of
 *  its event. Values come in `given`: `draw_from`, `draw_to` (the window), `wide_from`, `wide_to` (with what is drawn around
 *  it), `part_from` and `part_to` of the overview, and of tiles `tile_width`, `tiles_from` and `tiles_to`, in ms. */
import type { GroupedBy } from '../../model/view'
import { NOWHERE, OUTSIDE, PARTS } from '../memory/field/allMarks/markColumns'
import { BINS, FEW } from '../memory/field/tileSums'
import { CODES, INCLUDED } from './choosing'
import { type AtWork, bound, judged } from './judging'

const DAY = 86_400_000

/** An event's span; an open end is drawn as one day at the bounded end (`writeEventSpan`). */
const SPAN = { f: 'span_from', t: 'span_to' }
const EVENT = {
  from: bound(SPAN, `if(f = -inf, if(t < inf, t - ${DAY}, nan), f)`),
  to: bound(SPAN, `if(t = inf, if(f > -inf, f + ${DAY}, nan), t)`),
}

/** A row per mark of the events in view: `nth`, `lane` (a code, see `tables.ts`), `since`, `until`, and what it shows. */
function marksOf(by: GroupedBy): string[] {
  if (by === 'source')
    return [
      `arrayJoin(${INCLUDED}) AS nth`,
      'source[nth] AS lane',
      `if(isNaN(edge_from[nth]), ${EVENT.from}, edge_from[nth]) AS since`,
      `if(isNaN(edge_from[nth]), ${EVENT.to}, edge_to[nth]) AS until`,
      'stance[nth] AS sign',
    ]
  const codes = by === 'none' ? '[toUInt32(0)]' : by === 'status' ? '[toUInt32(status)]' : CODES[by]
  return [
    `arrayJoin(arrayEnumerate(${codes})) AS nth`,
    `(${codes})[nth] AS lane`,
    `${EVENT.from} AS since`,
    `${EVENT.to} AS until`,
    'status AS sign',
  ]
}

const meets = (from: string, to: string): string => `(since < ${to} AND until > ${from})`

/** Old servers find no column that only an expression with `arrayJoin` names. */
const named = (...columns: string[]): string =>
  ` AND hides = 0${columns.map((column) => ` AND ${column} = ${column}`).join('')}`

const WINDOW = named('draw_from', 'draw_to', 'wide_from', 'wide_to')

/** Per lane: marks, those without a date, those that meet what is drawn, and those that meet the window: answers `lanes`,
 *  `inWindow`, and how marks are drawn. */
export const lanesStatement = (at: AtWork, by: GroupedBy): string =>
  judged(at, 'SELECT lane, count(), sum(where.1), sum(where.2), sum(where.3)', `${WINDOW}\nGROUP BY lane`, [
    ...marksOf(by),
    `${bound(
      { f: 'since', t: 'until' },
      '(isNaN(f), f < wide_to AND t > wide_from, f < draw_to AND t > draw_from)',
    )} AS where`,
  ])

/** Marks by the parts of the overview in which they begin and end (`partsWriter`): answers `density`. */
export const partsStatement = (at: AtWork, by: GroupedBy): string =>
  judged(
    at,
    'SELECT parts.1 AS begins, parts.2 AS ends, count()',
    `${named('part_from', 'part_to')}\nGROUP BY begins, ends`,
    [
      ...marksOf(by),
      `${PARTS} / (part_to - part_from) AS part_scale`,
      `${bound(
        { f: 'floor((since - part_from) * part_scale)', t: 'floor((until - 1 - part_from) * part_scale)' },
        `multiIf(isNaN(f), (${NOWHERE}., 0.), f >= ${PARTS} OR t < 0, (${OUTSIDE}., 0.), (greatest(f, 0), least(greatest(t, 0), ${PARTS - 1})))`,
      )} AS parts`,
    ],
  )

/** The marks themselves that meet what is drawn, in the lanes of `wanted`. */
export const marksStatement = (at: AtWork, by: GroupedBy): string =>
  judged(
    at,
    'SELECT e, nth',
    `${WINDOW} AND lane IN wanted AND ${meets('wide_from', 'wide_to')}\nORDER BY e, nth`,
    marksOf(by),
  )

/** The first marks without a date of each lane of `wanted`. */
export const trayStatement = (at: AtWork, by: GroupedBy, most: number): string =>
  judged(
    at,
    'SELECT lane, e, nth',
    `${named()} AND lane IN wanted AND isNaN(since)\nORDER BY e, nth\nLIMIT ${Math.trunc(most)} BY lane`,
    marksOf(by),
  )

/** The parts of the tiles in which a mark begins and ends, as `counted` in `engine/memory/field/tileSums.ts`. */
const BINNED = [
  'toFloat64(tiles_from * tile_width) AS tiles_start',
  'toFloat64(tiles_to * tile_width) AS tiles_end',
  `if(since <= tiles_start, 0, floor((since - tiles_start) / tile_width * ${BINS})) AS begins`,
  `if(until >= tiles_end, toFloat64(tiles_to - tiles_from) * ${BINS}, greatest(ceil((until - tiles_start) / tile_width * ${BINS}), begins + 1)) AS ends`,
]
const IN_TILES = `${named('tile_width', 'tiles_from', 'tiles_to')} AND lane IN wanted AND since < tiles_end AND (until > tiles_start OR since >= tiles_start)`

/** Per lane and sign: by how many marks each part of the tiles holds more than the one before. */
export const binsStatement = (at: AtWork, by: GroupedBy): string =>
  judged(at, 'SELECT lane, sign, step.1 AS bin, sum(step.2)', `${IN_TILES}\nGROUP BY lane, sign, bin`, [
    ...marksOf(by),
    ...BINNED,
    'arrayJoin([(toInt32(begins), 1), (toInt32(ends), -1)]) AS step',
  ])

/** Per lane and tile: how many marks meet it. */
export const meetingStatement = (at: AtWork, by: GroupedBy): string =>
  judged(at, 'SELECT lane, met, count()', `${IN_TILES}\nGROUP BY lane, met`, [
    ...marksOf(by),
    ...BINNED,
    `arrayJoin(arrayFilter(t -> t >= floor(begins / ${BINS}) AND t <= floor((ends - 1) / ${BINS}), range(toUInt32(tiles_to - tiles_from)))) AS met`,
  ])

/** Per lane, sign and tile: how many marks have their middle in it, from when to when they reach, and the first of them. */
export const middlesStatement = (at: AtWork, by: GroupedBy): string =>
  judged(
    at,
    `SELECT lane, sign, tile, count() AS marks, min(since) AS earliest, max(until) AS latest, groupArray(${FEW})(e) AS first_e, groupArray(${FEW})(nth) AS first_nth`,
    `${IN_TILES} AND tile >= 0 AND tile < toFloat64(tiles_to - tiles_from)\nGROUP BY lane, sign, tile\nFORMAT JSONEachRow`,
    [
      ...marksOf(by),
      ...BINNED,
      'floor((since + (until - since) / 2) / tile_width) - toFloat64(tiles_from) AS tile',
    ],
  )
