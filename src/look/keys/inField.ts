/** Does an element take text or keys of its own, so that shortcuts must not act in it? */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')
