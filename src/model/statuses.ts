/** The codes of the statuses, apart from their derivation: the page names them without loading the parser of dates. */

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

/** Stands for a status where no claim of an event is included. */
export const NOT_INCLUDED = 255
