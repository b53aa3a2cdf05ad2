/** What the built files must be like for engines of browsers that the tests do not run in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const ASSETS = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))

test('no chunk imports the entry of a worker, which WebKit would then run a second time', () => {
  const entries = scripts.filter((name) => /worker-/i.test(name))
  expect(entries.map((name) => name.split('-')[0]).sort()).toEqual(['engineWorker', 'revisionWorker'])
  const imports = scripts.flatMap((name) => {
    const code = readFileSync(join(ASSETS, name), 'utf8')
    const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g)
    return [...found].map(([, imported]) => ({ name, imported }))
  })
  expect(imports.length).toBeGreaterThan(scripts.length)
  expect(imports.filter(({ imported }) => entries.includes(imported ?? ''))).toEqual([])
})
