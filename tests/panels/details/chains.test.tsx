import { cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { showDetails } from '../../fixtures/detailsPanel'
import { layOut } from '../../fixtures/page'
import { sentence } from '../../fixtures/sentence'

beforeAll(layOut)
afterEach(cleanup)

/** Opens the details for a link to a dataset, the bundled record unless another is given, and switches to the chain. */
async function chained(fragment: string, dataset?: object) {
  const { store, told, details, user } = await showDetails(fragment, dataset)
  const toggle = await details.findByRole('button', { name: 'Show the chain' })
  await user.click(toggle)
  await details.findByText(/^\d+ claims? by \d+ sources? through/, undefined, { timeout: 10_000 })
  return { store, told, user, details, toggle }
}

/** Ids of the claims in a part of the page. */
const claimsShown = (part: string) =>
  [...document.querySelectorAll<HTMLElement>(`${part} [data-claim]`)].map(({ dataset }) => dataset.claim)

/** A voice's tree: the names from the root on, each after as many dots as it is deep. */
function treeOf(name: string): string[] {
  const root = [...document.querySelectorAll('.chain > li')].find(
    (item) => item.querySelector('b')?.textContent === name,
  )
  if (!root) throw new Error(`${name} is no root`)
  const depth = (item: Element): number => (item === root ? 0 : 1 + depth(above(item)))
  const above = (item: Element): Element => item.parentElement?.closest('li') ?? root
  return [root, ...root.querySelectorAll('li')].map((item) => {
    const words = item.hasAttribute('data-claim')
      ? `(${item.getAttribute('data-claim')})`
      : (item.querySelector('p')?.textContent ?? '')
    return '.'.repeat(depth(item)) + words
  })
}

describe('the switch to the chain', () => {
  it('shows every included claim once more, as trees, and back; no link tells of it', async () => {
    const { store, told, user, toggle } = await chained('v=1&event=plekhovo-role')
    const included = store.getState().answer?.selected?.included.map(({ id }) => id) ?? []
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    expect(claimsShown('.chain').sort()).toEqual([...included].sort())
    expect(document.querySelectorAll('.chain > li')).toHaveLength(12)
    await user.click(toggle)
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    expect(document.querySelector('.chain')).toBeNull()
    expect(told).toEqual([])
  })

  it('stays from event to event', async () => {
    const { user, details } = await chained('v=1&event=plekhovo-role')
    await user.click(details.getByRole('button', { name: 'Next event' }))
    expect(details.getByText(/^\d+ claims? by \d+ sources? through/)).toBeTruthy()
  })

  it.each([
    [
      'event=plekhovo-role',
      '15 claims by 14 sources through 6 publishers. 6 independent sources assert it: Colonel Cassad, Yuri Kotenok, ' +
        'Telegram channels and 3 more; 2 take no side: The Telegraph and Newsweek; 4 are silent: WarGonzo, Russian ' +
        'Ministry of Defence, Institute for the Study of War and Ukrainian leaders.',
    ],
    [
      'asof=2024-12-15&event=october-deployment',
      '10 claims by 9 sources through 10 publishers. 5 independent sources assert it: Washington Examiner, National ' +
        'Intelligence Service, Sabrina Singh (Pentagon) and 2 more; 2 deny it: Dmitry Peskov (Kremlin spokesman) and ' +
        'North Korean mission to the United Nations; 1 doubts it: Dmitry Peskov (Kremlin spokesman); 2 take no side: ' +
        'Vladimir Putin and Kim Jong Gyu (North Korean vice foreign minister).',
    ],
    [
      'affiliation=!Russia&event=footage',
      '1 claim by 1 source through 1 publisher. No independent source asserts it; 1 takes no side: Washington Examiner.',
    ],
  ])('%s: the sentence names who', async (link, words) => {
    const { details } = await chained(`v=1&${link}`)
    expect(details.getByText(sentence(words))).toBeTruthy()
  })
})

describe('a voice’s tree', () => {
  it('has its carriers in order, with its repetitions and its collectives', async () => {
    await chained('v=1&event=plekhovo-role')
    expect(treeOf('Colonel Cassad')).toEqual([
      'Colonel Cassad 1 source, via 3 publishers',
      '.The Telegraph · carries 3 of the 6 independent sources',
      '..(role-cassad)',
      '..Washington Examiner',
      '...(role-cassad-ex)',
      '.Pro-Kremlin writers and bloggers (unnamed)',
      '..Washington Examiner',
      '...(role-writers)',
      '.Russian military bloggers (unnamed)',
      '..Institute for the Study of War · carries 2 of the 6 independent sources',
      '...(role-milbloggers)',
    ])
    expect(document.querySelector('.chain [data-claim=role-cassad-ex]')?.textContent).toContain(
      'Repeats Colonel Cassad.',
    )
  })

  it('has what it overturned struck under it, though that was of another stance', async () => {
    const sent = dataset({
      sources: [
        source('mission', 'North', { name: 'The mission' }),
        source('army', 'North', { name: 'The army' }),
      ],
      events: [
        event('sent', [
          claim('no', 'mission', 'denies', { via: ['The Agency', 'The Paper'], reported: '2024-10-21' }),
          claim('yes', 'army', 'asserts', { via: ['The Wire'], reported: '2025-04-28' }),
        ]),
      ],
      relations: ['yes supersedes no'],
    })
    await chained('v=1&event=sent', sent)
    expect(treeOf('The army')).toEqual([
      'The army',
      '.The Wire',
      '..(yes)',
      '.The mission',
      '..The Agency',
      '...The Paper',
      '....(no)',
    ])
    expect(document.querySelector('.chain [data-claim=no] s')).toBeTruthy()
  })

  it('leads to the claim that overturned it, where that is on another event', async () => {
    const { store, user, details } = await chained('v=1&event=october-deployment')
    const head = details.getByRole('heading', { name: 'Without a vote of their own here' })
    const section = within(head.parentElement ?? head)
    expect(section.getAllByText('Valery Gerasimov, Chief of the General Staff').length).toBeGreaterThan(0)
    expect(section.getByText('Dmitry Peskov, Kremlin spokesman')).toBeTruthy()
    expect(
      section.getAllByText("Central Military Commission of the Workers' Party of Korea").length,
    ).toBeGreaterThan(0)
    const [way] = section.getAllByRole('button', {
      name: 'on “Presence of North Korean troops in Kursk oblast”',
    })
    if (!way) throw new Error('There is no way to the other event.')
    await user.click(way)
    expect(store.getState().view.event).toBe('kpa-in-kursk')
  })

  it('says that what it repeats is left out', async () => {
    const { details } = await chained('v=1&source=!romanov&event=ukr-losses-plekhovo')
    expect(
      details.getByText(sentence('Vladimir Romanov (“Romanov Light”), whose claim is left out')),
    ).toBeTruthy()
    expect(claimsShown('.chain-outside')).toContain('ulosses-telegram')
  })
})
