/** From what was measured to the rows of the table, each with what it must reach. */

import type { Sample } from './data/csv'
import type { Frames } from './measure/frames'
import type { Grown } from './measure/growth'
import type { Openings } from './measure/openings'
import { type Drawings, PATIENCE, PEERS } from './measure/peers'
import type { Work } from './measure/thread'
import type { Use } from './measure/use'
import type { Part } from './options'
import { line, power, type Summary, summary } from './statistics'

export type Row = {
  what: string
  ours: Cell
  /** What it is held against, by name. */
  beside: Record<string, Cell>
  must: string
  measured: string
  reached: boolean
}
export type Cell = (Summary & { unit: 'ms' | 'MB' | 'ns per claim' }) | string

const milliseconds = (sample: number[]): Cell => ({ ...summary(sample), unit: 'ms' })
const MEGABYTE = 1e6
const megabytes = (sample: number[]): Cell => ({
  ...summary(sample.map((bytes) => bytes / MEGABYTE)),
  unit: 'MB',
})
const median = (sample: number[]): number => summary(sample).median
const p95 = (sample: number[]): number => summary(sample).p95
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`

/** The rows of those parts that were asked for. */
export const openingRows = (found: Openings, { bytes }: Sample, parts: Set<Part>): Row[] => [
  ...(parts.has('first') ? [firstRow(found)] : []),
  ...(parts.has('open') ? [openRow(found)] : []),
  ...(parts.has('memory') ? [memoryRow(found, bytes)] : []),
]

export function useRows({ large, kursk }: Record<'large' | 'kursk', Use>, parts: Set<Part>): Row[] {
  const filters = [
    clickRow('filter click, events shown', large.shown, kursk.shown, 50),
    clickRow('filter click, sources included', large.included, kursk.included, 100),
  ]
  return [
    ...(parts.has('pan') ? [panRow(large, kursk)] : []),
    ...(parts.has('zoom') ? [zoomRow(large, kursk)] : []),
    ...(parts.has('filter') ? filters : []),
    ...(parts.has('search') ? [answerRow('typing in search, per key', large.keys, kursk.keys, 100)] : []),
  ]
}

/** Once loaded, the first view: medians against each other. */
function firstRow({ large, kursk }: Openings): Row {
  const [ours, theirs] = [large.map(({ drawn }) => drawn), kursk.map(({ drawn }) => drawn)]
  const ratio = median(ours) / median(theirs)
  return {
    what: 'drawing the first view, once loaded',
    ours: milliseconds(ours),
    beside: { Kursk: milliseconds(theirs) },
    must: '≤ 1.5 × Kursk',
    measured: times(ratio),
    reached: ratio <= 1.5,
  }
}

/** One frame of 60 a second, ms, and what the browser's own clock rounds off. */
const FRAME = 16.7
const ROUNDING = 0.15

function panRow(large: Frames, kursk: Frames): Row {
  const [ours, theirs] = [p95(large.pan), p95(kursk.pan)]
  const even = theirs > FRAME + ROUNDING || ours <= FRAME + ROUNDING
  return {
    what: 'pan, frame time',
    ours: milliseconds(large.pan),
    beside: { Kursk: milliseconds(kursk.pan) },
    must: 'p95 ≤ 1.2 × Kursk, and ≤ 16.7 ms where Kursk is',
    measured: `${times(ours / theirs)}; ${tasks(large.longPan, kursk.longPan)}`,
    reached: ours <= 1.2 * theirs && even,
  }
}

function zoomRow(large: Frames, kursk: Frames): Row {
  const ratio = p95(large.zoom) / p95(kursk.zoom)
  return {
    what: 'zoom, frame time',
    ours: milliseconds(large.zoom),
    beside: { Kursk: milliseconds(kursk.zoom) },
    must: 'p95 ≤ 1.3 × Kursk',
    measured: `${times(ratio)}; ${tasks(large.longZoom, kursk.longZoom)}`,
    reached: ratio <= 1.3,
  }
}

/** "3 long tasks, the longest 80 ms (Kursk: none)" */
const tasks = (large: number[], kursk: number[]): string => `${long(large)} (Kursk: ${long(kursk)})`

function long(tasks: number[]): string {
  if (!tasks.length) return 'no long task'
  return `${tasks.length} long task${tasks.length > 1 ? 's' : ''}, the longest ${Math.round(Math.max(...tasks))} ms`
}

/** From an input to its painted answer. @param most ms */
function answerRow(what: string, large: number[], kursk: number[], most: number): Row {
  return {
    what,
    ours: milliseconds(large),
    beside: { Kursk: milliseconds(kursk) },
    must: `p95 ≤ ${most} ms`,
    measured: `${p95(large).toFixed(0)} ms`,
    reached: p95(large) <= most,
  }
}

/** A reader's clicks; beside them a script's, which come without the time that the pointer rests. */
function clickRow(what: string, large: Use['included'], kursk: Use['included'], most: number): Row {
  const row = answerRow(what, large.byHand, kursk.byHand, most)
  const script = {
    'by a script': milliseconds(large.atOnce),
    'Kursk, by a script': milliseconds(kursk.atOnce),
  }
  return { ...row, beside: { ...row.beside, ...script } }
}

function openRow({ large, parsing }: Openings): Row {
  const ours = large.map(({ opened }) => opened)
  const ratio = median(ours) / median(parsing)
  return {
    what: 'opening the CSV, from drop to first view',
    ours: milliseconds(ours),
    beside: { 'papaparse parsing it': milliseconds(parsing) },
    must: '≤ 2.0 × papaparse',
    measured: times(ratio),
    reached: ratio <= 2,
  }
}

function memoryRow({ peaks }: Openings, bytes: number): Row {
  const ratio = (median(peaks.large) - median(peaks.kursk)) / bytes
  return {
    what: 'peak memory',
    ours: megabytes(peaks.large),
    beside: { Kursk: megabytes(peaks.kursk) },
    must: `difference ≤ 3 × the file's ${(bytes / MEGABYTE).toFixed(0)} MB`,
    measured: times(ratio),
    reached: ratio <= 3,
  }
}

export function peerRow({ events, claimline, peers }: Drawings): Row {
  const ours = claimline.map(({ drawn }) => drawn)
  const ahead = PEERS.every((peer) => median(ours) < median(peers[peer] ?? [PATIENCE]))
  const opened = median(claimline.map(({ opened }) => opened))
  return {
    what: `${events.toLocaleString('en')} events: first draw`,
    ours: milliseconds(ours),
    beside: Object.fromEntries(
      PEERS.map((peer) => [peer, peers[peer] ? milliseconds(peers[peer]) : 'did not finish']),
    ),
    must: 'ahead of each',
    measured: `${ahead ? 'ahead' : 'behind'}; ${opened.toFixed(0)} ms from the file on`,
    reached: ahead,
  }
}

/** Where the last tenfold of claims takes more than this power of the time, growth is not linear any more; what is
 *  above 1 is left to caches and chance. */
const LINEAR = 1.1

export function growthRows(grown: Grown[]): Row[] {
  const kinds = Object.keys(grown[0]?.times ?? {})
  return kinds.map((kind) =>
    growthRow(
      kind,
      grown.map(({ claims, times }) => [claims, times[kind] ?? Number.NaN]),
    ),
  )
}

/** @param points claims and ms, ascending */
function growthRow(kind: string, points: [claims: number, took: number][]): Row {
  const { slope, offset } = line(points)
  const most = points.at(-1)?.[0] ?? 0
  const last = power(points.filter(([claims]) => claims >= most / 10))
  return {
    what: `growth, ${kind}`,
    ours: `${(slope * 1e6).toFixed(1)} ns per claim ${offset < 0 ? '−' : '+'} ${Math.abs(offset).toFixed(1)} ms`,
    beside: { ms: points.map(([claims, took]) => `${short(claims)}: ${took.toFixed(1)}`).join(', ') },
    must: 'linear or better',
    measured: `claims to the power of ${power(points).toFixed(2)}; over the last tenfold ${last.toFixed(2)}`,
    reached: last <= LINEAR,
  }
}

/** 300000 → `300k` */
const short = (claims: number): string => (claims < 1e6 ? `${claims / 1e3}k` : `${claims / 1e6}M`)

/** The bundled record in this build and in the other one. */
export const threadRows = ({ ours, theirs }: Record<'ours' | 'theirs', Work>): Row[] => [
  threadRow('filter click', ours.click, theirs.click),
  threadRow('step of Play', ours.play, theirs.play),
]

function threadRow(what: string, ours: number[], theirs: number[]): Row {
  const ratio = median(ours) / median(theirs)
  return {
    what: `work of the page's thread, ${what}, bundled record`,
    ours: milliseconds(ours),
    beside: { 'the other build': milliseconds(theirs) },
    must: '≤ 0.5 × the other build',
    measured: times(ratio),
    reached: ratio <= 0.5,
  }
}
