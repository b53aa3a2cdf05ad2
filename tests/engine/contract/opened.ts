import type { Answer, Engine, Mark, Tile } from '../../../src/engine/engine'
import type { Dataset } from '../../../src/model/claim'
import type { Description } from '../../../src/model/description'
import { parseDay } from '../../../src/model/time/days'
import type { View } from '../../../src/model/view'
import { ALL_ROWS, askIn, openIn } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'
import { VILLAGE } from '../../fixtures/village'

/** An engine that has opened a dataset, the village unless said, and how to ask it. */
export type Opened = {
  engine: Engine
  description: Description
  ask(change?: Partial<View>, rows?: { from: number; to: number }): Promise<Answer>
}
export type Open = (data?: Dataset) => Promise<Opened>

export const openWith =
  (make: () => Promise<Engine>): Open =>
  async (data = VILLAGE) => {
    const engine = await make()
    const description = await openIn(engine, bytesOf(data))
    return { engine, description, ask: (change = {}, rows = ALL_ROWS) => askIn(engine, change, rows) }
  }

export const day = (text: string): number => parseDay(text) ?? Number.NaN
export const span = (from: string, to: string) => ({ from: day(from), to: day(to) })
export const ids = (things: { id: string }[]): string[] => things.map(({ id }) => id)
export const isMark = (mark: Mark | Tile): mark is Mark => 'event' in mark
