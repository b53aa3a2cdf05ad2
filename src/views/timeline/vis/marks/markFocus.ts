/** Keeps one mark in the tab order, and moves the focus to a mark that may not be answered or drawn yet. */
import { say } from '../../../../look/said'
import type { Store } from '../../../../store/store'
import { announcedWords } from '../../../../words/en/announced'
import { type FieldAnswer, fieldAnswer } from '../../fieldAnswer'
import type { Chart } from '../chart'
import { beyond, firstMark, nearestIn, type Stop, stopOf } from './markKeys'

/** Where the focus is to go: to a mark, to that of a claim in the lane of its source, to the next lane that has one, or to the mark of a lane that is nearest in time. */
type Target =
  | { to: 'mark'; key: string }
  | { to: 'claim'; key: string; lane: string }
  | { to: 'beyond'; here: Omit<Stop, 'key'>; step: 1 | -1 }
  | { to: 'nearest'; lane: string; at: number; not: FieldAnswer }

export type Focus = {
  go(target: Target): void
  /** To be called after a drawing: the mark may be there now. */
  drawn(): void
}

export function focusIn(body: HTMLElement, store: Store, chart: Chart): Focus {
  let target: Target | null = null
  let kept = ''

  function focusMark(key: string): boolean {
    const mark = stopAt(key, body)
    if (!mark) return false
    mark.focus({ preventScroll: true })
    mark.querySelector('.spot')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return true
  }

  function goOn(): void {
    const answer = fieldAnswer(store.getState().answer)
    const stop = target && answer ? stopFor(target, answer, chart) : null
    if (!stop && answer && target?.to === 'claim' && isAnswered(answer, target.lane)) {
      target = null
      say(announcedWords.tieOutside)
    }
    const mark = answer?.marks.find(({ key }) => key === stop?.key)
    if (!stop || !answer) return
    const [ready, inSight] = [chart.reach(stop.lane), !mark || chart.reveal(mark)]
    target = { to: 'mark', key: stop.key }
    if (ready && inSight && focusMark(stop.key)) target = null
  }

  return {
    go(to) {
      target = to
      goOn()
    },
    drawn() {
      const answer = fieldAnswer(store.getState().answer)
      if (answer) keepOneStop(answer, body)
      if (target) goOn()
      // vis-timeline takes elements out of the page to draw them anew, and they lose the focus.
      else if (kept && document.activeElement === document.body)
        stopAt(kept, body)?.focus({ preventScroll: true })
      const active = document.activeElement
      kept = active instanceof HTMLElement && body.contains(active) ? (active.dataset.key ?? '') : ''
    },
  }
}

/** The stop that a target leads to; `null` while its lane is not answered yet. */
function stopFor(target: Target, answer: FieldAnswer, chart: Chart): Stop | null {
  if (target.to === 'mark') return stopOf(answer, target.key) ?? null
  if (target.to === 'claim') {
    const lane = answer.lanes.findIndex(({ id }) => id === target.lane)
    const stop = stopOf(answer, target.key)
    if (!stop && lane >= 0) chart.reach(lane)
    return stop ?? null
  }
  if (target.to === 'nearest') {
    const lane = answer.lanes.findIndex(({ id }) => id === target.lane)
    return answer === target.not ? null : (nearestIn(answer, lane, target.at) ?? null)
  }
  const found = beyond(answer, target.here, target.step)
  const { from, to } = answer.answered
  const next = target.step > 0 ? to : from - 1
  if (!found && next >= 0 && next < answer.lanes.length) chart.reach(next)
  return found ?? null
}

/** Are the marks of a lane answered? Those of a lane that is not there are none. */
function isAnswered({ lanes, answered }: FieldAnswer, id: string): boolean {
  const lane = lanes.findIndex((one) => one.id === id)
  return lane < 0 || (lane >= answered.from && lane < answered.to)
}

/** Keeps exactly one mark in the tab order: the one that had it, else the first. */
function keepOneStop({ lanes, marks }: FieldAnswer, body: HTMLElement): void {
  if (body.querySelector('button.mark[tabindex="0"]')) return
  if (!stopAt(firstMark(lanes, marks), body))
    body.querySelector<HTMLElement>('button.mark')?.setAttribute('tabindex', '0')
}

/** @returns the mark's button, which has become the one in the tab order; nothing where it is not drawn */
export function stopAt(key: string, body: HTMLElement): HTMLButtonElement | undefined {
  const all = [...body.querySelectorAll<HTMLButtonElement>('button.mark')]
  const found = all.find((mark) => mark.dataset.key === key)
  if (found) for (const mark of all) mark.tabIndex = mark === found ? 0 : -1
  return found
}
