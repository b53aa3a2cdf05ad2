/** Hosts that the reader lets be asked without a question. */
import { beforeEach, describe, expect, it } from 'vitest'
import { browserHosts, type Hosts, rememberedHosts } from '../../../src/store/link/hosts'
import { made, VILLAGE_AT } from '../../fixtures/stores'

const LINK = `v=2&data=${VILLAGE_AT}`
const HOST = 'elsewhere.example'

beforeEach(() => localStorage.clear())

async function allowed(hosts: Hosts, always: boolean) {
  const one = made({ hosts })
  await one.state().visit(LINK)
  await one.state().allow(always)
  return one
}

/** What the next visit does with the link. */
async function nextVisit(hosts: Hosts) {
  const { state } = made({ hosts })
  await state().visit(LINK)
  return state().phase.is
}

describe('a host that is fine', () => {
  it('is asked about again on the next visit, unless the reader said to remember it', async () => {
    await allowed(browserHosts, false)
    expect(await nextVisit(browserHosts)).toBe('consent')
    await allowed(browserHosts, true)
    expect(browserHosts.get()).toEqual([HOST])
    expect(await nextVisit(browserHosts)).toBe('ready')
  })

  it('is asked about again once it is forgotten', async () => {
    const { state } = await allowed(browserHosts, true)
    state().forgetHost(HOST)
    expect(state().kept).toMatchObject({ allowed: [], remembered: [] })
    expect(await nextVisit(browserHosts)).toBe('consent')
  })

  it('counts for this visit where storage is full or forbidden, and the page says so', async () => {
    const full: Hosts = {
      get: () => [],
      put: () => {
        throw new Error('the disk is full')
      },
    }
    const { state } = await allowed(full, true)
    expect(state().phase.is).toBe('ready')
    expect(state().notices).toEqual([
      expect.stringContaining('does not remember which hosts are fine (the disk is full)'),
    ])
  })

  it('is none where something else stands in the storage', () => {
    for (const text of ['{', '7', '[1, {}]']) {
      localStorage.setItem('claimline-hosts', text)
      expect(rememberedHosts(browserHosts), text).toEqual([])
    }
  })
})
