import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimantsIn } from '../../../../src/import/formats/conflict/claimants'

const claimants = (original: string, offices: string[]) => offices.map(claimantsIn(original, offices))

it('takes an office that is named among the claimants as a claimant, in its own spelling', () => {
  expect(claimants('vale post (x3)', ['Vale Post'])).toEqual(['Vale Post'])
  expect(claimants('Watch, vale post', ['Watch', 'Vale Post'])).toEqual(['Watch', 'Vale Post'])
})

it('gives the remaining claimants to the remaining offices', () => {
  expect(claimants('army spokesman\nVale Post x2', ['Wire', 'Vale Post', 'Agency'])).toEqual([
    'army spokesman',
    'Vale Post',
    'army spokesman',
  ])
})

it('keeps claimants together where the file does not say whose report is whose', () => {
  expect(claimants('protesters, prosecutor', ['Wire', 'Agency'])).toEqual(
    Array(2).fill('protesters, prosecutor'),
  )
  expect(claimants('Watch, activists', ['Watch', 'Watch'])).toEqual(Array(2).fill('Watch, activists'))
  expect(claimants('Watch, Vale Post', ['Watch', 'Vale Post', 'Wire'])).toEqual([
    'Watch',
    'Vale Post',
    'Watch, Vale Post',
  ])
})

it('leaves no report without a claimant, and invents no name', () => {
  const name = fc.constantFrom<string>('Watch', 'Vale Post', 'army', 'the front')
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      (said, offices) => {
        for (const found of claimants(said.join('; '), offices)) {
          expect(found).not.toBe('')
          const words = found.split(/[;,] /)
          expect(words.every((word) => said.includes(word) || offices.includes(word))).toBe(true)
        }
      },
    ),
  )
})
