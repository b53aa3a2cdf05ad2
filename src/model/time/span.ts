/** Spans of time, in milliseconds since 1970-01-01T00:00Z, half-open: `from` is in, `to` is not.
 *  An end that is not known is ±Infinity. */
export type Span = { from: number; to: number }

export const DAY = 86_400_000

/** Do two spans share an instant? */
export const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Does the first lie wholly within the second? */
export const liesWithin = (inner: Span, outer: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

/** Two ends, of which NaN is none. */
export const isSame = (one: number | undefined, other: number | undefined): boolean =>
  one === other || (Number.isNaN(one) && Number.isNaN(other))
