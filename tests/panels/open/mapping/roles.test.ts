import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../../src/import/mapping/guess/guessMapping'
import { readMapping } from '../../../../src/import/mapping/readMapping'
import type { Mapping } from '../../../../src/model/mapping'
import { inOrder } from '../../../../src/panels/open/mapping/questions'
import { likelyRole, ROLES, roleOf, unusedIn, withRole } from '../../../../src/panels/open/mapping/roles'
import type { Column } from '../../../../src/panels/open/mapping/tableColumns'

const HEADER = ['Outlet', 'What', 'Start', 'End', 'Verdict', 'Killed', 'Mood', 'Void']
const ROWS = [
  ['Post', 'Fire', '2024-01-03', '2024-01-04', 'confirms', '3', 'sour', ''],
  ['Bote', 'Fire', '2024-01-03', '2024-01-05', 'denies', '0', 'glad', ''],
]
const columns: Column[] = HEADER.map((label, i) => ({
  label,
  values: ROWS.map((row) => row[i] ?? '').filter(Boolean),
  repeats: false,
}))
const { mapping } = guessMapping(HEADER, ROWS)
const rolesIn = (of: Mapping) => HEADER.map((label) => roleOf(of, label))

describe('what a column is read as', () => {
  it('is told of every part of a mapping', () =>
    expect(rolesIn(mapping)).toEqual(['source', 'title', 'start', 'end', 'stance', 'figures', '', '']))

  it('names the columns that hold something and are not read', () =>
    expect(unusedIn(mapping, columns).map(({ label }) => label)).toEqual(['Mood']))

  it('can be changed: the column is read as that alone, and a whole mapping stays one that can be saved', () => {
    const role = fc.constantFrom('' as const, ...ROLES)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...HEADER), role), { maxLength: 8 }), (changes) => {
        let now = mapping
        for (const [label, as] of changes) {
          now = withRole(now, label, as, columns)
          expect(roleOf(now, label)).toBe(as)
        }
        expect('mapping' in readMapping(JSON.stringify(filled(now)))).toBe(true)
      }),
    )
  })

  it('takes the place of the column that was read so', () => {
    const next = withRole(mapping, 'Mood', 'source', columns)
    expect([roleOf(next, 'Mood'), roleOf(next, 'Outlet')]).toEqual(['source', ''])
    expect(withRole(mapping, 'Verdict', 'note', columns)).not.toHaveProperty('stance')
    expect(withRole(mapping, 'What', 'note', columns).title.columns).toEqual([''])
    expect(withRole(mapping, 'Start', 'occurred', columns).occurred).toEqual({ column: 'Start' })
    expect(withRole(mapping, 'Mood', 'stance', columns).stance).toEqual({ column: 'Mood', values: {} })
  })

  it('is likeliest a number, a link, who says it, or a note', () => {
    const column = (label: string, ...values: string[]): Column => ({ label, values, repeats: false })
    expect(likelyRole(mapping, column('n', '3', '4'))).toBe('figures')
    expect(likelyRole(mapping, column('u', 'https://a.example'))).toBe('url')
    expect(likelyRole(mapping, column('m', 'sour', 'glad'))).toBe('note')
    const { source: _, ...nobody } = mapping
    expect(likelyRole(nobody, column('w', 'Post', 'Bote'))).toBe('source')
  })
})

/** Columns that are not chosen yet are asked for, and saved by no name. */
const filled = (of: Mapping): Mapping =>
  JSON.parse(
    JSON.stringify(of)
      .replace(/"(column|start|end|year|time|until)":""/g, '"$1":"x"')
      .replace('[""]', '["x"]'),
  )

describe('the order of day and month that is recommended', () => {
  it('is the one in which the dates stand one after another', () => {
    expect(inOrder(['03/04/2024', '05/04/2024', '02/05/2024'])).toBe('day first')
    expect(inOrder(['03/04/2024', '03/05/2024', '04/02/2024'])).toBe('month first')
    expect(inOrder(['03/03/2024', '04/04/2024', '05/05/2024'])).toBe(null)
    expect(inOrder(['09/03/2024', '01/02/2024', '05/01/2024'])).toBe(null)
  })
})
