import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/model/time/days'
import { dayWords } from '../../../src/words/en/sentences/dateWords'
import { STATUS_WORDS } from '../../../src/words/en/sentences/labels'
import { uncertainWords } from '../../../src/words/en/sentences/reportWords'
import { DAYS } from '../../datasets/kursk.days'
import { STATUSES } from '../../datasets/kursk.statuses'
import { layOut, openPage } from '../../fixtures/page'
import { sentence } from '../../fixtures/sentence'

beforeAll(layOut)
afterEach(cleanup)

const ASKED = Object.entries(DAYS) as [keyof typeof DAYS, (typeof DAYS)[keyof typeof DAYS]][]

/** What the list says of each event in view, by title. */
const listed = () => {
  const [, ...rows] = within(screen.getByRole('table', { name: 'Events' })).getAllByRole('row')
  return new Map(
    rows.map((row) => {
      const [when = '', title = '', status = ''] = [...row.children].map(({ textContent }) =>
        textContent.trim(),
      )
      return [title, { when, status }]
    }),
  )
}

describe('the Kursk record, by the day of knowledge, each day by its link', () => {
  it.each(ASKED)('%s', async (asof, day) => {
    const { store } = await openPage(`v=1&show=list&asof=${asof}&event=ack-russia`)
    const { answer, notices, view } = store.getState()
    expect(notices).toEqual([])
    expect(view.asof).toBe(asof)
    expect(answer?.totals).toMatchObject({
      events: day.events,
      claims: day.claims,
      sources: day.sources,
      ofEvents: 19,
      ofSources: 41,
    })
    const { previous = null, next = null } = answer?.reports ?? {}
    expect([previous, next].map((start) => start && formatDay(start))).toEqual([day.previous, day.next])

    expect(screen.getByText(`${day.events} of 19 events`)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'As known on' }).value).toBe(dayWords(asof))
    expect(screen.getByText(new RegExp(`^${day.sources} of 41 sources included: `))).toBeTruthy()
    expect(screen.queryByText(/nobody can tell by which day/)).toBeNull()
    expect(await screen.findByText(uncertainWords(day.mayBePublic), {}, { timeout: 10_000 })).toBeTruthy()
    expect(within(screen.getByRole('complementary')).getByText(sentence(day.acknowledged))).toBeTruthy()

    const known = Object.entries(STATUSES).flatMap(([id, row]) =>
      row[asof] ? [[id, row[asof]] as const] : [],
    )
    expect(known).toHaveLength(day.events)
    const rows = answer?.rows ?? []
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(new Map(known))
    const said = listed()
    for (const { title, status } of rows)
      expect(said.get(title)?.status, title).toContain(STATUS_WORDS[status])
    for (const [title, when] of Object.entries(day.when)) expect(said.get(title)?.when, title).toBe(when)
  })
})
