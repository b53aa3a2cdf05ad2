/** Labels of the axis that the ends of the field would cut: "1750" as "0", "May 2025" as "May 20". vis-timeline draws
 *  them all the same. */
import { axisLabels } from './visElements'

/** Labels begin so far behind their line, px. */
const PADDING = 4
/** Wider than any letter of the axis, px: what is farther from the end than that need not be measured. */
const LETTER = 12

/** Hides those that do not fit, and shows again those that do: their elements are used anew.
 *  @param width of the field, px */
export function hideCutLabels(container: HTMLElement, width: number): void {
  for (const label of axisLabels(container)) {
    const from = PADDING + Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1] ?? 0)
    label.style.visibility = from < 0 || endOf(label, from, width) > width ? 'hidden' : ''
  }
}

function endOf(label: HTMLElement, from: number, width: number): number {
  const most = from + (label.textContent?.length ?? 0) * LETTER
  return most > width ? from + widthOf(label) : most
}

/** Of the letters alone: the element is as wide as its step of the axis. */
function widthOf(label: HTMLElement): number {
  const letters = document.createRange()
  letters.selectNodeContents(label)
  return letters.getBoundingClientRect().width
}
