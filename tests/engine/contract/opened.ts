import type { Mark, Tile } from '../../../src/engine/answer/lane'
import type { Answer } from '../../../src/engine/answer/parts'
import type { Engine } from '../../../src/engine/engine'
import type { Dataset } from '../../../src/model/claim'
import type { Description } from '../../../src/model/description'
import { parseDay } from '../../../src/model/time/days'
import type { View } from '../../../src/model/view'
import { ALL_ROWS, askIn } from '../../fixtures/ask'
import { VILLAGE } from '../../fixtures/village'

/** Makes an engine that answers about a dataset, by whatever way. */
export type EngineOf = (data: Dataset) => Promise<{ engine: Engine; description: Description }>

/** An engine about a dataset, the village unless said, and how to ask it. */
export type Opened = {
  engine: Engine
  description: Description
  ask(change?: Partial<View>, rows?: { from: number; to: number }): Promise<Answer>
}
export type Open = (data?: Dataset) => Promise<Opened>

export const openWith =
  (engineOf: EngineOf): Open =>
  async (data = VILLAGE) => {
    const { engine, description } = await engineOf(data)
    return { engine, description, ask: (change = {}, rows = ALL_ROWS) => askIn(engine, change, rows) }
  }

export const day = (text: string): number => parseDay(text) ?? Number.NaN
export const span = (from: string, to: string) => ({ from: day(from), to: day(to) })
export const ids = (things: { id: string }[]): string[] => things.map(({ id }) => id)
export const isMark = (mark: Mark | Tile): mark is Mark => 'event' in mark
