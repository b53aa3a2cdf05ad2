import { memoryEngine } from '../../../src/engine/memory/memory'
import { engineContract } from '../contract'

engineContract('memory', async () => memoryEngine())
