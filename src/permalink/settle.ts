/** Checks a link against its data, once that is there. */

import type { Description } from '../model/description'
import { formatDay } from '../model/time/days'
import type { Span } from '../model/time/span'
import { defaultWindow } from '../model/time/window'
import { FILTERS, type Filter, type Filters, type ValueFilter, type View } from '../model/view'
import { digits } from '../words/en/digits'
import {
  CONTRADICTION_WORDS,
  FILTER_NAMES,
  KIND_WORDS,
  RELIABILITY_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
} from '../words/en/sentences/labels'
import { REV_DIGITS } from './keys'
import { bounded, type Notice, notice } from './notice'

export type Settled = { view: View; notices: Notice[] }

/** Codes of the format are valid even where no event of the data has them: with some sources left out, a status may
 *  occur that the whole dataset does not have. */
const WORDS: Partial<Record<Filter, readonly string[]>> = {
  kind: Object.keys(KIND_WORDS),
  reliability: Object.keys(RELIABILITY_WORDS),
  stance: Object.keys(STANCE_WORDS),
  status: Object.keys(STATUS_WORDS),
  contradiction: Object.keys(CONTRADICTION_WORDS),
}

const known = (filter: Filter, { values }: Description): ReadonlySet<string> =>
  new Set([...(WORDS[filter] ?? []), ...values[filter].map(({ value }) => value)])

/** The list without the values that the data does not have. One that was empty before means "none" and
 *  stays; one of which nothing is left is absent. */
const settleList = (ticked: ValueFilter, values: ReadonlySet<string>): ValueFilter | null => {
  const items = 'only' in ticked ? ticked.only : ticked.except
  const kept = items.filter((item) => values.has(item))
  if (kept.length === items.length) return ticked
  if (kept.length === 0) return null
  return 'only' in ticked ? { only: kept } : { except: kept }
}

const settleFilters = (filters: Filters, description: Description): [Filters, Notice[]] => {
  const settled: Filters = {}
  const notices: Notice[] = []
  for (const filter of FILTERS) {
    const ticked = filters[filter]
    if (!ticked) continue
    const values = known(filter, description)
    const kept = settleList(ticked, values)
    if (kept) settled[filter] = kept
    for (const item of 'only' in ticked ? ticked.only : ticked.except) {
      if (!values.has(item)) notices.push(notice('unknown-item', item, FILTER_NAMES[filter]))
    }
  }
  return [settled, notices]
}

/** A link may give one end of the window only: the other is the default window's. */
const settleWindow = (window: Span | null, { extent }: Description): [Span | null, Notice[]] => {
  if (!window || (Number.isFinite(window.from) && Number.isFinite(window.to))) return [window, []]
  if (!extent) return [null, []]
  const whole = defaultWindow(extent)
  const settled = {
    from: Number.isFinite(window.from) ? window.from : whole.from,
    to: Number.isFinite(window.to) ? window.to : whole.to,
  }
  if (settled.from < settled.to) return [settled, []]
  const ends = [settled.from, settled.to].map(formatDay).join(' to ')
  return [null, [notice('backwards', ends)]]
}

const otherRevision = (rev: string | null, { revision }: Description): Notice[] =>
  rev === null || rev === revision.slice(0, REV_DIGITS) ? [] : [notice('other-revision', rev)]

const settleStep = (step: number | null, { story = [] }: Description): [number | null, Notice[]] =>
  step === null || step <= story.length
    ? [step, []]
    : [null, [notice('unknown-step', digits(step), story.length ? digits(story.length) : '')]]

/** The view as this data and this version of the page can show it, and what had to be left out, in at most eleven
 *  notices. Only the engine knows whether the event exists: see `unknownEvent`. */
export const settle = (view: View, rev: string | null, description: Description): Settled => {
  const [filters, unknown] = settleFilters(view.filters, description)
  const [window, ofWindow] = settleWindow(view.window, description)
  const [step, ofStep] = settleStep(view.step, description)
  const notices = otherRevision(rev, description)
  return {
    view: { ...view, window, step, filters },
    notices: bounded([...notices, ...ofStep, ...ofWindow, ...unknown]),
  }
}

/** What to say when the engine finds no event of the link's id.
 *  @param other the digits of the other revision that the link was made with; null where it was made with this one */
export const unknownEvent = (id: string, other: string | null): Notice =>
  other === null ? notice('unknown-event', id) : notice('withdrawn-event', id, other)
