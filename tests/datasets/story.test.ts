import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../src/model/problem'
import { DEFAULT_VIEW } from '../../src/model/view'
import { storyProblems, viewOfStep } from '../../src/store/story'
import { openInMemory, questionOf } from '../fixtures/ask'
import { readJson } from '../fixtures/readJson'

const bytes = readFileSync('src/datasets/kursk-2024.json')

async function opened() {
  return openInMemory(Uint8Array.from(bytes).buffer, 'kursk-2024.json')
}

describe('the story of the Kursk record', () => {
  it('has eight to ten steps, from the deployment to the acknowledgements', () => {
    const { dataset } = readJson(bytes.toString('utf8'), 'kursk-2024.json')
    expect(dataset?.story?.length).toBeGreaterThanOrEqual(8)
    expect(dataset?.story?.length).toBeLessThanOrEqual(10)
    expect(dataset?.story?.[0]?.view).toContain('event=october-deployment')
    expect(dataset?.story?.some(({ view }) => view.includes('event=ack-russia'))).toBe(true)
  })

  it('has no broken link, and every step selects an event that is in view', async () => {
    const { engine, description } = await opened()
    expect(storyProblems(description, 'kursk-2024.json', DEFAULT_VIEW)).toEqual([])
    for (const step of description.story?.keys() ?? []) {
      const { view } = viewOfStep(description, step, DEFAULT_VIEW)
      const answer = await engine.ask(questionOf(view))
      expect(answer.selected?.hiddenBy).toEqual([])
      expect(
        answer.marks.some((mark) => 'event' in mark && mark.event === view.event) || view.filters.affiliation,
      ).toBeTruthy()
    }
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
    expect(storyProblems(broken, 'x.json', DEFAULT_VIEW).map(problemSentence)).toEqual([
      'x.json, story[0].view: “colour” is not a part of a Claimline link. It was left out.',
      'x.json, story[2].view: “yesterday” under “asof” is not a day such as 2024-12-15. It was left out.',
      'x.json, story[3].view: Source “x” is not in this data. It was left out.',
      'x.json, story[4].view: “q” stands more than once in this link; the first one counts. It is kept.',
    ])
    expect(viewOfStep(broken, 0, DEFAULT_VIEW).view.asof).toBe('2024-12-15')
  })
})
