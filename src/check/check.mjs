/** `npm run check -- FILE…` */
import { runCommand, withModule } from './withModule.mjs'

await withModule('/src/check/run.ts', ({ run }) => runCommand(() => run(process.argv.slice(2))))
