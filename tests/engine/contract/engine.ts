/** What every engine answers (contracts.md, "Two kinds of filters", "Status", "Lanes"), whatever it is made of and however it came by its
 *  dataset. */
import { afterEach, describe } from 'vitest'
import type { Engine } from '../../../src/engine/engine'
import { askingContract } from './asking'
import { choosingContract } from './choosing'
import { lanesContract } from './lanes'
import { matrixContract } from './matrix'
import { type EngineOf, openWith } from './opened'
import { selectedContract } from './selected'
import { stageContract } from './stage'
import { tiedContract } from './tied'
import { totalsContract } from './totals'
import { withoutContract } from './without'

export function engineContract(name: string, engineOf: EngineOf): void {
  const made: Engine[] = []
  const opened = openWith(async (data) => {
    const one = await engineOf(data)
    made.push(one.engine)
    return one
  })

  describe(`${name} answers`, () => {
    afterEach(() => {
      for (const one of made.splice(0)) one.close()
    })
    askingContract(opened)
    totalsContract(opened)
    choosingContract(opened)
    lanesContract(opened)
    matrixContract(opened)
    selectedContract(opened)
    stageContract(opened)
    withoutContract(opened)
    tiedContract(opened)
  })
}
