import { describe, expect, it } from 'vitest'
import kursk from '../../src/datasets/kursk-2024.json'
import {
  type Claim,
  type Dataset,
  type Event,
  KINDS,
  publisherOf,
  RELATION_KINDS,
  STANCES,
} from '../../src/model/claim'
import { readDate } from '../../src/model/time/dates'
import { ARTICLE_PASSAGES } from './article'
import { RIVAL_DATES, STATUSES } from './kursk.statuses'

// What the file is as JSON; that its words are the format's words is tested below.
const dataset = kursk as unknown as Dataset
const { sources, events, relations = [], eras = [] } = dataset
const claims = events.flatMap((event) => event.claims)
const sourceIds = new Set(sources.map(({ id }) => id))
const claimIds = new Set(claims.map(({ id }) => id))

const ids = (things: { id: string }[]) => things.map(({ id }) => id)
const twice = (list: string[]) => list.filter((id, i) => list.indexOf(id) !== i)
const inArticle = (words: string) => ARTICLE_PASSAGES.some((passage) => passage.includes(words))
const eventOf = (id: string): Event | undefined => events.find((event) => event.id === id)

/** Dates of a claim that cannot be read, with the place where they stand. */
const unreadable = (claim: Claim) =>
  [claim.occurred, claim.reported]
    .filter((text) => text !== undefined)
    .filter((text) => readDate(text).date === null)
    .map((text) => `${claim.id}: ${text}`)

describe('the Kursk record: what it holds', () => {
  it('is a claimline/1 dataset with its head filled', () => {
    expect(dataset).toMatchObject({
      format: 'claimline/1',
      id: 'kursk-2024',
      language: 'en',
      coders: ['Claimline'],
      updated: '2026-11-30',
    })
    for (const text of [dataset.title, dataset.summary, dataset.method, dataset.license]) {
      expect(text).toBeTruthy()
    }
  })

  it('has at least 10 events, and 15 sources that say something', () => {
    expect(events.length).toBeGreaterThanOrEqual(10)
    expect(new Set(claims.map(({ source }) => source)).size).toBeGreaterThanOrEqual(15)
  })

  it.each([
    ['october-deployment', 'October deployment of North Korean soldiers to Russia'],
    ['first-battles', 'First battles with North Korean soldiers'],
    ['plekhovo-capture', 'Capture of Plekhovo'],
    ['plekhovo-role', 'North Korean role in the capture of Plekhovo'],
  ])('has the event %s', (id, title) => {
    expect(eventOf(id)?.title).toBe(title)
  })

  it('has Colonel Cassad, by way of the Telegraph and by way of both', () => {
    expect(sources.find(({ id }) => id === 'cassad')?.name).toBe('Colonel Cassad')
    const chains = claims.filter(({ source }) => source === 'cassad').map(({ via }) => via)
    expect(chains).toEqual([['telegraph'], ['telegraph', 'examiner']])
  })

  it('says for every event what counts as it, and has claims on it', () => {
    for (const event of events) {
      expect(event.summary, event.id).toBeTruthy()
      expect(event.claims.length, event.id).toBeGreaterThan(0)
    }
  })
})

describe('the Kursk record: references and words', () => {
  it('gives every id once', () => {
    for (const list of [ids(sources), ids(events), ids(claims), ids(eras)]) expect(twice(list)).toEqual([])
  })

  it('names only sources that there are', () => {
    for (const claim of claims) expect(sourceIds, claim.id).toContain(claim.source)
    for (const { id, partOf } of sources) if (partOf !== undefined) expect(sourceIds, id).toContain(partOf)
  })

  it('names no carrier by what looks like an id and is none', () => {
    const carriers = new Set(claims.flatMap(({ via = [] }) => via))
    const looksLikeId = /^[a-z0-9-]+$/
    expect([...carriers].filter((name) => looksLikeId.test(name) && !sourceIds.has(name))).toEqual([])
    const names = new Set(sources.map(({ name }) => name))
    expect([...carriers].filter((name) => names.has(name))).toEqual([])
  })

  it('relates only claims that there are', () => {
    for (const { kind, from, to } of relations) {
      expect(RELATION_KINDS).toContain(kind)
      expect(claimIds).toContain(from)
      expect(claimIds).toContain(to)
    }
  })

  it('repeats only what is said of the same event with the same stance', () => {
    for (const { from, to } of relations.filter(({ kind }) => kind === 'repeats')) {
      const event = events.find((candidate) => ids(candidate.claims).includes(from))
      const stances = [from, to].map((id) => event?.claims.find((claim) => claim.id === id)?.stance)
      expect(stances[0], `${from} → ${to}`).toBeDefined()
      expect(stances[1], `${from} → ${to}`).toBe(stances[0])
    }
  })

  it('uses the words of the format', () => {
    for (const { id, kind } of sources) expect(KINDS, id).toContain(kind)
    for (const { id, stance } of claims) expect(STANCES, id).toContain(stance)
  })

  it('has one word for all organs and supporters of a party', () => {
    const parties = new Set(sources.map(({ affiliation }) => affiliation).filter(Boolean))
    expect([...parties].sort()).toEqual(['North Korea', 'Russia', 'South Korea', 'Ukraine', 'United States'])
  })

  it('links to web addresses only', () => {
    for (const { id, url } of [...claims, ...sources])
      if (url !== undefined) expect(url, id).toMatch(/^https?:\/\/\S+$/)
  })
})

describe('the Kursk record: dates', () => {
  it('has only dates that can be read', () => {
    expect(claims.flatMap(unreadable)).toEqual([])
    expect(eras.filter(({ span }) => readDate(span).date === null)).toEqual([])
  })

  it('has no denial or doubt about a time after the day on which it was made public', () => {
    for (const { id, stance, occurred, reported } of claims) {
      if (stance !== 'denies' && stance !== 'doubts') continue
      const about = readDate(occurred ?? '').date?.to ?? Number.POSITIVE_INFINITY
      const known = readDate(reported ?? '').date?.to ?? Number.NEGATIVE_INFINITY
      expect(about, id).toBeLessThanOrEqual(known)
    }
  })

  it('gives an observed silence no day of the event', () => {
    const silent = claims.filter(({ stance }) => stance === 'silent')
    expect(silent.length).toBeGreaterThan(0)
    for (const { id, occurred } of silent) expect(occurred, id).toBeUndefined()
  })

  it("says once how the article's publisher and days are inferred", () => {
    const inferred = [dataset.method, sources.find(({ id }) => id === 'examiner')?.about]
    for (const text of inferred) expect(text).toMatch(/inferred.* CLICK HERE|inferred.*“CLICK HERE/)
    for (const text of inferred) expect(text).toContain('probably')
    expect(dataset.method).toContain('probably 13 to 15 December 2024')
    for (const { id, note = '' } of claims) expect(note, id).not.toContain('13 to 15 December')
  })

  it('gives every report a last day, so that each claim is known as of some day', () => {
    for (const { id, reported } of claims)
      expect(readDate(reported ?? '').date?.to, id).toBeLessThan(Number.POSITIVE_INFINITY)
  })
})

describe('the Kursk record: quotes, titles and grades', () => {
  it("has every quote of the article in the article's wording", () => {
    const quotes = claims.filter((claim) => publisherOf(claim) === 'examiner' && claim.quote !== undefined)
    expect(quotes.length).toBeGreaterThan(8)
    for (const { id, quote = '' } of quotes) expect(inArticle(quote), id).toBe(true)
  })

  it('quotes no words of the article as those of another speaker', () => {
    for (const claim of claims) {
      if (publisherOf(claim) !== 'examiner' || claim.source === 'examiner') continue
      if (claim.quote !== undefined) expect(inArticle(`“${claim.quote}`), claim.id).toBe(true)
      else expect(claim.text, claim.id).toMatch(/^As the Washington Examiner reports: /)
    }
  })

  it('has neutral titles: no finite verb, no mark of doubt or praise', () => {
    const finite =
      /\b(is|are|was|were|has|have|had|did|does|captured|took|takes|sent|fought|denies|denied|says|claims|claimed|attacked|fell|fights)\b/i
    const loaded =
      /\b(liberation|liberated|aggressor|occupier|mercenar|alleged|so-called|confirmed|proven)|[!?"“”]/i
    for (const { id, title } of events) {
      expect(title, id).not.toMatch(finite)
      expect(title, id).not.toMatch(loaded)
    }
  })

  it('has no Admiralty grades, since no named person graded it', () => {
    for (const source of sources) expect(source).not.toHaveProperty('reliability')
    for (const claim of claims) expect(claim).not.toHaveProperty('credibility')
  })

  it('counts things in numbers or ranges, and names what is counted', () => {
    for (const { id, text, figures = {} } of claims) {
      for (const [counted, figure] of Object.entries(figures)) {
        expect(counted, id).toMatch(/^(North Korean|Ukrainian) \w+/)
        const ends = [figure].flat()
        // "About" a number is no figure: it stands in the text alone.
        for (const end of ends.filter((one) => one !== null))
          expect(text, id).not.toMatch(new RegExp(`about ${end.toLocaleString('en')}\\b`, 'i'))
        expect([1, 2], id).toContain(ends.length)
        expect(
          ends.some((end) => typeof end === 'number'),
          id,
        ).toBe(true)
      }
    }
  })

  it('begins no text with a pronoun', () => {
    for (const { id, text } of claims) {
      const said = text.replace(/^As [^:]+ reports?: /, '')
      expect(said, id).not.toMatch(/^(They|It|Their|He|She|These)\b/i)
    }
  })

  it('has every event in the hand-made tables, and nothing else', () => {
    expect(Object.keys(STATUSES)).toEqual(ids(events))
    expect(Object.keys(RIVAL_DATES)).toEqual(ids(events))
  })
})
