import { describe, expect, it } from 'vitest'
import { type PublishedPage, readPage, writePage } from '../../src/publish/pageFile'
import { DATA_ID, templateOf } from '../../src/publish/template'

const TEMPLATE = templateOf({ text: 'packed-app', bytes: 8 }, 'start()', "default-src 'none'")
const CSV = 'event_title,source\n"Bridge </script> $& closed",Mayor\n'

const page = (change: Partial<PublishedPage> = {}): PublishedPage => ({
  title: 'The bridge',
  summary: '',
  credit: '',
  license: '',
  language: 'en',
  revision: 'a'.repeat(64),
  view: 'v=2&show=list',
  reading: {},
  files: [{ name: 'bridge.csv', bytes: new Blob([CSV]) }],
  ...change,
})

/** The block of data, as a browser finds it. */
function blockOf(html: string): string {
  const start = `<script type="application/json" id="${DATA_ID}">`
  return html.slice(html.indexOf(start) + start.length).split('</script>', 1)[0] ?? ''
}

describe('a page file', () => {
  it('gives back what it was published with', async () => {
    const published = page({
      summary: '</script><script>alert(1)</script> $1',
      credit: 'A & B',
      story: [{ text: 'One', view: 'v=2&show=list' }],
    })
    const { files, ...rest } = published
    const read = readPage(blockOf(await writePage(TEMPLATE, published)))
    expect(read).toMatchObject(rest)
    expect(await read?.files[0]?.bytes.text()).toBe(CSV)
    expect(read?.files[0]?.name).toBe(files[0]?.name)
  })

  it('keeps texts from becoming code', async () => {
    const html = await writePage(
      TEMPLATE,
      page({ title: '</title><script>alert(1)</script>', language: '"><b>' }),
    )
    expect(html.match(/<script/g)).toHaveLength(TEMPLATE.match(/<script/g)?.length ?? 0)
    expect(html).not.toContain('<b>')
  })

  it('tells previews of links its title, and first what is left out', async () => {
    const published = page({ summary: 'A "bridge" & a village', license: 'CC BY 4.0' })
    const html = await writePage(TEMPLATE, published, '2 of 3 sources included.')
    const told = '2 of 3 sources included. A &#34;bridge&#34; &#38; a village. CC BY 4.0.'
    expect(html).toContain('<meta property="og:title" content="The bridge">')
    expect(html).toContain(`<meta property="og:description" content="${told}">`)
    expect(html).toContain(`<meta name="description" content="${told}">`)
    expect(await writePage(TEMPLATE, page())).not.toContain('description" content')
  })

  it('says that its data is damaged where the block is', async () => {
    const block = blockOf(await writePage(TEMPLATE, page()))
    for (const damaged of [
      '',
      '{}',
      'null',
      block.slice(0, -20),
      block.replace(/"bytes":"\w{9}/, '"bytes":"!!!'),
    ])
      expect(readPage(damaged), damaged).toBeNull()
    expect(readPage(blockOf(TEMPLATE)), 'a template without data').toBeNull()
  })
})
