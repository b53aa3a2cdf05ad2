import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Change, Without } from '../../src/engine/answer/changes'
import type { View } from '../../src/model/view'
import { spanWords } from '../../src/words/en/sentences/dateWords'
import { type Rests, WITHOUT, WITHOUT_RUSSIA_AND } from '../datasets/kursk.without'
import { openInMemory, questionOf } from '../fixtures/ask'
import { WITHOUT_RUSSIA } from '../fixtures/village'

const FILE = readFileSync('src/datasets/kursk-2024.json')

async function restsOn(source: string, change: Partial<View>): Promise<Rests> {
  const { engine } = await openInMemory(Uint8Array.from(FILE).buffer)
  const answer = await engine.ask(questionOf(change, { without: source }))
  if (!answer.without) throw new Error('Nothing is told.')
  return spelled(answer.without)
}

/** As the table spells it. */
function spelled({ gone, statuses, dates }: Without): Rests {
  const words = ({ eventSpan }: Change['now']) => eventSpan && spanWords(eventSpan)
  return {
    gone: gone.first.map(({ id }) => id),
    statuses: Object.fromEntries(
      statuses.first.map(({ id, before, now }) => [id, [before.status, now.status]]),
    ),
    dates: Object.fromEntries(dates.first.map(({ id, before, now }) => [id, [words(before), words(now)]])),
  }
}

describe('what depends on a source of the Kursk record equals the table made by hand', () => {
  it.each(Object.entries(WITHOUT))('%s', async (source, rests) => {
    expect(await restsOn(source, {})).toEqual(rests)
  })

  it.each(Object.entries(WITHOUT_RUSSIA_AND))('%s, Russia left out already', async (source, rests) => {
    expect(await restsOn(source, WITHOUT_RUSSIA)).toEqual(rests)
  })
})
