/** `npm run load -- --clickhouse URL --dataset NAME FILE…` */
import { runCommand, withModule } from '../check/withModule.mjs'

await withModule('/src/load/run.ts', ({ run }) =>
  runCommand(() =>
    run(process.argv.slice(2), {
      tell: (line) => void process.stderr.write(`${line}\n`),
      password: process.env.CLICKHOUSE_PASSWORD,
    }),
  ),
)
