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

/** The bands of eras, and their titles (`marks/elements.ts`). */
export const eraBands = (container: HTMLElement): { box: HTMLElement; title: HTMLElement }[] =>
  [...container.querySelectorAll<HTMLElement>('.vis-item.vis-background.era')].flatMap((box) => {
    const title = box.querySelector<HTMLElement>('.era-title')
    return title ? [{ box, title }] : []
  })

/** The rows in which marks stand, one per lane or heading, in order. */
export const laneRows = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.vis-foreground > .vis-group'),
]

/** The boxes of a lane's marks, and the marks' keys. */
export const marksOfRow = (row: HTMLElement): { box: HTMLElement; key: string }[] =>
  [...row.querySelectorAll<HTMLElement>(':scope > .vis-item')].map((box) => ({
    box,
    key: box.querySelector<HTMLElement>('button.mark')?.dataset.key ?? '',
  }))

/** What repeats for the eye what rows and marks say themselves: the column of names and the axis. */
export const hiddenParts = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>(
    '.vis-panel.vis-left, .vis-panel.vis-top, .vis-panel.vis-background',
  ),
]
