/** Links to data at hosts that answer badly, and at addresses that look like others: a real host, a real browser. */
import { expect, test } from '../e2e/explorer'
import { HUGE, hostileHost } from './hostileHost'

const NONE = '0 of 0 events'
const TOO_LARGE = /the file is larger than the 500 MB/

test.use({ ignoreHTTPSErrors: true })

/** What stands in the link, and the host that the reader is asked about; null where nobody is, since it is no address of
 *  data. */
const TRICKS: [address: string, host: string | null][] = [
  ['https://data.example.org@evil.example/a.json', 'evil.example'],
  ['https://data.example.org:x@evil.example:8443/a.json', 'evil.example:8443'],
  ['https://data.example.org%2F@evil.example/a.json', 'evil.example'],
  ['https:\\\\evil.example\\a.json', 'evil.example'],
  ['https:/evil.example/a.json', 'evil.example'],
  ['https://dаta.example.org/a.json', 'xn--dta-6cd.example.org'],
  ['https://DATA.example.org./a.json', 'data.example.org.'],
  ['https://data.example.org:443/a.json', 'data.example.org'],
  ['https://0x7f.1/a.json', '127.0.0.1'],
  ['https://user:pass@localhost:1/a.json', 'localhost:1'],
  ['https://data.example.org\t.evil.example/a.json', 'data.example.org.evil.example'],
  ['http://data.example.org/a.json', null],
  ['file:///etc/passwd', null],
  ['//evil.example/a.json', null],
  ['javascript:alert(1)', null],
  ['data:application/json,{}', null],
  ['blob:https://evil.example/1', null],
  ['ftp://evil.example/a.json', null],
  ['https://', null],
]

test('an address is asked about by its real host, whatever it looks like, and nothing is fetched before', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2')
  await expect(explorer.total).toHaveText('19 of 19 events')
  for (const [address, host] of TRICKS)
    await test.step(address, async () => {
      await page.evaluate((to) => {
        location.hash = `#v=2&data=${encodeURIComponent(to)}`
      }, address)
      const heading = page.getByRole('heading', { name: `This link shows data from ${host}`, exact: true })
      await expect(host === null ? explorer.alert : heading).toBeVisible()
      if (host === null) await expect(page.getByRole('button', { name: /^Get the data/ })).toHaveCount(0)
      await expect(explorer.total).toHaveText(NONE)
    })
})

test.describe('a host that answers badly', () => {
  test.use({
    foreseen: {
      complaints: [
        /Failed to load resource/,
        /net::ERR_/,
        /CORS policy/,
        // Its port is not known before; a redirect that is not followed counts as a request, too.
        /^request: https:\/\/(127\.0\.0\.1|localhost):\d+\/[\w-]+\.json$/,
      ],
      hosts: [],
    },
  })

  test('is named with what it did, shows nothing of it, and leaves a way back', async ({
    explorer,
    page,
  }) => {
    test.setTimeout(60_000)
    const { host, asked, sent, close } = await hostileHost()
    try {
      await explorer.open(`v=2&data=https://${host}/good.json`)
      expect(asked).toEqual([])
      await page.getByRole('button', { name: `Get the data from ${host}` }).click()
      await expect(explorer.total).toHaveText('2 of 2 events')

      const to = (file: string) =>
        page.evaluate((fragment) => {
          location.hash = fragment
        }, `#v=2&data=https://${host}/${file}`)
      const BAD: [file: string, says: RegExp][] = [
        ['gone.json', /gone\.json: the server answered 410/],
        ['breaks-off.json', /breaks-off\.json: the file could not be fetched/],
        ['page.json', /page\.json/],
        ['huge.json', TOO_LARGE],
        ['packed.json', TOO_LARGE],
        ['unsaid.json', TOO_LARGE],
        [
          'private.json',
          /private\.json: the file could not be fetched.*does not allow other pages to read it/,
        ],
      ]
      for (const [file, says] of BAD)
        await test.step(file, async () => {
          await to(file)
          await expect(explorer.alert).toContainText(says, { timeout: 30_000 })
          await expect(explorer.alert).toContainText(file)
          // The page hangs up on what becomes too long.
          expect(sent()).toBeLessThan(HUGE)
          await expect(explorer.total).toHaveText(NONE)
          await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
        })

      await to('leads-on.json')
      await expect(page.getByRole('heading', { name: `${host} sends on to another address` })).toBeVisible()

      expect(asked).not.toContain('/elsewhere.json')

      await to('stalls.json')
      await expect(page.getByText('Nothing has come for 10 seconds.')).toBeVisible({ timeout: 20_000 })
      await page.getByRole('button', { name: 'Back to the example' }).click()
      await expect(explorer.total).toHaveText('19 of 19 events')
      expect(await page.title()).not.toMatch(/pwned/)
    } finally {
      await close()
    }
  })
})
