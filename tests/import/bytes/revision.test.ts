import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { revisionOf } from '../../../src/import/bytes/revision'
import { fileOf } from '../../fixtures/dataset'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const blob = (text: string) => fileOf(text).bytes

afterEach(() => vi.unstubAllGlobals())

it.each(['https', 'plain http'])(
  'is the SHA-256 of the bytes, of several files of their revisions, over %s',
  async (over) => {
    // Browsers have no `crypto.subtle` on plain http.
    if (over === 'plain http') vi.stubGlobal('crypto', {})
    expect(await revisionOf([blob('one')])).toBe(sha('one'))
    const both = [sha('one'), sha('two')].sort().join('\n')
    expect(await revisionOf([blob('two'), blob('one')])).toBe(sha(both))
  },
)
