/** Hides labels of the axis that the ends of the field would cut, such as "1750" as "0" or "May 2025" as "May 20": vis-
 *  timeline draws them. */
import { axisLabels } from './visElements'

/** The distance from a line of the axis to its label, px. */
const PADDING = 4
/** An upper bound for the width of a letter, px: labels that fit with it need not be measured. */
const LETTER = 12

/** Hides labels that do not fit, and shows those that do: vis-timeline reuses their elements.
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
