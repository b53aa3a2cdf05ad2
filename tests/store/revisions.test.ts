/** Links that were made with another revision of their data. */
import { describe, expect, it } from 'vitest'
import type { NamedFile } from '../../src/engine/engine'
import { otherRevision } from '../../src/store/known'
import { bytesOf, fileOf } from '../fixtures/dataset'
import { memoryLibrary } from '../fixtures/library'
import { made, settled, VILLAGE_AT } from '../fixtures/stores'
import { VILLAGE } from '../fixtures/village'

const OTHER = '0a1b2c3d4e5f'
const linkTo = (rev: string) => `v=2&rev=${rev}&data=${encodeURIComponent(VILLAGE_AT)}`
/** The village before its bridge fell, under another title. */
const EARLIER = { ...VILLAGE, title: 'A village', events: VILLAGE.events.filter(({ id }) => id !== 'bridge') }
const earlierFile = (): NamedFile => fileOf(bytesOf(EARLIER), 'earlier.json')

async function opened(fragment: string, library = memoryLibrary()) {
  const one = made({ library })
  await one.state().visit(fragment)
  await one.state().allow()
  return one
}

describe('a link to another revision', () => {
  it('is told at once, and one to this revision, or to none, is not', async () => {
    const { state } = await opened(linkTo(OTHER))
    expect(otherRevision(state())).toBe(OTHER)
    expect(state().notices).toEqual([expect.stringContaining(OTHER)])
    const own = state().description?.revision.slice(0, 12) ?? ''
    await state().visit(linkTo(own))
    expect([state().pinned, otherRevision(state())]).toEqual([own, null])
    await state().visit(linkTo(OTHER).replace(`rev=${OTHER}&`, ''))
    expect([state().pinned, otherRevision(state())]).toEqual([null, null])
  })

  it('finds the earlier one among the files that the reader keeps', async () => {
    const library = memoryLibrary()
    const before = made({ library })
    await before.state().visit('')
    await before.state().openFiles([earlierFile()])
    await settled()
    const rev = before.state().description?.revision.slice(0, 12) ?? ''
    const { state } = await opened(linkTo(rev), library)
    const earlier = await state().openEarlier(rev)
    expect(earlier).toMatchObject({ ok: true, description: { title: 'A village' } })
    expect(state().description?.title, 'what is open stays open').toBe(VILLAGE.title)
  })

  it('takes a file that the reader gives, and says where none is at hand or it cannot be read', async () => {
    const { state } = await opened(linkTo(OTHER))
    expect(await state().openEarlier(OTHER)).toBeNull()
    expect(await state().openEarlier(OTHER, [earlierFile()])).toMatchObject({ ok: true })
    const broken = await state().openEarlier(OTHER, [fileOf('{"format": "claimline/1",', 'broken.json')])
    expect(broken).toMatchObject({ problems: [{ file: 'broken.json', done: 'refused' }] })
  })
})

describe('a link to an event', () => {
  const renamed = {
    ...VILLAGE,
    events: VILLAGE.events.map((one) => (one.id === 'raid' ? { ...one, previousIds: ['incursion'] } : one)),
  }

  it('that had another id then selects it by its id of now', async () => {
    const { state } = made()
    await state().visit('')
    await state().openFiles([fileOf(bytesOf(renamed), 'renamed.json')])
    const rev = state().description?.revision.slice(0, 12) ?? ''
    await state().visit(`v=2&rev=${rev}&data=file&event=incursion`)
    expect(state().view.event).toBe('raid')
    expect(state().answer?.selected).toMatchObject({ id: 'raid', title: 'Earlier raid' })
    expect(state().notices).toEqual([])
  })

  it('that was withdrawn says so', async () => {
    const { state } = await opened(`${linkTo(OTHER)}&event=fire`)
    expect(state().view.event).toBeNull()
    expect(state().notices).toEqual([
      expect.stringContaining('another revision'),
      expect.stringMatching(/“fire” is not in this revision.*most likely withdrawn/),
    ])
  })
})
