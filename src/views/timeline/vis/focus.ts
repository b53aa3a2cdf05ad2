/** The one mark in the tab order, and bringing the focus to a mark that may not be drawn yet. */
import type { Answer } from '../../../engine/engine'
import type { Store } from '../../../store/store'
import type { Chart } from './chart'
import { beyond, firstMark, nearestIn, type Stop, stopOf } from './keys'

/** Where the focus is on its way to: a mark, the next lane beyond one, or whatever stands nearest in a lane. */
type Way =
  | { to: 'mark'; key: string }
  | { to: 'beyond'; here: Omit<Stop, 'key'>; step: 1 | -1 }
  | { to: 'nearest'; lane: string; at: number; not: Answer }

export type Focus = {
  go(way: Way): void
  /** Goes on after a drawing. */
  drawn(): void
}

export function focusIn(body: HTMLElement, store: Store, chart: Chart): Focus {
  let way: Way | null = null
  let kept = ''

  function land(key: string): boolean {
    const target = stopAt(key, body)
    if (!target) return false
    target.focus({ preventScroll: true })
    target.querySelector('.spot')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return true
  }

  function goOn(): void {
    const { answer } = store.getState()
    const stop = way && answer ? stopFor(way, answer, chart) : null
    const mark = answer?.marks.find(({ key }) => key === stop?.key)
    if (!stop || !answer) return
    const [ready, inSight] = [chart.reach(stop.lane), !mark || chart.reveal(mark)]
    way = { to: 'mark', key: stop.key }
    if (ready && inSight && land(stop.key)) way = null
  }

  return {
    go(to) {
      way = to
      goOn()
    },
    drawn() {
      const { answer } = store.getState()
      if (answer) keepOneStop(answer, body)
      if (way) goOn()
      // Whatever is drawn anew loses the focus on the way.
      else if (kept && document.activeElement === document.body)
        stopAt(kept, body)?.focus({ preventScroll: true })
      const active = document.activeElement
      kept = active instanceof HTMLElement && body.contains(active) ? (active.dataset.key ?? '') : ''
    },
  }
}

/** The stop that a way leads to; `null` while what leads there is still asked for. */
function stopFor(way: Way, answer: Answer, chart: Chart): Stop | null {
  if (way.to === 'mark') return stopOf(answer, way.key) ?? null
  if (way.to === 'nearest') {
    const lane = answer.lanes.findIndex(({ id }) => id === way.lane)
    return answer === way.not ? null : (nearestIn(answer, lane, way.at) ?? null)
  }
  const found = beyond(answer, way.here, way.step)
  const { from, to } = answer.answered
  const next = way.step > 0 ? to : from - 1
  if (!found && next >= 0 && next < answer.lanes.length) chart.reach(next)
  return found ?? null
}

/** Keeps exactly one mark in the tab order: the one that had it, else the first. */
function keepOneStop({ lanes, marks }: Answer, body: HTMLElement): void {
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
