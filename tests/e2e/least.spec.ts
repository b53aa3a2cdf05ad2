/** The least versions of browsers that the README promises are those of what the build uses. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { FINE_WITHOUT, NEEDS } from './needs'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** By the names of the data. */
const BROWSERS = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  safari_ios: 'Safari on iOS',
} as const
type Browser = keyof typeof BROWSERS
const names = Object.keys(BROWSERS) as Browser[]

const ASSETS = here('../../dist/assets/')
const built = (ending: string): string =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(ASSETS + name, 'utf8'))
    .join('\n')
const files = { js: built('.js'), css: built('.css') }

/** What the data says of a browser: since which version, and with what reserve. */
type Support = {
  version_added: string | false
  prefix?: string
  alternative_name?: string
  flags?: object[]
  partial_implementation?: true
}
type CompatStatement = { support: Partial<Record<Browser, Support | Support[]>> }
type Tree = { __compat?: CompatStatement } & { [name: string]: Tree | undefined }
const data: Tree = JSON.parse(
  readFileSync(here('../../node_modules/@mdn/browser-compat-data/data.json'), 'utf8'),
)

const statementOf = (path: string): CompatStatement | undefined =>
  path.split('/').reduce<Tree | undefined>((tree, name) => tree?.[name], data)?.__compat

/** The first version that has it whole, without a prefix and a switch; Infinity where none has. */
function since(statement: CompatStatement, browser: Browser): number {
  const all = [statement.support[browser] ?? []].flat()
  const whole = all.filter(
    (one) => !one.prefix && !one.alternative_name && !one.flags && !one.partial_implementation,
  )
  return Math.min(...whole.map(({ version_added }) => numberOf(version_added)))
}

const numberOf = (version: string | false): number =>
  typeof version === 'string' && version !== 'preview'
    ? Number(version.replace('≤', ''))
    : Number.POSITIVE_INFINITY

/** What each browser needs, and for what. */
const least = names.map((browser) => {
  const each = NEEDS.map((need) => ({
    need,
    version: since(statementOf(need.data) ?? unknown(need.data), browser),
  }))
  const version = Math.max(...each.map(({ version }) => version))
  return { browser, version, for: each.filter((one) => one.version === version).map(({ need }) => need.data) }
})

function unknown(path: string): never {
  throw new Error(`MDN's data has no ${path}.`)
}

for (const { data, in: kind, found } of NEEDS)
  test(`the build uses ${data}`, () => {
    expect(found.test(files[kind])).toBe(true)
  })

test('the README names the least versions, and what they are needed for', () => {
  const readme = readFileSync(here('../../README.md'), 'utf8')
  for (const { browser, version, for: needed } of least) {
    const row = new RegExp(`^\\| ${BROWSERS[browser]} \\| ([\\d.]+) \\| (.*) \\|$`, 'm').exec(readme)
    expect(row?.slice(1), BROWSERS[browser]).toEqual([
      String(version),
      needed.map((path) => `\`${path}\``).join(', '),
    ])
  }
})

test('no property of CSS needs a newer browser, but for those without which the page is fine', () => {
  const used = [...files.css.matchAll(/[{;]\s*([a-z][a-z-]+)\s*:/g)].map(([, property = '']) => property)
  const newer = [...new Set(used)].filter((property) => {
    const statement = statementOf(`css/properties/${property}`)
    return statement && least.some(({ browser, version }) => since(statement, browser) > version)
  })
  expect(used).toContain('container-type')
  expect(newer.filter((property) => !FINE_WITHOUT.has(property))).toEqual([])
})
