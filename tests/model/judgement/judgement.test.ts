import { describe, expect, it } from 'vitest'
import type { Claim, Source } from '../../../src/model/claim'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { judged } from '../../fixtures/judged'

const SOURCES = [
  source('kyiv', 'Ukraine'),
  source('hur', 'Ukraine'),
  source('moscow', 'Russia'),
  source('cassad', 'Russia'),
  source('press'),
  source('wire'),
]

/** One event on which these claims are made. */
const one = (claims: Claim[], relations: string[] = [], sources: Source[] = SOURCES) =>
  dataset({ sources, events: [event('e', claims)], relations })

const statusOf = (...claims: Claim[]) => judged(one(claims)).statuses[0]
const says = (by: string, stance: Claim['stance'], occurred?: string, reported?: string): Claim =>
  claim(`${by}-${stance}-${occurred}`, by, stance, {
    ...(occurred === undefined ? {} : { occurred }),
    ...(reported === undefined ? {} : { reported }),
  })

describe('the table of statuses, from its top', () => {
  it('contested: a denial or a doubt stands against an assertion', () => {
    expect(statusOf(says('kyiv', 'asserts'), says('moscow', 'denies'))).toBe('contested')
    expect(statusOf(says('kyiv', 'asserts'), says('press', 'doubts'))).toBe('contested')
    expect(statusOf(says('kyiv', 'asserts'), says('press', 'asserts'), says('hur', 'denies'))).toBe(
      'contested',
    )
  })

  it('denied: none asserts, at least one denies', () => {
    expect(statusOf(says('moscow', 'denies'), says('press', 'silent'), says('kyiv', 'doubts'))).toBe('denied')
  })

  it('unconfirmed: none asserts, none denies', () => {
    expect(statusOf(says('press', 'doubts'))).toBe('unconfirmed')
    expect(statusOf(says('press', 'neither'))).toBe('unconfirmed')
    expect(statusOf(says('press', 'silent'))).toBe('unconfirmed')
  })

  it('corroborated: sources of two or more affiliations assert', () => {
    expect(statusOf(says('kyiv', 'asserts'), says('moscow', 'asserts'))).toBe('corroborated')
  })

  it('corroborated: a source without an affiliation is a party of its own', () => {
    expect(statusOf(says('press', 'asserts'), says('wire', 'asserts'))).toBe('corroborated')
    expect(statusOf(says('press', 'asserts'), says('kyiv', 'asserts'))).toBe('corroborated')
  })

  it.each(['', '-'])('corroborated: an affiliation spelled “%s” is not stated', (nobody) => {
    const claims = [says('a', 'asserts'), says('b', 'asserts')]
    const sources = [source('a', nobody), source('b', nobody)]
    expect(judged(one(claims, [], sources)).statuses).toEqual(['corroborated'])
  })

  it('one-sided: two or more sources assert, all of one affiliation', () => {
    expect(statusOf(says('kyiv', 'asserts'), says('hur', 'asserts'), says('moscow', 'silent'))).toBe(
      'one-sided',
    )
  })

  it('single-source: one source asserts, however often', () => {
    expect(statusOf(says('kyiv', 'asserts'))).toBe('single-source')
    expect(statusOf(says('kyiv', 'asserts', '2024-12-06'), says('kyiv', 'asserts', '2024-12-07'))).toBe(
      'single-source',
    )
  })

  it('none, where no included claim is about the event', () => {
    expect(judged(one([says('kyiv', 'asserts')]), ['kyiv']).statuses).toEqual([null])
    expect(statusOf()).toBeNull()
  })
})

describe('a denial or doubt with a date is about that time only', () => {
  const against = (assertion: Claim, denial: Claim) => statusOf(assertion, denial) === 'contested'

  it.each([
    ['2024-12-06', '../2024-12-09', true],
    ['2024-12-09', '../2024-12-09', true],
    ['2024-12-10', '../2024-12-09', false],
    ['2024-12', '../2024-12-09', false],
    ['../2024-11-12', '../2024-12-09', true],
    ['2024-12-06/2024-12-12', '../2024-12-09', false],
    ['2024-12-06', '2024-12', true],
    ['../2024-12-06', '2024-12', false],
    ['2024-12-06', '2024-12-06', true],
    ['2024-12-06/..', '2024-12/..', true],
    ['2024-12-06/..', '2024-12', false],
    ['../..', '../..', true],
  ])('an assertion of %s and a denial of %s: %s', (asserted, denied, stands) => {
    expect(against(says('kyiv', 'asserts', asserted), says('moscow', 'denies', denied))).toBe(stands)
    expect(against(says('kyiv', 'asserts', asserted), says('moscow', 'doubts', denied))).toBe(stands)
  })

  it.each([
    ['2024-12-09', '../2024-12-09', true],
    ['2024-12-10', '../2024-12-09', false],
    ['2024-12', '../2024-12-09', false],
    ['2024-12', '../2024-12', true],
    ['2024-12-09', '2024-12', false],
    ['2024-12-09/..', '../2024-12-09', false],
    [undefined, '../2024-12-09', false],
    ['unreadable', '../2024-12-09', false],
  ])('an assertion without a date, reported %s, and a denial of %s: %s', (reported, denied, stands) => {
    expect(against(says('kyiv', 'asserts', undefined, reported), says('moscow', 'denies', denied))).toBe(
      stands,
    )
  })

  it('and one without a date is about all time, as is one whose date cannot be read', () => {
    expect(against(says('kyiv', 'asserts', '2031'), says('moscow', 'denies'))).toBe(true)
    expect(against(says('kyiv', 'asserts'), says('moscow', 'denies'))).toBe(true)
    expect(against(says('kyiv', 'asserts', '2031'), says('moscow', 'denies', 'some day'))).toBe(true)
  })

  it('so that several of them stand against none where each misses', () => {
    const denials = [says('moscow', 'denies', '2024-10'), says('cassad', 'denies', '2025')]
    const assertions = [says('kyiv', 'asserts', '2024-12'), says('hur', 'asserts', '2024-09')]
    expect(statusOf(...denials, ...assertions)).toBe('one-sided')
    expect(statusOf(...denials, ...assertions, says('press', 'doubts', '2024-12'))).toBe('contested')
  })
})

describe('a claim that repeats another', () => {
  const first = claim('first', 'kyiv', 'asserts', { reported: '2024-12-06' })
  const second = claim('second', 'press', 'asserts', { reported: '2024-12-07' })
  const third = claim('third', 'wire', 'asserts', { reported: '2024-12-05' })

  it('has no vote', () => {
    const { votes, statuses } = judged(one([first, second], ['second repeats first']))
    expect(votes).toEqual(['first'])
    expect(statuses).toEqual(['single-source'])
  })

  it('has no vote either where the claim that it repeats is left out', () => {
    const { votes, statuses } = judged(one([first, second], ['second repeats first']), ['kyiv'])
    expect(votes).toEqual([])
    expect(statuses).toEqual(['unconfirmed'])
  })

  it('votes where the other is of another stance or event', () => {
    const denial = claim('denial', 'press', 'denies')
    expect(judged(one([first, denial], ['denial repeats first'])).votes).toEqual(['first', 'denial'])
    const disjoint = dataset({
      events: [event('e', [first]), event('f', [second])],
      relations: ['second repeats first'],
    })
    expect(judged(disjoint).votes).toEqual(['first', 'second'])
  })

  it('votes where it is said to repeat itself or nothing that there is', () => {
    expect(judged(one([first], ['first repeats first', 'first repeats gone'])).votes).toEqual(['first'])
  })

  it('in a circle, is the earliest reported one that votes', () => {
    const circle = ['first repeats second', 'second repeats third', 'third repeats first']
    expect(judged(one([first, second, third], circle)).votes).toEqual(['third'])
  })

  it('in a circle of one day or of none, is the first in the file that votes', () => {
    const undated = (id: string, by: string) => claim(id, by)
    const circle = ['a repeats b', 'b repeats a']
    expect(judged(one([undated('b', 'press'), undated('a', 'wire')], circle)).votes).toEqual(['b'])
  })

  it('in a circle that repeats something outside of it, has no vote at all', () => {
    const circle = ['first repeats second', 'second repeats first', 'second repeats third']
    expect(judged(one([first, second, third], circle)).votes).toEqual(['third'])
  })

  it('of an excerpt whose original is left out, has no vote, nor has a circle around it', () => {
    const lost = { ...third, noVote: { why: 'repeats' as const, by: 'Elsewhere' } }
    expect(judged(one([first, lost], [])).votes).toEqual(['first'])
    expect(judged(one([first, lost], ['first repeats third', 'third repeats first'])).votes).toEqual([])
  })

  it('that leads into a circle without being part of it does not vote, however early', () => {
    const circle = ['first repeats second', 'second repeats first', 'third repeats first']
    expect(judged(one([first, second, third], circle)).votes).toEqual(['first'])
  })
})

describe('a claim that is taken back or replaced', () => {
  const before = claim('before', 'moscow', 'denies')
  const after = claim('after', 'cassad', 'asserts')
  const judgedWith = (relation: string, silenced: string[] = []) =>
    judged(one([before, after], [relation]), silenced)

  it.each(['retracts', 'supersedes'])('%s: by its own side, has no vote', (how) => {
    expect(judgedWith(`after ${how} before`).votes).toEqual(['after'])
  })

  it('has its vote where the claim that takes it back is left out', () => {
    expect(judgedWith('after retracts before', ['cassad']).votes).toEqual(['before'])
  })

  it('is not taken back by anybody else', () => {
    const other = claim('other', 'kyiv', 'asserts')
    expect(judged(one([before, other], ['other retracts before'])).votes).toEqual(['before', 'other'])
    const alone = [claim('mine', 'press', 'denies'), claim('theirs', 'wire')]
    expect(judged(one(alone, ['theirs supersedes mine'])).votes).toEqual(['mine', 'theirs'])
  })

  it('is taken back by the same source without an affiliation', () => {
    const claims = [claim('early', 'press', 'denies'), claim('late', 'press')]
    expect(judged(one(claims, ['late supersedes early'])).votes).toEqual(['late'])
  })

  it('is taken back from another event, too', () => {
    const disjoint = dataset({
      sources: SOURCES,
      events: [event('e', [before]), event('f', [after])],
      relations: ['after supersedes before'],
    })
    expect(judged(disjoint)).toMatchObject({ votes: ['after'], statuses: ['unconfirmed', 'single-source'] })
  })
})

describe('a collective', () => {
  const sources = [
    source('writers', 'Russia'),
    source('bloggers', 'Russia', { partOf: 'writers' }),
    source('cassad', 'Russia', { partOf: 'bloggers' }),
    source('kotenok', 'Russia', { partOf: 'bloggers' }),
  ]
  const votesOf = (...claims: Claim[]) => judged(one(claims, [], sources)).votes
  const of = (by: string, stance: Claim['stance'] = 'asserts') => claim(by, by, stance)

  it('has no vote beside a member that votes the same', () => {
    expect(votesOf(of('bloggers'), of('cassad'))).toEqual(['cassad'])
  })

  it('has none beside a member of a member, whether or not the one between speaks', () => {
    expect(votesOf(of('writers'), of('cassad'))).toEqual(['cassad'])
    expect(votesOf(of('writers'), of('bloggers'), of('cassad'))).toEqual(['cassad'])
    expect(votesOf(of('writers'), of('bloggers'))).toEqual(['bloggers'])
  })

  it('votes where no member speaks, or only otherwise, or of something else', () => {
    expect(votesOf(of('writers'))).toEqual(['writers'])
    expect(votesOf(of('bloggers'), of('cassad', 'denies'))).toEqual(['bloggers', 'cassad'])
    const disjoint = dataset({ sources, events: [event('e', [of('bloggers')]), event('f', [of('cassad')])] })
    expect(judged(disjoint).votes).toEqual(['bloggers', 'cassad'])
  })

  it('votes where its member is left out, or has no vote itself', () => {
    const both = [of('bloggers'), of('cassad')]
    expect(judged(one(both, [], sources), ['cassad']).votes).toEqual(['bloggers'])
    const repeats = one([of('bloggers'), of('cassad'), of('kotenok')], ['cassad repeats kotenok'], sources)
    expect(judged(repeats, ['kotenok']).votes).toEqual(['bloggers'])
  })

  it('is none that is part of itself, over however many steps', () => {
    const circle = [
      source('a', 'X', { partOf: 'b' }),
      source('b', 'X', { partOf: 'a' }),
      source('c', 'X', { partOf: 'a' }),
      source('d', 'X', { partOf: 'd' }),
    ]
    const votes = (...by: string[]) =>
      judged(
        one(
          by.map((id) => of(id)),
          [],
          circle,
        ),
      ).votes
    expect(votes('a', 'b')).toEqual(['a', 'b'])
    expect(votes('a', 'c')).toEqual(['c'])
    expect(votes('d')).toEqual(['d'])
  })
})
