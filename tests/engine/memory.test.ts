import { memoryEngine } from '../../src/engine/memory'
import { engineContract } from './contract'

engineContract('memory', async () => memoryEngine())
