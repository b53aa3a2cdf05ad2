/** The table as Markdown. */
import { SOURCES } from './data/world'
import type { Machine } from './machine'
import type { Cell, Row } from './rows'

export type Report = {
  machine: Machine
  /** When the run began, UTC. */
  date: string
  /** Of the large dataset. */
  data: { seed: number; claims: number; events: number; bytes: number }
  rounds: number
  rows: Row[]
  /** Parts that broke off, and why. */
  failed: { part: string; why: string }[]
}

export function markdown({ machine, date, data, rounds, rows, failed }: Report): string {
  const { cores, cpu, memory, system, load, versions } = machine
  const claims = `${data.claims.toLocaleString('en')} claims`
  const size = `${data.events.toLocaleString('en')} events, ${SOURCES} sources, ${(data.bytes / 1e6).toFixed(0)} MB of CSV, seed ${data.seed}`
  const head = ['what', claims, 'beside it', 'must reach', 'measured', 'reached']
  return [
    `${cores} cores (${cpu}), ${memory} GiB, ${system}, load ${load} at the start, ${date}.`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `${claims}, ${size}. ${rounds} rounds. Cells are median / p95.`,
    '',
    ...[head, head.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`),
    ...failed.map(({ part, why }) => `\n**${part} broke off:** ${why}`),
    '',
  ].join('\n')
}

function cells({ what, ours, beside, must, measured, reached }: Row): string[] {
  const others = Object.entries(beside).map(([name, cell]) => `${name}: ${written(cell)}`)
  return [what, written(ours), others.join('; '), must, measured, reached ? 'yes' : '**no**']
}

/** `17.4 / 33.3 ms` */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return `${figure(cell.median)} / ${figure(cell.p95)} ${cell.unit}`
}

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
