/** The statuses' codes, apart from how they are derived: the page names them and never loads the parser of dates. */

/** In the order in which they are tried: the first that fits is the status. */
export const STATUSES = [
  'contested',
  'denied',
  'unconfirmed',
  'corroborated',
  'one-sided',
  'single-source',
] as const
export type Status = (typeof STATUSES)[number]

/** Status code of an event of which no claim is heard. */
export const UNHEARD = 255
