import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../src/model/problem'
import type { Span } from '../../src/model/time/span'
import { DEFAULT_VIEW } from '../../src/model/view'
import { storyProblems, viewOfStep } from '../../src/store/story'
import { askIn, openInMemory, questionOf } from '../fixtures/ask'
import { readJson } from '../fixtures/readJson'
import { STORY_CLAIMS, STORY_EVENTS, STORY_STRUCK } from './kursk.story'

const bytes = readFileSync('src/datasets/kursk-2024.json')

async function opened() {
  return openInMemory(Uint8Array.from(bytes).buffer, 'kursk-2024.json')
}

/** A dated claim meets the window; what has no date stands in the tray, whatever the window. */
const inSight = (date: Span | null, window: Span | null): boolean =>
  !date || !window || (date.from < window.to && window.from < date.to)

describe('the story of the Kursk record', () => {
  it('has ten steps, from the deployment to the recapture', () => {
    const { dataset } = readJson(bytes.toString('utf8'), 'kursk-2024.json')
    expect(dataset?.story).toHaveLength(10)
    expect(dataset?.story?.[0]?.view).toContain('event=october-deployment')
    expect(dataset?.story?.at(-1)?.view).toContain('event=kursk-retaken')
    expect(STORY_CLAIMS).toHaveLength(10)
  })

  it.each(STORY_EVENTS.map((events, i) => [i + 1, events] as const))(
    'is in step %i about the events that its text speaks of, and no others',
    async (number, events) => {
      const { engine, description } = await opened()
      const { stage } = await askIn(engine, viewOfStep(description, number, DEFAULT_VIEW).view)
      expect(stage.lines.map(({ id }) => id)).toEqual(events)
      expect(stage.rows).toBe(events.length)
      const spoken = STORY_CLAIMS[number - 1]?.map((path) => path.split('/').at(-1)) ?? []
      const staged = stage.lines.flatMap(({ claims }) =>
        claims.flatMap(({ id, included }) => (included ? id : [])),
      )
      expect(staged).toEqual(expect.arrayContaining(spoken))
    },
  )

  it.each(STORY_CLAIMS.map((claims, step) => [step + 1, claims] as const))(
    'shows in step %i every claim that its text speaks of',
    async (number, claims) => {
      const { engine, description } = await opened()
      const { view } = viewOfStep(description, number, DEFAULT_VIEW)
      for (const path of claims) {
        const [claim = '', event = view.event ?? ''] = path.split('/').reverse()
        const selected = (await askIn(engine, { ...view, event })).selected
        const found = selected?.included.find(({ id }) => id === claim)
        expect(found, path).toBeDefined()
        expect(selected?.hiddenBy, path).toEqual([])
        expect(inSight(found?.occurred?.date ?? null, view.window), path).toBe(true)
      }
    },
  )

  it('shows what a step calls struck as superseded, on the event that it selects', async () => {
    const { engine, description } = await opened()
    for (const [number, claims] of Object.entries(STORY_STRUCK)) {
      const { view } = viewOfStep(description, Number(number), DEFAULT_VIEW)
      const included = (await askIn(engine, view)).selected?.included ?? []
      const struck = included.filter(({ noVote }) => noVote?.why === 'supersedes').map(({ id }) => id)
      expect(struck.sort(), `step ${number}`).toEqual([...claims].sort())
      expect(description.story?.[Number(number) - 1]?.text).toContain('struck')
    }
  })

  it('has no broken link, and every step selects an event that is in view', async () => {
    const { engine, description } = await opened()
    expect(storyProblems(description, 'kursk-2024.json')).toEqual([])
    for (const i of description.story?.keys() ?? []) {
      const { view } = viewOfStep(description, i + 1, DEFAULT_VIEW)
      const answer = await engine.ask(questionOf(view))
      expect(answer.selected?.hiddenBy).toEqual([])
      expect(
        answer.marks.some((mark) => 'event' in mark && mark.event === view.event) || view.filters.affiliation,
      ).toBeTruthy()
    }
  })

  it('names what a step cannot set, and keeps its own data', async () => {
    const { description } = await opened()
    const view = 'v=2&rev=0123456789ab&data=other&step=2&asof=2024-12-15&embed=1'
    const foreign = { ...description, story: [{ text: 'A step.', view }] }
    expect(storyProblems(foreign, 'x.json').map(problemSentence)).toEqual(
      ['rev', 'data', 'step', 'embed'].map(
        (key) => `x.json, story[0].view: “${key}” cannot be set by a step of a story. It was left out.`,
      ),
    )
    expect(viewOfStep(foreign, 1, DEFAULT_VIEW).view).toEqual({
      ...DEFAULT_VIEW,
      step: 1,
      asof: '2024-12-15',
    })
  })

  it('names a step whose link is broken, with its place, and shows the rest of it', async () => {
    const { description } = await opened()
    const links = [
      'colour=red&asof=2024-12-15',
      'event=kpa-in-kursk',
      'asof=yesterday',
      'source=x',
      'q=a&q=b',
    ]
    const broken = { ...description, story: links.map((view) => ({ text: 'A step.', view })) }
    expect(storyProblems(broken, 'x.json').map(problemSentence)).toEqual([
      'x.json, story[0].view: “colour” is not a part of a Claimline link. It was left out.',
      'x.json, story[2].view: “yesterday” under “asof” is not a day such as 2024-12-15. It was left out.',
      'x.json, story[3].view: Source “x” is not in this data. It was left out.',
      'x.json, story[4].view: “q” stands more than once in this link; the first one counts. It is kept.',
    ])
    expect(viewOfStep(broken, 1, DEFAULT_VIEW).view.asof).toBe('2024-12-15')
  })
})
