/** Every word of the filters, of the chips, and of what leaving sources out changes. */
import type { Hider } from '../../model/filters'
import type { Filter } from '../../model/view'
import { digits } from './digits'
import { plural, pluralForm } from './plural'

const sources = {
  name: 'Sources included',
  about: 'Leave out: statuses and dates are worked out anew.',
}

const events = {
  name: 'Events shown',
  about: 'Hides rows. Changes no status.',
  within: 'Only events in the window',
}

/** What a group's "?" explains. */
const explained: Record<Filter, string> = {
  affiliation:
    'The party to the dispute for which a source speaks: one word for all its organs and supporters. Who has none speaks for itself, and counts as a side of its own. Numbers count events: one of which several sides speak counts for each.',
  source: 'Whoever says something: a person, an office, a newspaper, a channel.',
  publisher:
    'Who carried the claim to us last. A carrier passes a claim on and is no further source of it; a claim that nobody carried is published by its source.',
  kind: 'What a source does: government, military, media and so on.',
  reliability:
    'The Admiralty code of a source, A to F, as graded by somebody who is named in the data. F cannot be judged. Grades are never averaged.',
  status:
    'What the counted claims on an event amount to. One source, or several of one affiliation (one side), or sources of several sides say so; disputed, where others deny or doubt it for that date: a denial of another date disputes nothing. It is worked out here, never stored.',
  stance:
    'What a claim says of its event: that it happened, that it did not, a reason to doubt it, or neither. Silent: somebody observed that the source did not mention it. An event is shown if one of its claims has the stance.',
  place: 'Where the event is said to have happened.',
  tag: 'A word under which whoever coded the data filed the event.',
  contradiction:
    'About what included claims contradict each other. Different dates may still both be right; rival dates do not meet.',
}

const group = {
  /** "all 41" */
  all: (of: number) => `all ${digits(of)}`,
  /** "3 of 10" */
  some: (through: number, of: number) => `${digits(through)} of ${digits(of)}`,
  verbs: { all: 'all', none: 'none' },
  /** Above the numbers beside the values; each box says it in its name. Beside sources they would be taken for numbers
   *  of sources. */
  counted: { voices: 'events it speaks of', subjects: 'events' },
  verbNames: { all: (name: string) => `All of ${name}`, none: (name: string) => `None of ${name}` },
  find: (name: string) => `Find in ${name}`,
  findAmong: (of: number) => `Find among ${digits(of)}`,
  noneFound: 'None has these letters.',
  more: (of: number) => `Show all ${digits(of)}`,
  fewer: 'Show fewer',
  ofName: (name: string) => ` of ${name}`,
  /** A box's name: "Russia, 10 events". */
  value: (label: string, events: number) => `${label}, ${plural(events, 'event')}`,
  only: 'only',
  onlyName: (label: string) => `Only ${label}`,
  without: 'without…',
  withoutName: (label: string) => `Without ${label}…`,
}

const atLeast = {
  name: 'At least',
  any: 'any, judged or not',
  asTicked: 'as ticked below',
  note: 'Letters are the dataset’s. F, and a source without a letter, cannot be judged: neither is ever “at least”.',
}

/** How many sources are included, and how many events differ in status or date, or have no included claim. */
export type Changed = { sources: number; ofSources: number; statuses: number; dates: number; gone: number }

const changes = {
  region: 'What changes',
  everything: 'All sources included, all events shown',
  /** "26 of 41 sources included" */
  included: (sources: number, of: number) => `${digits(sources)} of ${plural(of, 'source')} included`,
  /** "26 of 41 sources included: 6 statuses and 4 dates change; 2 events disappear". */
  sentence: ({ sources, ofSources, statuses, dates, gone }: Changed): string => {
    const share = changes.included(sources, ofSources)
    const changing = [
      ...(statuses ? [plural(statuses, 'status', 'statuses')] : []),
      ...(dates ? [plural(dates, 'date')] : []),
    ].join(' and ')
    const changed = changing
      ? `${changing} ${pluralForm(statuses + dates, 'changes', 'change')}`
      : 'no status and no date changes'
    const left = gone ? `${plural(gone, 'event')} ${pluralForm(gone, 'disappears', 'disappear')}` : ''
    const parts = [sources ? changed : '', left].filter(Boolean)
    return parts.length ? `${share}: ${parts.join('; ')}` : share
  },
  which: 'Show which',
  more: 'There are more: these are the first of each kind.',
  gone: 'No included source speaks of it',
  isNow: 'is now',
  noDate: 'no date',
}

const chips = {
  name: 'Active filters',
  remove: (words: string) => `Remove filter: ${words}`,
  reset: 'Reset all',
  asOf: (day: string) => `As known on ${day}`,
  search: (q: string) => `Search: “${q}”`,
  atLeast: (name: string, least: string) => `${name}: at least ${least}`,
  filter: (name: string, share: string) => `${name}: ${share}`,
  quoted: (label: string) => `“${label}”`,
  none: 'none',
  only: (label: string) => `only ${label}`,
  allBut: (label: string) => `all but ${label}`,
}

/** What the page offers where nothing is in view. */
const relax: Record<Hider, string> = {
  source: 'Include every source',
  publisher: 'Include every publisher',
  affiliation: 'Include every affiliation',
  kind: 'Include every kind of source',
  reliability: 'Include sources of every reliability',
  asof: 'Include what became known later',
  stance: 'Show every stance',
  status: 'Show every status',
  place: 'Show every place',
  tag: 'Show every tag',
  contradiction: 'Show every contradiction',
  q: 'Drop the search',
  within: 'Show events outside the window',
}

const nothing = {
  title: 'Nothing is in view',
  some: 'The filters together leave no event. To see some again:',
  none: 'The filters together leave no event, and no single one of them is the reason.',
  way: (words: string, events: number) => `${words} (${plural(events, 'event')})`,
  all: 'Drop all filters',
  notYet: 'Nothing was reported yet',
  toFirst: 'Go to the first report',
  latest: 'Back to latest',
}

export const filterWords = { sources, events, explained, group, atLeast, changes, chips, relax, nothing }
