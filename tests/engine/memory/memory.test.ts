import { memoryOpener } from '../../../src/engine/memory/opener'
import { prefetching } from '../../../src/engine/prefetching'
import { openInMemory } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'
import { engineContract } from '../contract/engine'
import { openerContract } from '../contract/opener'

engineContract('memory', (data) => openInMemory(bytesOf(data)))
openerContract('memory', memoryOpener)

engineContract('memory behind a prefetching engine', async (data) => {
  const { engine, description } = await openInMemory(bytesOf(data))
  return { engine: prefetching(engine), description }
})
