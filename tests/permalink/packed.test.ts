import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/permalink/packed'

const MOST = 100_000
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('packed bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        const packed = pack(bytes)
        expect(packed).toMatch(/^[\w-]+$/)
        expect(unpack(packed, MOST)).toEqual({ bytes })
      }),
    )
  })

  it.each([
    ['zlib', deflateSync],
    ['bare deflate', deflateRawSync],
    ['gzip', gzipSync],
  ])('are read where another tool wrote %s', (_, deflate) => {
    const bytes = bytesOf('event_title,source\nBridge,Mayor\n'.repeat(50))
    expect(unpack(deflate(bytes).toString('base64url'), MOST)).toEqual({ bytes })
  })

  it.each(['', '!', 'a b', 'AAAAA', pack(bytesOf('whole')).slice(0, -8), 'x'.repeat(99)])(
    'are refused where they are damaged: %j',
    (text) => expect(unpack(text, MOST)).toEqual({ why: 'damaged' }),
  )

  it('do not come back as they were where one character was changed', () => {
    const packed = pack(bytesOf('{"format":"claimline/1"}'.repeat(9)))
    const changed = packed.slice(0, 12) + (packed[12] === 'A' ? 'B' : 'A') + packed.slice(13)
    const back = unpack(changed, MOST)
    expect('bytes' in back && new TextDecoder().decode(back.bytes)).not.toBe(
      '{"format":"claimline/1"}'.repeat(9),
    )
  })

  it('are given up where they unfold to more than they may', () => {
    const bomb = deflateSync(new Uint8Array(50_000_000)).toString('base64url')
    expect(unpack(bomb, 1_000_000)).toEqual({ why: 'too-big' })
  })
})
