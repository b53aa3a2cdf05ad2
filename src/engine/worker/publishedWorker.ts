/** The memory engine inside the worker of a published page: one script, which starts no other. */
import { memoryOpener } from '../memory/opener'
import { openingBuffers } from './buffers'
import { serveIn } from './serveIn'

serveIn((idle) => openingBuffers(memoryOpener({ idle })))
