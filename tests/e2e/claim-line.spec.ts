/** The claim line: every event readable at once, and nothing over anything else, whatever the data. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './explorer'

const LINES = 'v=2'

/** What one of the rows, or of the texts in them, fails at; empty where all is well. */
async function faults(page: Page): Promise<{ titles: string[]; overlaps: string[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  return page.evaluate(() => {
    type Text = { text: string; box: DOMRect; row: Element | null }
    const linesOf = (element: Element): DOMRect[] => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    }
    /** A status that has given way is there for assistive technology alone. */
    const isSeen = (element: Element): boolean => element.getBoundingClientRect().width > 1
    const all = (selector: string): Text[] =>
      [...document.querySelectorAll(selector)].filter(isSeen).flatMap((element) =>
        linesOf(element).map((box) => ({
          text: element.textContent ?? '',
          box,
          row: element.closest('.cl-row'),
        })),
      )
    const overlapping = (texts: Text[]): string[] =>
      texts.flatMap((one, i) =>
        texts.slice(i + 1).flatMap((other) => {
          // Lines of one text share their leading.
          if (one.text === other.text && one.row === other.row) return []
          const [a, b] = [one.box, other.box]
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          // Half of a line's height is leading, in which no letter stands.
          return wide > 1 && high > 0.45 * Math.min(a.height, b.height) ? `${one.text} × ${other.text}` : []
        }),
      )
    const cut = [...document.querySelectorAll('.cl-row')].flatMap((row) => {
      const title = row.querySelector('.cl-title') as HTMLElement
      const box = row.getBoundingClientRect()
      const whole = linesOf(title).every(
        ({ top, bottom, left, right }) =>
          top >= box.top - 2 && bottom <= box.bottom + 2 && left >= box.left - 1 && right <= box.right + 1,
      )
      return whole ? [] : (title.textContent ?? '')
    })
    const names = '.cl-title, .cl-status, .cl-before'
    const field = '.cl-label, .cl-number, .cl-words, .cl-open-undated > span'
    return {
      titles: cut,
      overlaps: [
        ...overlapping(all(`${names}, ${field}`)),
        ...overlapping(all('.cl-ticks > *, .cl-era, .cl-fold')),
      ],
    }
  })
}

/** Rows that lie wholly in the field's box and in the window. */
const rowsInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = document.querySelector('.cl-scroll')?.getBoundingClientRect() as DOMRect
    return [...document.querySelectorAll('.cl-row')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= box.top && bottom <= box.bottom + 1 && bottom <= innerHeight
    }).length
  })

/** Denials and doubts that scrolling alone would show. */
const againstOutOfSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = document.querySelector('.cl-scroll')?.getBoundingClientRect() as DOMRect
    return [...document.querySelectorAll('.cl-mark:is(.denies, .doubts) .cl-sign')].filter((sign) => {
      const { top, bottom, left, right } = sign.getBoundingClientRect()
      return top < box.top || bottom > box.bottom || left < box.left || right > box.right
    }).length
  })

const FINE = { titles: [], overlaps: [] }

type Claim = { stance: string }
const record = async (): Promise<{ events: { title: string; claims: Claim[] }[] }> =>
  JSON.parse(await readFile('src/datasets/kursk-2024.json', 'utf8'))

/** Opens a made dataset at its claim lines. @param isSecond is another one open, which it replaces? */
async function openMade(page: Page, dataset: object, isSecond = false): Promise<void> {
  await page.getByLabel('Files to open').setInputFiles({
    name: 'made.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(dataset)),
  })
  if (isSecond) await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(page.getByRole('banner')).toContainText('Made')
  await page.getByRole('combobox', { name: 'Rows', exact: true }).selectOption('event')
}

const made = (events: object[], sources: object[] = SOURCES) => ({
  format: 'claimline/1',
  id: 'made',
  title: 'Made',
  sources,
  events,
})
const SOURCES = [
  { id: 'a', name: 'The mayor of the town with the long bridge', affiliation: 'North bank' },
  { id: 'b', name: 'متحدث باسم وزارة الدفاع', affiliation: 'الضفة الجنوبية' },
  { id: 'c', name: 'דובר הצבא הראשי' },
  { id: 'd', name: 'Oberbürgermeisterkandidatenpressesprecherin' },
]
const STANCES = ['asserts', 'denies', 'doubts', 'asserts', 'neither', 'silent']
const claims = (event: string, count: number, dateOf: (i: number) => string | undefined) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${event}-${i}`,
    source: 'abcd'[i % 4],
    stance: STANCES[i % STANCES.length],
    text: 'It happened.',
    occurred: dateOf(i),
    reported: '2024-06-30',
  }))
const dayOf = (i: number): string => new Date(Date.UTC(2024, 4, 1 + i)).toISOString().slice(0, 10)

test.describe('the bundled record at 1440 × 900', () => {
  test('shows every event without scrolling, its title whole, and no text over another', async ({
    explorer,
    page,
  }) => {
    const { events } = await record()
    await explorer.open(LINES)
    const rows = explorer.timeline.getByRole('group')
    await expect(rows).toHaveCount(events.length)
    expect(await faults(page)).toEqual(FINE)
    expect(await rowsInSight(page)).toBe(events.length)
    // Where rows say more, what is least gives way.
    for (const [change, shown] of [
      ['affiliation=!Russia', explorer.line('Russian recapture').filter({ hasText: 'was Disputed' })],
      ['asof=2024-12-13', explorer.line('Russian recapture').filter({ hasText: 'Not yet spoken of' })],
      ['event=plekhovo-role', explorer.title('North Korean role in the capture of Plekhovo')],
      ['event=kursk-retaken', explorer.title('Russian recapture of all of Kursk oblast')],
      ['event=october-deployment', explorer.title('October deployment of North Korean soldiers to Russia')],
      ['event=plekhovo-capture', explorer.title('Capture of Plekhovo')],
    ] as const)
      await test.step(change, async () => {
        await explorer.go(`${LINES}&${change}`, shown)
        await expect(rows).toHaveCount(events.length)
        await expect.poll(() => faults(page)).toEqual(FINE)
        await expect.poll(() => rowsInSight(page)).toBe(events.length)
      })
  })

  test('has every denial and doubt in sight, names its rows and marks, and opens a row in place', async ({
    explorer,
    page,
  }) => {
    const { events } = await record()
    const said = events
      .flatMap((event) => event.claims)
      .filter(({ stance }) => stance === 'denies' || stance === 'doubts')
    await explorer.open(LINES)
    const marks = page.locator('.cl-mark:is(.denies, .doubts)')
    await expect(marks.first()).toBeInViewport()
    const drawn = await marks.evaluateAll((all) =>
      all.flatMap((mark) => {
        const { bottom, right } = mark.getBoundingClientRect()
        const inSight = bottom <= innerHeight && right <= innerWidth
        return inSight ? (JSON.parse((mark as HTMLElement).dataset.claims ?? '[]') as string[]) : []
      }),
    )
    expect(new Set(drawn).size).toBe(said.length)

    const role = explorer.timeline.getByRole('group', {
      name: /^North Korean role in the capture of Plekhovo\. One side says so: Russia\. 6 say so, 0 deny or doubt\.$/,
    })
    await expect(
      role.getByRole('button', { name: /^North Korean role in the capture of Plekhovo/ }).first(),
    ).toHaveAttribute('aria-expanded', 'false')
    await expect(
      role.getByRole('button', {
        name: /Says so: Vladimir Romanov\. by 12 December 2024\. \d of \d in this row\.$/,
      }),
    ).toHaveAttribute('data-event', 'plekhovo-role')
    await expect(page.getByRole('button', { name: '4 months folded: unfold' })).toBeVisible()

    // Every dated claim has a line of its own.
    const row = explorer.timeline.getByRole('group', { name: /^Capture of Plekhovo\./ })
    await row
      .getByRole('button', { name: /^Capture of Plekhovo/ })
      .first()
      .click()
    await expect(explorer.title('Capture of Plekhovo')).toBeVisible()
    await expect(row.locator('.cl-words b')).toContainText(['Yuri Kotenok'])
    expect((await faults(page)).overlaps).toEqual([])
    await page.keyboard.press('Escape')
    await expect(row.locator('.cl-words')).toHaveCount(0)
  })

  test('shows in its row what a choice of sources changes, and in grey, uncounted, events of which nobody has spoken yet', async ({
    explorer,
  }) => {
    await explorer.open(`${LINES}&affiliation=!Russia`)
    const row = explorer.timeline.getByRole('group', {
      name: /^Russian recapture of all of Kursk oblast\. Only denied, for the dates given\. was Disputed\./,
    })
    await expect(row).toHaveCount(1)
    await expect(row.locator('.cl-ring')).toHaveCount(1)

    const { events } = await record()
    const unspoken = explorer.timeline.getByRole('group', { name: /Not yet spoken of/ })
    await explorer.go(`${LINES}&asof=2024-11-01`, unspoken)
    await expect(explorer.timeline.getByRole('group')).toHaveCount(events.length)
    const waiting = await unspoken.count()
    await expect(explorer.total).toHaveText(`${events.length - waiting} of ${events.length} events`)
  })
})

test('the keyboard has one stop in the field, and walks along rows and between them', async ({
  explorer,
  page,
}) => {
  await explorer.open(LINES)
  const stops = page.locator('.cl-rows [tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset)
  await page.keyboard.press('ArrowDown')
  expect((await focused()).event).toBe('kpa-in-kursk')
  await page.keyboard.press('ArrowRight')
  expect((await focused()).claims).toBeTruthy()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  expect((await focused()).stop).toBe('')
  await expect(stops).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(explorer.title('Presence of North Korean troops in Kursk oblast')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(explorer.title('Presence of North Korean troops in Kursk oblast')).toBeFocused()
})

test('a key leads along a tie to what contradicts a claim, and back', async ({ explorer, page }) => {
  await explorer.open(`${LINES}&event=kursk-retaken`)
  const row = explorer.timeline.getByRole('group', { name: /^Russian recapture/ })
  const assertion = row.getByRole('button', { name: /Says so: .*Gerasimov/ })
  await assertion.focus()
  await page.keyboard.press('t')
  await expect(row.locator('.cl-mark.denies:focus')).toHaveCount(1)
  await page.keyboard.press('t')
  await expect(assertion).toBeFocused()
})

test.describe('made datasets', () => {
  const LONG = 'A title that goes on and on about one and the same thing, '.repeat(6).slice(0, 300)

  test('titles of 300 characters, without spaces, from right to left; sixty claims on one day', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await openMade(
      page,
      made([
        { id: 'long', title: LONG, claims: claims('long', 60, () => '2024-05-14') },
        {
          id: 'wide',
          title: 'Straßenbahnhaltestelle'.repeat(12),
          claims: claims('wide', 9, (i) => dayOf(i * 3)),
        },
        {
          id: 'rtl',
          title: 'انفجار في محطة القطار المركزية '.repeat(8),
          claims: claims('rtl', 14, (i) => `../${dayOf(i)}`),
        },
        ...Array.from({ length: 9 }, (_, e) => ({
          id: `e${e}`,
          title: `Event number ${e} of those that are short`,
          claims: claims(`e${e}`, 5, (i) => (i ? dayOf(e * 4 + i) : undefined)),
        })),
      ]),
    )
    await expect(explorer.timeline.getByRole('group')).toHaveCount(12)
    expect(await faults(page)).toEqual(FINE)
    await explorer.timeline.getByRole('button', { name: LONG.trim() }).first().click()
    await expect(page.locator('.cl-opened')).toContainText('share a line here. The details list each.')
    expect((await faults(page)).overlaps).toEqual([])
  })

  test('an event of 2,000 claims', async ({ explorer, page }) => {
    await explorer.open()
    await openMade(
      page,
      made([
        { id: 'big', title: 'What everybody spoke of', claims: claims('big', 2000, (i) => dayOf(i % 90)) },
        ...Array.from({ length: 7 }, (_, e) => ({
          id: `e${e}`,
          title: `Event number ${e}`,
          claims: claims(`e${e}`, 3, (i) => dayOf(e * 11 + i)),
        })),
      ]),
    )
    await expect(explorer.timeline.getByRole('group')).toHaveCount(8)
    await expect(explorer.line('What everybody spoke of')).toContainText('200 of 2,000 claims drawn')
    expect(await faults(page)).toEqual(FINE)
    expect(await rowsInSight(page)).toBe(8)
    expect(await againstOutOfSight(page)).toBe(0)
    await explorer.timeline
      .getByRole('button', { name: /^What everybody spoke of/ })
      .first()
      .click()
    await expect(page.locator('.cl-opened .cl-words').first()).toBeVisible()
    expect((await faults(page)).overlaps).toEqual([])
    expect(await page.locator('.cl-opened').evaluate((row) => row.clientHeight)).toBeLessThan(900)
  })

  test('few events are open and share the height; a dataset of none says so', async ({ explorer, page }) => {
    await explorer.open()
    await openMade(
      page,
      made(
        Array.from({ length: 4 }, (_, e) => ({
          id: `e${e}`,
          title: `Event number ${e} of four, with a title that takes two lines`,
          claims: claims(`e${e}`, 6, (i) => dayOf(e * 5 + i)),
        })),
      ),
    )
    await expect(page.locator('.cl-opened')).toHaveCount(4)
    expect(await faults(page)).toEqual(FINE)
    expect(await rowsInSight(page)).toBe(4)
    expect(await againstOutOfSight(page)).toBe(0)
    await openMade(
      page,
      made([{ id: 'only', title: 'The only one', claims: claims('only', 4, dayOf) }]),
      true,
    )
    await expect(page.locator('.cl-words').first()).toBeVisible()
    expect(await faults(page)).toEqual(FINE)
    await openMade(page, made([]), true)
    await expect(explorer.timeline).toContainText('This dataset has no event.')
    await expect(explorer.timeline.getByRole('group')).toHaveCount(0)
  })
})

test('on a phone titles stand above their fields, and the page scrolls as one', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open(LINES)
  await expect(explorer.timeline.getByRole('group').first()).toBeVisible()
  expect(await faults(page)).toEqual(FINE)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
