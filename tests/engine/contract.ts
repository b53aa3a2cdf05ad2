/** What every engine promises (contracts, sections 2, 3 and 6), whatever it is made of. */
import { afterEach, describe } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { choosingContract } from './contract/choosing'
import { lanesContract } from './contract/lanes'
import { matrixContract } from './contract/matrix'
import { openWith } from './contract/opened'
import { openingContract } from './contract/opening'
import { selectedContract } from './contract/selected'
import { withoutContract } from './contract/without'

export function engineContract(name: string, make: () => Promise<Engine>): void {
  const made: Engine[] = []
  const engine = async () => {
    const one = await make()
    made.push(one)
    return one
  }
  const opened = openWith(engine)

  describe(name, () => {
    afterEach(() => {
      for (const one of made.splice(0)) one.close()
    })
    openingContract(opened, engine)
    choosingContract(opened)
    lanesContract(opened)
    matrixContract(opened)
    selectedContract(opened)
    withoutContract(opened)
  })
}
