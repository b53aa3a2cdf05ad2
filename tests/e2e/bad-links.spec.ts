/** What a link says that cannot be restored is named in the one alert; the rest is restored. */
import { expect, test } from './explorer'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

const ALL = '19 of 19 events'

const LINKS: { says: string; fragment: string; named: [string | RegExp, ...(string | RegExp)[]] }[] = [
  {
    says: 'unknown ids',
    fragment: 'v=1&source=!nobody-known&event=no-such-event',
    named: ['nobody-known', 'no-such-event'],
  },
  {
    says: 'unknown values',
    fragment: 'v=1&lanes=spiral&sort=colour&affiliation=Atlantis',
    named: ['spiral', 'colour', 'Atlantis'],
  },
  {
    says: 'bad dates',
    fragment: 'v=1&from=2024-13-45&to=2024-12-01&asof=yesterday',
    named: ['2024-13-45', 'yesterday'],
  },
  {
    says: 'a window that ends before it begins',
    fragment: 'v=1&from=2025-01-01&to=2024-01-01',
    named: [/ends before it begins/],
  },
  { says: 'unknown keys', fragment: 'v=1&colour=red&utm_source=mail', named: ['colour', 'utm_source'] },
  { says: 'a newer version', fragment: 'v=7&lanes=source', named: [/newer.*7/] },
  {
    says: 'another revision',
    fragment: 'v=1&rev=000000000000&lanes=source',
    named: [/another revision.*000000000000/],
  },
  {
    says: 'an order of columns that there is not',
    fragment: 'v=1&columns=loudest',
    named: ['loudest'],
  },
  {
    says: 'names that every object has',
    fragment: 'v=1&__proto__=x&constructor=y&event=__proto__&source=!__proto__&lanes=constructor',
    named: ['__proto__', 'constructor'],
  },
  { says: 'broken percent signs', fragment: 'v=1&q=%E0%A4%A&event=%', named: [/percent/] },
  { says: '100 kB of noise', fragment: noise(100_000), named: [/more of the kind/] },
]

/** The same pseudo-random characters each time, with many of those that a fragment gives a meaning to. */
function noise(length: number): string {
  const signs = 'abcxyz019&=%,!#+;/?-_.~'
  let state = 1
  const next = () => {
    state = (state * 48271) % 0x7fffffff
    return signs[state % signs.length]
  }
  return `v=1&${Array.from({ length }, next).join('')}`
}

test('a link that cannot be restored opens, and one alert names what was left out', async ({ explorer }) => {
  test.slow()
  await explorer.open('v=1')
  for (const { says, fragment, named } of LINKS)
    await test.step(says, async () => {
      await explorer.go(fragment, explorer.alert.filter({ hasText: named[0] }))
      await expect(explorer.total).toHaveText(ALL)
      await expect(explorer.alert).toHaveCount(1)
      for (const words of named) await expect(explorer.alert).toContainText(words)
      await expect(explorer.marks.first()).toBeVisible()
      expect(explorer.fragment()).toBe(new URL(`http://host/#${fragment}`).hash.slice(1).split('#')[0])
    })
})

test('the rest of a bad link is restored', async ({ explorer }) => {
  await explorer.open(
    'v=1&colour=red&affiliation=!Atlantis,Russia&event=plekhovo-role&from=never&to=2025-01-01',
  )
  await expect(explorer.box('Affiliation', 'Russia')).not.toBeChecked()
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
  for (const words of ['colour', 'Atlantis', 'never']) await expect(explorer.alert).toContainText(words)
})

test('a bad link followed inside the page is named too, and a good one clears the alert', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1')
  await expect(explorer.alert).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = '#v=1&colour=red'
  })
  await expect(explorer.alert).toContainText('colour')
  await page.evaluate(() => {
    location.hash = '#v=1&lanes=status'
  })
  await expect(explorer.alert).toHaveCount(0)
  await expect(explorer.total).toHaveText(ALL)
})
