/** The memory engine inside a module worker. */
import { memoryOpener } from '../memory/opener'
import { trustOnly } from './ownScripts'
import { revisionBeside } from './revisionBeside'
import { serveIn } from './serveIn'

trustOnly(/^revisionWorker-[\w-]+\.js$/, import.meta.url)
serveIn((idle) => memoryOpener({ hash: revisionBeside, idle }))
