/** How many px a sixteenth of a rem has: 1 by default, more where the reader's text is larger. Where no page is, 1. */
export const unitInPx = (): number =>
  typeof document === 'undefined'
    ? 1
    : (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16
