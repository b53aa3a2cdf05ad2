/** What the built files must be like for engines of browsers that the tests do not run in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { headersFor, readHeaders } from '../engines/headersFile'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ASSETS = join(ROOT, 'dist/assets')
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

test('the licences of all that is shipped stand beside it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const parts = readFileSync(join(ROOT, 'dist/THIRD-PARTY.txt'), 'utf8')
    .split(/^-{72}$/m)
    .slice(1)
  const texts = parts.map((part) => part.trim().split('\n\n', 1).join('').split('\n'))
  const named = texts.flat().map((line) => line.split(' ', 1).join(''))
  for (const name of Object.keys(dependencies)) expect(named).toContain(name)
  // Their own dependencies, too, and what the build puts in.
  expect(named).toEqual(expect.arrayContaining(['scheduler', 'nearley', 'workbox-precaching', 'vis-util']))
  for (const part of parts) expect(part, 'a licence in full').toMatch(/copyright|warrant/i)
})

test('hosts are told the policy that stands in the page, and one for its workers', () => {
  const here = (name: string): string => readFileSync(join(ASSETS, '..', name), 'utf8')
  const inPage = /Content-Security-Policy" content="([^"]*)"/.exec(here('index.html'))?.[1]
  const policy = inPage?.replaceAll('&#39;', "'")
  expect(policy).toContain("default-src 'none'")
  const rules = readHeaders(here('_headers'))
  expect(headersFor(rules, '/')['Content-Security-Policy']).toBe(policy)
  for (const name of scripts)
    expect(headersFor(rules, `/assets/${name}`)['Content-Security-Policy']).toContain("default-src 'none'")
  expect(headersFor(rules, '/a-page-beside-the-app.html')).toEqual({})
  for (const text of [policy, here('offline.html')])
    expect(text).toContain("require-trusted-types-for 'script'; trusted-types default")
})
