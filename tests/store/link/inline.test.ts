/** Data and mappings that travel inside a link. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../src/model/mapping'
import { packed } from '../../../src/permalink/codec'
import { pack } from '../../../src/permalink/packed'
import { made, visited } from '../../fixtures/stores'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const packedText = (text: string) => pack(bytesOf(text))

const CSV = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'
const OWN_TABLE = 'What,Outlet\nBridge closed,Paper\nBridge opened,Mayor\n'
const MAPPING: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['What'], joint: ' ' },
  source: { column: 'Outlet' },
  order: null,
  serials: false,
}

describe('data in a link', () => {
  it('is shown, with the revision of its bytes, and nothing is fetched', async () => {
    const { state, fetched } = await visited(`v=2&data=inline&d=${packedText(CSV)}&event=bridge-closed`)
    expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [] })
    expect(state().answer?.selected).toMatchObject({ title: 'Bridge closed', status: 'contested' })
    expect(state().description?.revision).toBe(createHash('sha256').update(CSV).digest('hex'))
    expect(fetched).toEqual([])
  })

  it('is shown again after another view of it, and replaced by other data of a link', async () => {
    const { state } = await visited(`v=2&data=inline&d=${packedText(CSV)}`)
    const { source } = state()
    await state().visit(`v=2&data=inline&d=${packedText(CSV)}&q=bridge`)
    expect(state().source).toBe(source)
    await state().visit(`v=2&data=inline&d=${packedText(CSV.replaceAll('Bridge', 'Road'))}`)
    expect(state().source).not.toBe(source)
  })

  it('is in the address as any choice is', async () => {
    const { state, written } = made()
    await state().visit(`v=2&data=inline&d=${packedText(CSV)}`)
    state().choose({ show: 'list' })
    expect(written.at(-1)).toMatch(
      new RegExp(`^choose v=2&rev=[0-9a-f]{12}&data=inline&d=${packedText(CSV)}&show=list$`),
    )
  })

  it.each([
    ['damaged', 'v=2&data=inline&d=AAAA', 'The data in this link: it is damaged'],
    ['missing', 'v=2&data=inline', 'The data in this link: it is damaged'],
    [
      'a bomb',
      `v=2&data=inline&d=${pack(new Uint8Array(30_000_000))}`,
      'it unfolds to more than a link may hold',
    ],
  ])('is named where it is %s, and nothing else is shown', async (_, link, said) => {
    const { state } = await visited(link)
    expect(state()).toMatchObject({ phase: { is: 'failed' }, description: null })
    expect(state().notices.join(' ')).toContain(said)
  })
})

describe('a mapping in a link', () => {
  const data = `data=inline&d=${packedText(OWN_TABLE)}`

  it('reads the table without an inquiry about its columns', async () => {
    const { state } = await visited(`v=2&${data}&map=${packedText(JSON.stringify(MAPPING))}`)
    expect(state()).toMatchObject({ phase: { is: 'ready' }, inquiry: null })
    expect(state().answer?.totals).toMatchObject({ ofEvents: 2, ofSources: 2 })
  })

  it('is replaced by an inquiry where the link has none', async () => {
    const { state } = await visited(`v=2&${data}`)
    expect(state().inquiry?.of.about).toBe('columns')
  })

  it('that does not fit the table is named with what the table lacks', async () => {
    const other = { ...MAPPING, source: { column: 'Channel' } }
    const { state } = await visited(`v=2&${data}&map=${packedText(JSON.stringify(other))}`)
    expect(state()).toMatchObject({ phase: { is: 'failed' }, inquiry: null })
    expect(state().notices[0]).toContain('Channel')
  })

  it('that is none is named', async () => {
    const { state } = await visited(`v=2&${data}&map=${packedText('{"format":1}')}`)
    expect(state()).toMatchObject({ phase: { is: 'failed' }, inquiry: null })
    expect(state().notices[0]).toContain('The mapping in this link')
  })

  it('on another host needs consent as data does', async () => {
    const { state, fetched } = await visited(`v=2&${data}&map=https://maps.example/a.json`)
    expect(state().phase).toMatchObject({ is: 'consent', host: 'maps.example' })
    expect(fetched).toEqual([])
  })
})

describe('a packed link', () => {
  const link = 'v=2&lanes=source&q=plekhovo&asof=2024-12-15'

  it('opens the view that is packed in it', async () => {
    const plain = await visited(link)
    const { state } = await visited(packed(link))
    expect(state().view).toEqual(plain.state().view)
    expect(state().notices).toEqual([])
  })

  it('that is a bomb is named, and the rest is read', async () => {
    const { state } = await visited(`z=${pack(new Uint8Array(30_000_000))}&q=plekhovo&rev=nohex`)
    expect(state().view.q).toBe('plekhovo')
    expect(state().notices).toEqual([
      expect.stringContaining('“nohex” is not a value of “rev”'),
      expect.stringMatching(/“z” in this link is larger than a link may hold/),
    ])
  })

  it('that is damaged is named, and the rest is read', async () => {
    const { state } = await visited('z=AAAA&q=plekhovo')
    expect(state().view.q).toBe('plekhovo')
    expect(state().notices).toEqual([expect.stringContaining('“z”')])
  })
})
