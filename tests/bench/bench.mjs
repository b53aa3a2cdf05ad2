/** `npm run bench` */
import { withModule } from '../../src/check/withModule.mjs'

// Vite's server, which only loads the bench, would say "development", and the app be built with React's slower half.
process.env.NODE_ENV = 'production'

try {
  await withModule('/tests/bench/run.ts', async ({ run }) => {
    process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
  })
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
