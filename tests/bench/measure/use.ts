/** Both datasets in use at once, each in a browser of its own, in turn. */
import type { Sample } from '../data/csv'
import type { Options, Part } from '../options'
import { rest, type Session, sessionOf } from '../page/app'
import type { Stage } from '../stage'
import { atOnce, byHand, clickTimes, EVENTS_SHOWN, keyTimes, SOURCES_INCLUDED, type Way } from './answers'
import { type Frames, gesture, noFrames } from './frames'

/** Samples of one dataset, ms: clicks in "Events shown" and in "Sources included", by hand and by a script, and keys in
 *  the search. */
export type Use = Frames &
  Record<'shown' | 'included', { byHand: number[]; atOnce: number[] }> & { keys: number[] }

export async function measureUse(stage: Stage, { rounds, parts }: Options): Promise<Record<Whose, Use>> {
  const found = { large: noUse(), kursk: noUse() }
  const open: Session[] = []
  const opened = async (sample: Sample) => {
    const session = await sessionOf(stage.app, stage.starter, sample)
    open.push(session)
    return session
  }
  try {
    const sessions = { kursk: await opened(stage.kursk), large: await opened(stage.large) }
    await rest(sessions.kursk.page)
    await rest(sessions.large.page)
    for (let round = 0; round < rounds; round++) {
      stage.say(`use, round ${round + 1} of ${rounds}`)
      const order: Whose[] = round % 2 ? ['large', 'kursk'] : ['kursk', 'large']
      for (const whose of order) await roundOf(sessions[whose], found[whose], parts)
    }
    return found
  } finally {
    for (const { browser } of open) await browser.close()
  }
}

type Whose = 'large' | 'kursk'

const noUse = (): Use => ({
  ...noFrames(),
  shown: { byHand: [], atOnce: [] },
  included: { byHand: [], atOnce: [] },
  keys: [],
})

async function roundOf(session: Session, found: Use, parts: Set<Part>): Promise<void> {
  if (parts.has('pan') || parts.has('zoom')) await gesture(session, found)
  if (parts.has('filter')) {
    for (const [name, way] of Object.entries({ byHand, atOnce }) as [keyof Use['included'], Way][]) {
      found.shown[name].push(...(await clickTimes(session, EVENTS_SHOWN, way)))
      found.included[name].push(...(await clickTimes(session, SOURCES_INCLUDED, way)))
    }
  }
  if (parts.has('search')) found.keys.push(...(await keyTimes(session)))
  await rest(session.page)
}
