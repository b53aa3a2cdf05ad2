/** Columns of the project's own spreadsheet that speak of the event, not of one claim about it. */
export const EVENT_COLUMNS = ['event_id', 'event_title', 'summary', 'place', 'lat', 'lon', 'tags'] as const

/** All its columns, in the order of its template (contracts.md, "Dataset format"). */
export const COLUMNS = [
  ...EVENT_COLUMNS,
  'claim_id',
  'source',
  'source_kind',
  'affiliation',
  'reliability',
  'via',
  'stance',
  'occurred',
  'reported',
  'text',
  'quote',
  'figures',
  'credibility',
  'repeats',
  'url',
  'archive_url',
  'note',
] as const
export type Column = (typeof COLUMNS)[number]
