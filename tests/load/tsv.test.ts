import { expect, it } from 'vitest'
import { tsvRow } from '../../src/engine/clickhouse/tsv'

it('a row has its cells between tabs, with what would end a cell or a text escaped', () => {
  expect(tsvRow(['a\tb', "it's \\ so\n", 3])).toBe("a\\tb\tit\\'s \\\\ so\\n\t3\n")
})

it('arrays hold texts in quotes, and numbers also where they are infinite or none', () => {
  const numbers = [1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]
  expect(tsvRow([numbers, ["a'b", '\0'], [[1], []]])).toBe("[1.5,inf,-inf,nan]\t['a\\'b','\\0']\t[[1],[]]\n")
})
