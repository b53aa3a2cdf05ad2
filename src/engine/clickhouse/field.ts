/** The parts of an answer that are drawn on the timeline: lanes, marks and densities. What a lane or a tile holds is summed by
 *  statements; marks that are drawn singly are told by the code of the memory engine. */
import { overviewWindow, windowInSight } from '../../model/time/window'
import { traySigns } from '../../model/traySigns'
import type { Lane } from '../answer/lane'
import { FIRST_LANES } from '../firstQuestion'
import { PARTS } from '../memory/field/allMarks/markColumns'
import type { LaneName } from '../memory/field/lanes'
import { answeredLanes, MOST_MARKS, splitLanes, splitTiles } from '../memory/field/marks'
import { running } from '../memory/field/tileSums'
import { groupedBy, once } from '../memory/stages'
import { wider } from '../memory/sums/windowTotals'
import { askedOf, codeTable } from './asked'
import { lanesStatement, marksStatement, partsStatement, trayStatement } from './drawing'
import { lanesOf } from './lanesOf'
import { markNumber, selectedInTiles, tellMarks } from './marksTold'
import type { Parts, Put } from './put'
import { tilesIn } from './tilesIn'

type Field = Parts<'lanes' | 'answered' | 'marks' | 'inWindow' | 'density'>

export function fieldOf(put: Put): Field {
  const { known, asking, question } = put
  const { view } = question
  const by = groupedBy(view)
  const window = windowInSight(view.window, known.description.extent)
  const wide = wider(window)
  const asked = askedOf(known, view, [
    ['draw_from', 'Float64', window.from],
    ['draw_to', 'Float64', window.to],
    ['wide_from', 'Float64', wide.from],
    ['wide_to', 'Float64', wide.to],
  ])
  const inLanes = (codes: readonly number[]) => ({ ...asked.tables, wanted: codeTable(codes) })
  const all = once(async () => {
    const [lanes, rows] = await Promise.all([
      lanesOf(put, by),
      asking.numbers(lanesStatement(asked.at, by), asked.tables),
    ])
    const inside = new Uint32Array(lanes.names.length)
    const found = new Map<number, { marks: number; undated: number }>()
    let inWindow = 0
    for (const [code = 0, marks = 0, undated = 0, near = 0, here = 0] of rows) {
      const l = lanes.at.get(code) ?? 0
      found.set(l, { marks, undated })
      inside[l] = near
      inWindow += here
    }
    const at = [...lanes.names.keys()].filter((l) => found.has(l))
    const empty = { marks: 0, undated: 0 }
    const held = at.map(
      (l): Lane => ({ ...(lanes.names[l] as LaneName), ...(found.get(l) ?? empty), tray: [] }),
    )
    const sight = answeredLanes({ lanes: held }, question.lanes ?? FIRST_LANES)
    return { lanes, inside, inWindow, at, held, sight }
  })

  return {
    lanes: async () => {
      const { lanes, at, held, sight } = await all()
      const shown = held.map((lane, i) => (i >= sight.from && i < sight.to ? traySigns(lane.undated) : 0))
      if (!shown.some(Boolean)) return held
      const codes = at.filter((_, i) => shown[i]).map((l) => lanes.code[l] ?? 0)
      const rows = await asking.numbers(trayStatement(asked.at, by, Math.max(...shown)), inLanes(codes))
      const found = rows.map(([code = 0, e = 0, i = 0]) => ({ code, number: markNumber(e, i) }))
      const told = await tellMarks(
        put,
        found.map(({ number }) => number),
      )
      return held.map((lane, i) => {
        const code = lanes.code[at[i] ?? 0]
        const own = told.filter((_, f) => found[f]?.code === code)
        return shown[i] ? { ...lane, tray: own.slice(0, shown[i]) } : lane
      })
    },
    answered: async () => (await all()).sight,
    inWindow: async () => (await all()).inWindow,
    marks: async () => {
      const { lanes, inside, at, sight } = await all()
      const { few, many } = splitLanes({ at }, sight, inside)
      const codes = few.filter((l) => inside[l]).map((l) => lanes.code[l] ?? 0)
      const [alone, counted] = await Promise.all([
        codes.length ? asking.numbers(marksStatement(asked.at, by), inLanes(codes)) : [],
        many.length ? tilesIn(put, lanes, window, many) : [],
      ])
      const { tiles, singles } = splitTiles(counted, MOST_MARKS - alone.length)
      const found = [...alone.map(([e = 0, i = 0]) => markNumber(e, i)), ...singles]
      const marks = [
        ...(await tellMarks(
          put,
          found.sort((a, b) => a - b),
        )),
        ...tiles,
      ]
      return [...(await selectedInTiles(put, marks)), ...marks]
    },
    density: async () => {
      const { extent, bulk } = known.description
      if (!extent) return []
      const { from, to } = overviewWindow(extent, bulk)
      const { at, tables } = askedOf(known, view, [
        ['part_from', 'Float64', from],
        ['part_to', 'Float64', to],
      ])
      const steps = new Int32Array(PARTS + 1)
      for (const [begins = 0, ends = 0, count = 0] of await asking.numbers(partsStatement(at, by), tables)) {
        if (begins >= PARTS) continue
        steps[begins] = (steps[begins] ?? 0) + count
        steps[ends + 1] = (steps[ends + 1] ?? 0) - count
      }
      return [...running(steps).subarray(0, PARTS)]
    },
  }
}
