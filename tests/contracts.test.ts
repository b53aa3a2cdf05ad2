/** What `src/contracts.md` lists is what the code has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COLUMNS } from '../src/import/formats/claimlineColumns'
import { MappingShape } from '../src/import/mapping/readMapping'
import { STATUSES } from '../src/model/statuses'
import { ROWS, STAMPS } from '../src/permalink/keys'
import { STATUS_WORDS } from '../src/words/en/sentences/labels'

const contracts = readFileSync('src/contracts.md', 'utf8')

/** A section by its name, down to the next one. */
const section = (name: string): string =>
  contracts.split(/^## /m).find((one) => one.startsWith(`${name}\n`)) ?? ''

/** The words in backquotes in the first cells of a section's table. */
const firstCells = (name: string): string[] =>
  [...section(name).matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  )

it('lists the keys of a link in their order', () => {
  expect(firstCells('Permalink')).toEqual([...STAMPS, ...ROWS].map(({ key }) => key))
})

it('lists the statuses in their order, with the words of the page', () => {
  expect(firstCells('Status')).toEqual([...STATUSES])
  for (const status of STATUSES)
    expect(section('Status')).toContain(`\`${status}\` | ${STATUS_WORDS[status]} |`)
})

it('lists the columns of the spreadsheet in their order', () => {
  const line = /CSV with one row per claim: (.*)\.$/m.exec(section('Dataset format'))?.[1] ?? ''
  expect([...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...COLUMNS])
})

it('lists the keys of a mapping', () => {
  expect(firstCells('Mappings').sort()).toEqual(Object.keys(MappingShape.entries).sort())
})

it('has every section that the sources cite', () => {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  )
  const cited = files
    .filter((file) => file !== join('tests', 'contracts.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/contracts\.md,\s(?:\*\s+)?"([^"]+)"/g)])
    .map(([, name = '']) => name)
  expect(cited.length).toBeGreaterThan(15)
  expect(cited.filter((name) => !section(name))).toEqual([])
})
