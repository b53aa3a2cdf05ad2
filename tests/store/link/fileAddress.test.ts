import { describe, expect, it, vi } from 'vitest'
import { fetchData } from '../../../src/store/link/fetchData'
import { fileAddress, hostOf } from '../../../src/store/link/fileAddress'
import { made } from '../../fixtures/stores'

const ID = '1AbC-dEf_0123456789xyzXYZ0123456789'
const SHEET = `https://docs.google.com/spreadsheets/d/${ID}`
const CSV = `${SHEET}/export?format=csv`
const PUBLISHED = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vT_x'
const GIST = 'https://gist.github.com/someone/0123456789abcdef0123456789abcdef'
const RAW_GIST = 'https://gist.githubusercontent.com/someone/0123456789abcdef0123456789abcdef/raw'

const MEANT: [copied: string, file: string][] = [
  [`${SHEET}/edit#gid=7`, `${CSV}&gid=7`],
  [`${SHEET}/edit?gid=7#gid=7`, `${CSV}&gid=7`],
  [`${SHEET}/edit?usp=sharing`, CSV],
  [`${SHEET}/view?gid=12&usp=drivesdk`, `${CSV}&gid=12`],
  [`https://docs.google.com/spreadsheets/u/1/d/${ID}/edit#gid=0`, `${CSV}&gid=0`],
  [SHEET, CSV],
  [`${PUBLISHED}/pubhtml`, `${PUBLISHED}/pub?output=csv`],
  [`${PUBLISHED}/pubhtml?gid=3&single=true`, `${PUBLISHED}/pub?output=csv&gid=3&single=true`],
  [`${PUBLISHED}/pub?gid=3`, `${PUBLISHED}/pub?output=csv&gid=3&single=true`],
  [
    'https://github.com/owner/repo/blob/main/data/a%20b.csv#L3',
    'https://raw.githubusercontent.com/owner/repo/main/data/a%20b.csv',
  ],
  [
    'https://github.com/owner/repo/raw/v1.2/a.json?raw=true',
    'https://raw.githubusercontent.com/owner/repo/v1.2/a.json',
  ],
  [GIST, RAW_GIST],
  [`${GIST}#file-events-csv`, `${RAW_GIST}/events.csv`],
  [`${GIST}/${'a1'.repeat(20)}#file-events-csv-L4`, `${RAW_GIST}/${'a1'.repeat(20)}/events.csv`],
]

const LEFT_ALONE = [
  `${CSV}&gid=7`,
  `${SHEET}/gviz/tq?tqx=out:csv`,
  `${PUBLISHED}/pub?gid=3&output=tsv`,
  'https://docs.google.com/document/d/1AbC-dEf_0123456789xyzXYZ0123456789/edit',
  'https://github.com/owner/repo',
  'https://raw.githubusercontent.com/owner/repo/main/a.csv',
  'https://example.org/spreadsheets/d/x/edit#gid=7',
  'https://docs.google.com.example.org/spreadsheets/d/x/edit',
  'http://github.com/owner/repo/blob/main/a.csv',
  'kursk-2024',
  'https:',
]

describe('the address of a file', () => {
  it.each(MEANT)('of %s is its raw one', (copied, file) => {
    expect(fileAddress(copied)).toBe(file)
    expect(fileAddress(file)).toBe(file)
  })

  it('is any other as it stands', () => {
    for (const data of LEFT_ALONE) expect(fileAddress(data)).toBe(data)
  })

  it('tells which host is asked, none for data without an address', () => {
    expect(hostOf('https://github.com/owner/repo/blob/main/a.csv')).toBe('raw.githubusercontent.com')
    expect(hostOf('ch:https://cluster.example:8443/database/dataset')).toBe('cluster.example:8443')
    expect([hostOf('kursk-2024'), hostOf('file'), hostOf('https:')]).toEqual([null, null, null])
  })

  it('is what the reader is asked about', async () => {
    const { state, fetched } = made()
    await state().visit(`v=2&data=${encodeURIComponent('https://github.com/owner/repo/blob/main/a.csv')}`)
    expect(state().phase).toMatchObject({ is: 'consent', host: 'raw.githubusercontent.com' })
    expect(fetched).toEqual([])
  })

  it('is what is fetched', async () => {
    const asked = vi.fn(async () => new Response('a,b\n'))
    vi.stubGlobal('fetch', asked)
    const found = await fetchData(`${SHEET}/edit#gid=7`, new AbortController().signal, false)
    expect(found).toMatchObject({ file: { name: expect.stringContaining('docs.google.com') } })
    expect(asked).toHaveBeenCalledWith(`${CSV}&gid=7`, expect.objectContaining({ credentials: 'omit' }))
    vi.unstubAllGlobals()
  })
})
