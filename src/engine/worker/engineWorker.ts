/** The memory engine inside a module worker. */
import { memoryOpener } from '../memory/opener'
import { revisionBeside } from './revisionBeside'
import { serveIn } from './serveIn'

serveIn((idle) => memoryOpener({ hash: revisionBeside, idle }))
