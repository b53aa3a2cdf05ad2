/** The reader's own files, kept from one visit to the next. */
import { describe, expect, it } from 'vitest'
import { aboutFiles, latestFirst } from '../../../src/store/own/library'
import { fileOf } from '../../fixtures/dataset'
import { forbidden, memoryLibrary } from '../../fixtures/library'
import { made, settled } from '../../fixtures/stores'

const CSV = 'event_title,source\nBridge closed,Mayor\n'
const file = () => fileOf(CSV, 'bridge.csv')

describe('files of one’s own', () => {
  it('are here again on the next visit of their link', async () => {
    const library = memoryLibrary()
    const first = made({ library })
    await first.state().visit('')
    await first.state().openFiles([file()])
    await settled()
    const link = first.written.at(-1)?.replace('choose ', '') ?? ''
    expect(link).toContain('data=file')

    const next = made({ library })
    await next.state().visit(link)
    expect(next.state()).toMatchObject({
      phase: { is: 'ready' },
      description: { title: 'bridge' },
      notices: [],
    })
    expect(next.fetched).toEqual([])
  })

  it('are listed, opened from the list, and forgotten', async () => {
    const library = memoryLibrary()
    const { state } = made({ library })
    await state().visit('')
    await state().openFiles([file()])
    await settled()
    const [kept] = await state().keptData()
    expect(kept).toMatchObject({ title: 'bridge', bytes: CSV.length })
    await state().visit('')
    await state().openKept(kept?.rev ?? '')
    expect(state().description?.title).toBe('bridge')
    await state().forgetKept(kept?.rev ?? '')
    expect(await state().keptData()).toEqual([])
    expect(state().description?.title, 'what is open stays open').toBe('bridge')
  })

  it('that cannot be read any more, or are gone, are named, and what is open stays', async () => {
    const broken = made({ library: { ...memoryLibrary(), get: forbidden('The database is damaged.').get } })
    await broken.state().visit('')
    await broken.state().openKept('0123456789ab')
    expect(broken.state().notices).toEqual([
      expect.stringContaining('storage cannot be read (The database is damaged.)'),
      expect.stringContaining('is shown as it was before'),
    ])
    const forgotten = made({ library: memoryLibrary() })
    await forgotten.state().visit('')
    await forgotten.state().openKept('0123456789ab')
    expect(forgotten.state().notices[0]).toContain('does not keep the file any more')
    expect(forgotten.state().phase.is).toBe('ready')
  })

  it('are open where the browser refuses without a word, or says only that it is full', async () => {
    const told = async (error: Error) => {
      const put = () => Promise.reject(error)
      const { state } = made({ library: { ...memoryLibrary(), put } })
      await state().visit('')
      await state().openFiles([file()])
      await settled()
      return state().notices.join()
    }
    expect(await told(new Error('(null)'))).toContain(
      'it does not say why; private windows often keep nothing',
    )
    expect(await told(new DOMException('', 'QuotaExceededError'))).toContain('its storage is full')
  })

  it('come with what was written to publish them, until they are forgotten', async () => {
    const library = memoryLibrary()
    const first = made({ library })
    await first.state().visit('')
    await first.state().openFiles([file()])
    await settled()
    const revision = first.state().description?.revision ?? ''
    const head = { title: 'The bridge', summary: '', credit: 'By the desk', license: '', language: 'en' }
    first.state().keepHead(head)

    const next = made({ library })
    await next.state().visit(`v=2&rev=${revision.slice(0, 12)}&data=file`)
    await settled()
    expect(next.state().kept.heads).toEqual({ [revision]: head })
    await next.state().forgetKept(null)
    expect(await library.head(revision.slice(0, 12))).toBeUndefined()
  })

  it('say once that what is written about them is not kept, where storage is full', async () => {
    const { state } = made({ library: forbidden('the disk is full') })
    await state().visit('')
    for (const title of ['T', 'Th', 'The'])
      state().keepHead({ title, summary: '', credit: '', license: '', language: 'en' })
    await settled()
    expect(Object.values(state().kept.heads)).toMatchObject([{ title: 'The' }])
    expect(state().notices).toEqual([expect.stringContaining('is gone after a reload')])
  })

  it('are open, and the page says that they are not kept, where storage is full', async () => {
    const { state } = made({ library: forbidden('the disk is full') })
    await state().visit('')
    await state().openFiles([file()])
    await settled()
    expect(state().description?.title).toBe('bridge')
    expect(state().notices).toEqual([expect.stringContaining('does not keep it (the disk is full)')])
  })

  it('are missing, as if never opened, where storage is forbidden', async () => {
    const { state } = made({ library: forbidden('it is forbidden') })
    await state().visit('v=2&rev=0123456789ab&data=file')
    expect(state().phase).toMatchObject({ is: 'failed' })
    expect(state().notices).toHaveLength(1)
  })

  it('stand the latest first', () => {
    const of = (title: string, day: string) =>
      aboutFiles(title, title, { files: [], reading: {} }, new Date(day))
    const all = [of('b', '2026-11-02T12:00'), of('c', '2026-11-03T12:00'), of('a', '2026-11-02T12:00')]
    expect(latestFirst(all).map(({ title }) => title)).toEqual(['c', 'a', 'b'])
    expect(all[0]?.day).toBe('2026-11-02')
  })
})
