/** The names and explanations of a mapping's fields. */
import type { Precision, SimpleField } from '../../../model/mapping'

export const FIELD_WORDS: Record<SimpleField, [label: string, hint: string]> = {
  source: ['Source', 'Who says it: a person, a newspaper, an office'],
  affiliation: ['Affiliation', 'The side for which the source speaks'],
  via: ['Carried by', 'Who passed it on; several parted by ;'],
  reported: ['Reported', 'When it was said or published'],
  place: ['Place', 'Where it happened'],
  lat: ['Latitude', 'In degrees, −90 to 90'],
  lon: ['Longitude', 'In degrees, −180 to 180'],
  tags: ['Tags', 'Topics; several parted by ;'],
  summary: ['Summary', 'What counts as this event'],
  text: ['Text', 'What the source says; without it, the title and the date'],
  quote: ['Quote', 'The source’s own words'],
  url: ['Link', 'Where it can be read'],
  note: ['Note', 'Remarks of whoever made the table'],
}

export const PRECISION_WORDS: Record<Precision, string> = {
  day: 'exact to the day',
  month: 'to the month',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  approximate: 'approximate (about)',
}
