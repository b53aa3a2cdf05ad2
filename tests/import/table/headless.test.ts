import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/check/inspect'
import { readFiles } from '../../../src/import/read'
import { isHeadless } from '../../../src/import/table/headless'

const TABLE =
  '7,24/12/1997,Students march,Herald\n8,19/01/2008,Prisoners riot,Bote\n9,22/06/2013,Fire,Herald\n'

describe('a table without a head', () => {
  it('is one whose column of days begins with a day', () => {
    expect(isHeadless(['7', '1997-12-24'], [['8', '2008-01-19']])).toBe(true)
    expect(
      isHeadless(
        ['Oct-55', 'Strike'],
        [
          ['circa 1850', 'Fire'],
          ['June 1944?', 'Raid'],
        ],
      ),
    ).toBe(true)
    expect(isHeadless(['place', 'Spring 2002'], [['Ford', '17']])).toBe(false)
    expect(isHeadless(['place', '1/22/20'], [['Ford', '17']])).toBe(false)
    expect(isHeadless(['year', 'what'], [['2008', 'Fire']])).toBe(false)
    expect(isHeadless(['date', '1'], [['1/22/20', '2']])).toBe(false)
    expect(isHeadless(['1997-12-24'], [])).toBe(false)
  })

  it('loses no row, and its columns bear numbers', async () => {
    const bytes = new Blob([TABLE])
    const { inquiry } = await readFiles([{ name: 'x.csv', bytes }])
    expect(inquiry).toMatchObject({
      header: ['column 1', 'column 2', 'column 3', 'column 4'],
      rows: [['7', '24/12/1997', 'Students march', 'Herald'], ['8'], ['9']].map((row) =>
        expect.arrayContaining(row),
      ),
    })
    const said = { mappings: [], order: null, serials: false, encoding: null }
    const { rows, guessed, problems } = await inspect({ name: 'x.csv', bytes }, said)
    expect(rows).toEqual({ read: 3, loaded: 3, listed: 0 })
    expect(guessed).toMatchObject({ occurred: { column: 'column 2' }, title: { columns: ['column 3'] } })
    expect(problems).toMatchObject([
      {
        place: 'line 1',
        what: 'the columns have no names; by its first row, the table was read as one whose columns are numbered',
        done: 'kept',
      },
    ])
  })
})
