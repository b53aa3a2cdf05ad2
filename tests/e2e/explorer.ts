/** The page as its public names tell it, and a watch over every test: a console error or warning, an uncaught error or
 *  a request to any other host fails it. */
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'

export { expect }

/** What a test foresees of what would otherwise fail it. */
export type Foreseen = { complaints: RegExp[]; hosts: string[] }
type Fixtures = { foreseen: Foreseen; watch: undefined; explorer: Explorer }

export const test = base.extend<Fixtures>({
  foreseen: [{ complaints: [], hosts: [] }, { option: true }],
  watch: [
    async ({ context, baseURL, foreseen }, use) => {
      const seen = watched(context, [new URL(baseURL ?? '').host, ...foreseen.hosts])
      await use(undefined)
      // Playwright, which empties the window for the next test, leaves what was allowed.
      await context.clearPermissions()
      const unforeseen = seen.filter((line) => !foreseen.complaints.some((known) => known.test(line)))
      expect(unforeseen, 'console, uncaught errors and requests to other hosts').toEqual([])
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => use(new Explorer(page)),
})

/** What Playwright's own replacement of the registration says, where the configuration blocks service workers. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/** Everything that a context's pages and workers complain about, as it comes. */
export function watched(context: BrowserContext, hosts: string[]): string[] {
  const seen: string[] = []
  context.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type()) && message.text() !== NO_WORKER
    if (isComplaint) seen.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error()}`))
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && !hosts.includes(host))
      seen.push(`request: ${request.url()}`)
  })
  return seen
}

/** A text at the beginning of a name, whatever follows. */
export const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** What one sees and does, by roles and names. */
export class Explorer {
  constructor(readonly page: Page) {}

  /** Opens a view in a page that shows none yet and waits for its first answer.
   *  @param fragment without `#` */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment && `#${fragment}`}`)
    await expect(this.total).toBeVisible()
  }

  /** Goes to another view in the page that is open, as a link in it would, and waits for what shows it.
   *  @param fragment without `#`
   *  @param shown what the view before does not have */
  async go(fragment: string, shown: Locator): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `#${to}`
    }, fragment)
    await expect(shown.first()).toBeAttached()
  }

  /** Waits until the page shows its view and has said so, or has said what it does not understand. */
  async settled(): Promise<void> {
    const said = this.page.locator('output:not([aria-live=off])').first()
    await expect(said.filter({ hasText: /./ }).or(this.alert).first()).toBeAttached()
  }

  get total(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^[\d,]+ of [\d,]+ events$/ })
  }
  get timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline', exact: true })
  }
  get overview(): Locator {
    return this.page.getByRole('region', { name: 'Overview', exact: true })
  }
  get events(): Locator {
    return this.page.getByRole('table', { name: 'Events', exact: true })
  }
  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Event details' })
  }
  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search' })
  }
  get asOf(): Locator {
    return this.page.getByRole('textbox', { name: 'As known on', exact: true })
  }
  get alert(): Locator {
    return this.page.getByRole('alert')
  }
  /** "26 of 41 sources included: 6 statuses and 4 dates change", in the filters. */
  get included(): Locator {
    return this.page.getByRole('region', { name: 'What changes' })
  }
  get marks(): Locator {
    return this.timeline.locator('button[data-event]')
  }

  /** Marks of the event of that title. */
  mark(title: string): Locator {
    return this.timeline.getByRole('button', { name: begins(title) })
  }
  /** The event's claim line. */
  line(title: string): Locator {
    return this.timeline.getByRole('group', { name: begins(title) })
  }
  /** Opens the event's details by the name of its claim line. */
  async openLine(title: string): Promise<void> {
    await this.line(title)
      .getByRole('button', { name: begins(title) })
      .first()
      .click()
    await expect(this.title(title)).toBeVisible()
  }
  /** The event's row: its claim line, or its row in the table. */
  row(title: string): Locator {
    const inTable = this.events.getByRole('row').filter({ has: this.page.getByText(title, { exact: true }) })
    return this.line(title).or(inTable)
  }
  /** The rows of events, without the heads. */
  get rows(): Locator {
    return this.events.locator('tbody').getByRole('row')
  }
  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true })
  }
  box(group: string, value: string): Locator {
    return this.group(group).getByRole('checkbox', { name: begins(value) })
  }
  /** Opens a group of filters; "Affiliation" is open at first. */
  async expand(name: string): Promise<void> {
    const button = this.group(name).getByRole('button', { name, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
  }
  /** What has a row on the timeline. */
  get rowsBy(): Locator {
    return this.page.getByRole('combobox', { name: 'Rows', exact: true })
  }
  /** Opens the menu and presses one of its items. */
  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click()
    await this.page.getByRole('button', { name: item, exact: true }).click()
  }
  title(title: string | RegExp): Locator {
    return this.details.getByRole('heading', { name: title, exact: true })
  }
  async select(title: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: begins(title) })
      .first()
      .click()
    await expect(this.title(title)).toBeVisible()
  }

  /** The fragment in the address bar, without `#`. A choice stands there once the page has changed. */
  fragment(): string {
    return this.page.url().split('#')[1] ?? ''
  }

  /** The view as a reader sees it, once all its parts have been loaded: equal views give equal values. Positions are in
   *  whole pixels. */
  async seen() {
    await expect(this.page.getByText('is on its way')).toHaveCount(0)
    return {
      total: await this.total.textContent(),
      events: await this.rows.allTextContents(),
      details: await this.details.textContent(),
      unticked: await this.page
        .getByRole('checkbox', { checked: false })
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? box.textContent)),
      marks: await this.marks.evaluateAll((marks) =>
        marks.map((mark) => `${mark.ariaLabel} at ${Math.round(mark.getBoundingClientRect().x)}`).sort(),
      ),
    }
  }
}

/** Where the middle of an element is, px. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('The element is not drawn.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
