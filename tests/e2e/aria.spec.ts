/** The page as it is told to those who do not see it, in eight states: what stands in what, in which order, and under
 *  which names. Lists may hold more than is named here. */
import { expect, test } from './explorer'

const BANNER = `
  - banner:
    - heading "Claimline" [level=1]
    - paragraph: North Korean troops and the Kursk front, October 2024 to April 2025`

const TABS = (shown: string) =>
  `
    - tablist "Show as":
${['Timeline', 'List', 'Matrix'].map((tab) => `      - tab "${tab}"${tab === shown ? ' [selected]' : ''}`).join('\n')}`

const STRIP = `
        - region "Overview":
          - heading "When it happened" [level=2]
          - paragraph:
            - button "Zoom in"
            - button "Zoom out"
            - button "Zoom to all dates"
          - slider "Window"
          - slider "Start of the window"
          - slider "End of the window"
          - heading "When it was reported" [level=2]
          - textbox "As known on"
          - button "Play"
          - slider "As known on"`

const STATES: [state: string, fragment: string, tree: string][] = [
  [
    'the start',
    '',
    `
  - button "Skip to the events"${BANNER}
    - searchbox "Search"
    - button "Open…"
    - button "Share"
    - button "More"
  - search "Filters":
    - group "Sources included":
      - heading "Sources included" [level=2]
      - group "Affiliation":
        - heading "Affiliation" [level=3]:
          - button "Affiliation" [expanded]
        - button "What “Affiliation” means"
        - list:
          - listitem:
            - checkbox "Not stated, 12 events" [checked]
          - listitem:
            - checkbox "Ukraine, 11 events" [checked]
      - group "Source":
        - heading "Source" [level=3]:
          - button "Source"
    - group "Events shown":
      - heading "Events shown" [level=2]
      - checkbox "Only events in the window"
      - group "Status":
        - heading "Status" [level=3]:
          - button "Status"
  - main:
    - heading "Timeline" [level=2]${TABS('Timeline')}
    - combobox "Rows"
    - combobox "Rows sorted by"
    - status: 19 of 19 events
    - tabpanel "Timeline":
      - region "Timeline":
        - 'button "4 months folded: unfold"'
        - group "October deployment of North Korean soldiers to Russia. Several sides say so. 5 say so, 1 denies or doubts, for a different date.":
          - button "October deployment of North Korean soldiers to Russia Several sides say so; 1 denies, for a different date"
          - 'button /Denies it: Dmitry Peskov \\(Kremlin spokesman\\)\\. by 10 October 2024\\. 1 of 8 in this row\\.$/'
          - 'button /Says so: National Intelligence Service\\. from 8 to 13 October 2024\\. 2 of 8 in this row\\.$/'
        - group /^Presence of North Korean troops in Kursk oblast\\. Several sides say so/${STRIP}
        - list "Signs"
  - complementary "Event details":
    - heading /^Who says what happened/ [level=2]
    - button "Read the story in 10 steps"
    - navigation "Or start here":
      - heading "Or start here" [level=3]
      - list
  - status: /19 events$/`,
  ],
  [
    'an event open',
    'v=2&event=kursk-retaken',
    `
  - main:
    - heading "Timeline" [level=2]
    - tabpanel "Timeline":
      - region "Timeline":
        - group /^Russian recapture of all of Kursk oblast\\. Disputed\\. 1 says so, 2 deny or doubt/:
          - button /^Russian recapture of all of Kursk oblast/ [expanded]
          - 'button /Says so: Valery Gerasimov .*\\. by 26 April 2025\\. 1 of 3 in this row\\.$/'
          - 'button /Denies it: General Staff of Ukraine\\. by 26 April 2025\\. 2 of 3 in this row\\.$/'
          - 'button /Denies it: Volodymyr Zelensky\\. by 27 April 2025\\. 3 of 3 in this row\\.$/'
  - complementary "Event details":
    - button "Previous event"
    - button "Next event"
    - button "Close details"
    - heading "Russian recapture of all of Kursk oblast" [level=2]
    - paragraph:
      - strong: Disputed
    - region "For":
      - heading "For" [level=3]
      - list:
        - listitem:
          - paragraph:
            - strong: Valery Gerasimov, Chief of the General Staff
          - group: /via Politico, 26 Apr/
    - region "Against":
      - heading "Against" [level=3]
      - paragraph:
        - button "2 contradictions"
      - list:
        - listitem:
          - paragraph:
            - strong: General Staff of Ukraine
          - blockquote
        - listitem:
          - paragraph:
            - strong: Volodymyr Zelensky
    - region "Neither or silent":
      - heading "Neither or silent" [level=3]
    - region "When it happened":
      - term: by 26 April 2025
      - definition: Valery Gerasimov (Chief of the General Staff)
    - region "Contradictions":
      - heading "Contradictions" [level=3]
    - region "The chain":
      - button "Show the chain"
    - region "What this event covers"`,
  ],
  [
    'a side left out',
    'v=2&affiliation=!Russia',
    `
  - search "Filters":
    - group "Sources included":
      - group "Affiliation":
        - list:
          - listitem:
            - checkbox "Russia, 10 events" [checked=false]
    - region "What changes"
    - list "Active filters":
      - listitem:
        - 'button "Remove filter: Affiliation: all but Russia"'
      - listitem:
        - button "Reset all"
  - main:
    - heading "Timeline" [level=2]
    - status: 19 of 19 events
    - tabpanel "Timeline":
      - region "Timeline":
        - group /^North Korean role .*\\. Nobody asserts it\\. was One side says so\\. 0 say so, 0 deny or doubt\\. 11 claims left out\\.$/
  - complementary "Event details":
    - heading "Without Russia’s side" [level=2]
    - heading "6 statuses change" [level=3]
    - list`,
  ],
  [
    'a day of knowledge',
    'v=2&asof=2024-12-13',
    `
  - search "Filters":
    - list "Active filters":
      - listitem:
        - 'button "Remove filter: As known on 13 December 2024"'
  - main:
    - heading "Timeline, as known on 13 December 2024" [level=2]
    - status: 11 of 19 events
    - tabpanel "Timeline":
      - region "Timeline":
        - group /^October deployment .*\\. Disputed\\. now Several sides say so\\./
        - group /^Russian recapture .*\\. Not yet spoken of\\.$/
        - region "Overview":
          - button "Back to latest"
          - slider "As known on"
  - complementary "Event details":
    - heading "As known on 13 December 2024" [level=2]`,
  ],
  [
    'the list',
    'v=2&show=list',
    `
  - main:
    - heading "List" [level=2]${TABS('List')}
    - status: 19 of 19 events
    - tabpanel "List":
      - table "Events":
        - rowgroup:
          - row:
            - columnheader "When it happened"
            - columnheader "Event"
            - columnheader "Status"
            - columnheader "Sources"
        - rowgroup:
          - row:
            - cell /^Oct 2024/
            - rowheader "October deployment of North Korean soldiers to Russia":
              - button "October deployment of North Korean soldiers to Russia"
            - cell "Several sides say so"
            - cell "5 assert, 2 take no side, 1 denies, for a different date"
      - region "Overview"`,
  ],
  [
    'the matrix',
    'v=2&show=matrix',
    `
  - main:
    - heading "Matrix" [level=2]${TABS('Matrix')}
    - combobox "Columns by"
    - tabpanel "Matrix":
      - grid "Claims by source":
        - rowgroup:
          - row:
            - columnheader "Event"
            - columnheader "Status"
            - columnheader "Volodymyr Zelensky (Ukraine)"
        - rowgroup:
          - row:
            - rowheader "October deployment of North Korean soldiers to Russia"
            - gridcell "Several sides say so; 1 denies, for a different date"
            - 'gridcell "No claim: Volodymyr Zelensky, October deployment of North Korean soldiers to Russia"'
      - region "Overview"`,
  ],
  [
    'lanes by source',
    'v=2&lanes=source',
    `
  - main:
    - heading "Timeline" [level=2]
    - combobox "Rows"
    - tabpanel "Timeline":
      - region "Timeline":
        - group "Volodymyr Zelensky, Ukraine":
          - 'button /^Presence of North Korean troops in Kursk oblast\\. Says so: Volodymyr Zelensky\\. by 4 November 2024\\. 1 of 6 in this row$/'
          - button /^First battles .* 2 of 6 in this row$/
        - group "Main Directorate of Intelligence (HUR), Ukraine":
          - button /1 of 4 in this row$/
        - region "Overview"`,
  ],
]

test('each state, at a desk', async ({ explorer, page }) => {
  await explorer.open()
  for (const [state, fragment, tree] of STATES)
    await test.step(state, async () => {
      await explorer.go(fragment, page.getByRole('main'))
      await expect(page.locator('body'), state).toMatchAriaSnapshot(tree)
    })
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the start, with its bar of tools', async ({ explorer, page }) => {
    await explorer.open()
    await explorer.settled()
    await expect(page.locator('body')).toMatchAriaSnapshot(`
  - button "Skip to the events"${BANNER}
    - button "Share"
  - main:
    - button "Read the story in 10 steps"
    - status: 19 of 19 events
    - heading "Timeline" [level=2]${TABS('Timeline')}
    - tabpanel "Timeline":
      - region "Timeline":
        - group /^October deployment/:
          - button /^October deployment/
          - button /^October deployment .* 1 of \\d+ in this row\\.$/
        - region "Overview"
  - navigation "Tools":
    - button "Filters"
    - button "As known on"
    - button "Search"
    - button "More"`)
  })
})

test('embedded: the title first, then what is left out', async ({ explorer, page }) => {
  await explorer.open('v=2&affiliation=!Russia&embed=1')
  await explorer.settled()
  await expect(page.locator('body')).toMatchAriaSnapshot(`
  - main:
    - heading "North Korean troops and the Kursk front, October 2024 to April 2025" [level=1]
    - paragraph:
      - link "Open in Claimline"
    - paragraph: Without Russia’s side
    - heading "Timeline" [level=2]
    - status: 19 of 19 events
    - region "Timeline":
      - group /^October deployment/
      - region "Overview":
        - slider "As known on"`)
  await expect(page.getByRole('tabpanel')).toHaveCount(0)
})

test('headings and the document’s title follow view, event and day', async ({ explorer, page }) => {
  const DATASET = 'North Korean troops and the Kursk front, October 2024 to April 2025'
  for (const [fragment, heading, title] of [
    ['', 'Timeline', `${DATASET} · Claimline`],
    ['v=2&show=list', 'List', `List · ${DATASET} · Claimline`],
    [
      'v=2&show=matrix&asof=2024-12-13',
      'Matrix, as known on 13 December 2024',
      `Matrix · as known on 13 December 2024 · ${DATASET} · Claimline`,
    ],
    [
      'v=2&event=kursk-retaken',
      'Timeline',
      `Russian recapture of all of Kursk oblast · ${DATASET} · Claimline`,
    ],
  ] as const) {
    await explorer.open(fragment)
    await expect(
      page.getByRole('main').getByRole('heading', { name: heading, exact: true, level: 2 }),
    ).toHaveCount(1)
    await expect(page).toHaveTitle(title)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  // No level is left out on the way down.
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((heading) => Number(/\d/.exec(heading.tagName)?.[0])))
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
})
