/** Lanes for assistive technology: vis-timeline draws names in one column and marks in another. The rows of marks become
 *  groups with the lanes' names, in reading order and with their marks by time. */

import { laneGroupName } from '../../../../words/en/views/timeline'
import type { Group } from '../items'
import { laneRows, marksOfRow } from '../visElements'

/** To be called after a drawing. @param drawn the lanes and headings that are drawn, in order
 *  @param orderOf a mark's place in its lane, by its key */
export function nameLanes(
  container: HTMLElement,
  drawn: readonly Group[],
  orderOf: (key: string) => number,
): void {
  const rows = laneRows(container)
  if (rows.length !== drawn.length) return
  for (const [i, { heading, label, under, among }] of drawn.entries()) {
    const row = rows[i] as HTMLElement
    if (heading) {
      row.removeAttribute('role')
      row.removeAttribute('aria-label')
      continue
    }
    const name = laneGroupName(label, under, among)
    row.setAttribute('role', 'group')
    if (row.getAttribute('aria-label') !== name) row.setAttribute('aria-label', name)
    inOrder(marksOfRow(row), orderOf)
  }
}

/** Orders elements by their marks. Elements at their places are not touched, and the focus is kept. */
function inOrder(elements: { box: HTMLElement; key: string }[], orderOf: (key: string) => number): void {
  const focused = document.activeElement
  const sorted = [...elements].sort((a, b) => orderOf(a.key) - orderOf(b.key))
  sorted.forEach(({ box }, i) => {
    const before = i === 0 ? null : (sorted[i - 1]?.box ?? null)
    const isRight = before ? before.nextElementSibling === box : box === elements[0]?.box
    if (isRight) return
    if (before) before.after(box)
    else elements[0]?.box.before(box)
  })
  if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected)
    focused.focus({ preventScroll: true })
}
