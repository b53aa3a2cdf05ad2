import { describe, expect, it } from 'vitest'
import { headersFor, readHeaders } from './headersFile'

const RULES = readHeaders("/\n  A: one; 'two'\n  B: three\n\n# a note\n/assets/*\n  A: four\n")

describe('the file of headers', () => {
  it('holds headers by path', () => {
    expect(headersFor(RULES, '/')).toEqual({ A: "one; 'two'", B: 'three' })
    expect(headersFor(RULES, '/assets/a.js')).toEqual({ A: 'four' })
    expect(headersFor(RULES, '/other.html')).toEqual({})
  })

  it('is refused where a line is no header', () => {
    expect(() => readHeaders('/\n  no header\n')).toThrow('no header')
    expect(() => readHeaders('  A: before any path\n')).toThrow('before any path')
  })
})
