import { expect, test } from 'vitest'
import { unopposedWords } from '../../../src/words/en/views/claimLine'
import { claim, line } from '../../views/claim-line/geometry/claims'

const oneSided = (...claims: Parameters<typeof line>[0]) =>
  unopposedWords(line(claims, { status: 'one-sided' }))

test('an opened row says that nobody denies or doubts it, where nobody does', () => {
  const [says, silent] = [claim('2024-12-06'), claim('', 'silent')]
  expect(oneSided(says, silent)).toBe('nobody denies or doubts it')
  const leftOut = claim('', 'denies', { included: false, votes: false })
  expect(oneSided(says, leftOut)).toBe('no included source denies or doubts it')
})

test('it says nothing where somebody does, has done, or asserts nothing', () => {
  const says = claim('2024-12-06')
  const takenBack = claim('../2024-12-01', 'denies', { votes: false, overturned: true })
  expect(oneSided(says, takenBack)).toBe('')
  const more = { status: 'single-source', against: 1 } as const
  expect(unopposedWords(line([says], more))).toBe('')
  expect(unopposedWords(line([claim('', 'neither')], { status: 'unconfirmed' }))).toBe('')
  expect(unopposedWords(line([says], { status: 'one-sided', waits: true }))).toBe('')
})
