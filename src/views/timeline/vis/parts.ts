/** The elements of vis-timeline's page that we look for, by its class names. Nothing outside this folder knows them. */

/** The panel in which marks stand; null before the first drawing. */
export const fieldIn = (container: HTMLElement): HTMLElement | null =>
  container.querySelector<HTMLElement>('.vis-panel.vis-center')

/** The panel of marks and that of the axis above it. */
export const timePanels = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.vis-panel.vis-center, .vis-panel.vis-top'),
]

/** The panel in which an element stands; null for one outside of all panels, as in the tray. */
export const panelAround = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('.vis-panel')

/** The whole height of a lane at its name. */
export const laneAround = (name: HTMLElement): HTMLElement | null => name.closest<HTMLElement>('.vis-label')

/** The labels of the axis, without the one that vis-timeline keeps to measure letters. */
export const axisLabels = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)'),
]
