/** The keys of the field: one stop of the Tab key, arrows along a row and between rows. A stop is given by its row and
 *  its key in it; '' is the row's name. */

export type Stop = { row: string; key: string }

const rowsIn = (field: HTMLElement): HTMLElement[] => [...field.querySelectorAll<HTMLElement>('.cl-row')]

/** In the order of the page, which is that of reading: the name, then along the time, then the tray. */
const stopsIn = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-stop]')]

export function stopAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null
}

export const rowOf = (stop: Element): HTMLElement | null => stop.closest<HTMLElement>('.cl-row')

export function nameOf(stop: HTMLElement): Stop {
  return { row: rowOf(stop)?.dataset.row ?? '', key: stop.dataset.stop ?? '' }
}

export function find(field: HTMLElement, { row, key }: Stop): HTMLElement | null {
  const own = rowsIn(field).find(({ dataset }) => dataset.row === row)
  if (!own) return null
  const stops = stopsIn(own)
  return stops.find(({ dataset }) => dataset.stop === key) ?? stops[0] ?? null
}

/** Where a key leads from a stop; null where it is none of these keys or leads nowhere. */
export function nextStop(field: HTMLElement, from: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const row = rowOf(from)
  if (!row) return null
  const own = stopsIn(row)
  const at = own.indexOf(from)
  const rows = rowsIn(field)
  const inRow = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: own.length - 1 }[event.key]
  if (event.ctrlKey && event.key === 'Home') return stopsIn(rows[0] as HTMLElement)[0] ?? null
  if (event.ctrlKey && event.key === 'End') return stopsIn(rows.at(-1) as HTMLElement)[0] ?? null
  if (inRow !== undefined) return own[inRow] ?? null
  const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -8, PageDown: 8 }[event.key]
  if (step === undefined) return null
  const to = Math.min(Math.max(rows.indexOf(row) + step, 0), rows.length - 1)
  const other = rows[to]
  return other && other !== row ? nearest(stopsIn(other), from) : null
}

/** From a name to a name; from a sign to the sign nearest in time, or to the name where there is none. */
function nearest(stops: HTMLElement[], from: HTMLElement): HTMLElement | null {
  if (from.dataset.stop === '') return stops[0] ?? null
  const x = middleOf(from)
  const signs = stops.slice(1).sort((a, b) => Math.abs(middleOf(a) - x) - Math.abs(middleOf(b) - x))
  return signs[0] ?? stops[0] ?? null
}

function middleOf(stop: HTMLElement): number {
  const { left, width } = stop.getBoundingClientRect()
  return left + width / 2
}
