import { afterEach, describe, expect, it, vi } from 'vitest'
import { trustOnly } from '../../../src/engine/worker/ownScripts'

type Rules = { createScriptURL(address: string): string | null }

/** What the browser is told to ask. */
function rules(): Rules {
  let given: Rules | undefined
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => {
      expect(name).toBe('default')
      given = rules
    },
  })
  trustOnly(/^(assets\/engineWorker-[\w-]+|sw)\.js$/, 'https://host.example/deep/index.html#v=2')
  if (!given) throw new Error('No policy was made.')
  return given
}

afterEach(() => vi.unstubAllGlobals())

describe('which scripts are run as workers', () => {
  it.each(['https://host.example/deep/assets/engineWorker-B-_1.js', './sw.js'])('%s', (address) => {
    expect(rules().createScriptURL(address)).toBe(address)
  })

  it.each([
    'https://host.example/assets/engineWorker-B1.js',
    'https://other.example/deep/sw.js',
    'https://host.example/deep/assets/other.js',
    'https://host.example/deep/sw.js?more',
    './sw.js#more',
    'data:text/javascript,',
    'blob:https://host.example/deep/sw.js',
    '//other.example/deep/sw.js',
  ])('not %s', (address) => {
    expect(rules().createScriptURL(address)).toBeNull()
  })

  it('makes neither HTML nor scripts', () => {
    expect(Object.keys(rules())).toEqual(['createScriptURL'])
  })

  it('changes nothing in a browser without Trusted Types', () => {
    expect(() => trustOnly(/./, 'https://host.example/')).not.toThrow()
  })
})
