/** Every word of the page's frame: header, menu, tabs, sharing, keys, notices, embedding. */
import type { LanesBy, Show, Sort } from '../../model/view'
import type { ClockZone } from '../clockZone'
import { digits } from './digits'
import { plural } from './plural'
import { AXES_IN_UTC } from './sentences/labels'

const header = {
  name: 'Claimline',
  documentTitle: (parts: readonly string[]) => [...parts, 'Claimline'].join(' · '),
  skip: 'Skip to the events',
  share: 'Share',
  more: 'More',
}

const search = { name: 'Search', placeholder: 'Search titles, sources, quotes', close: 'Close search' }

const menu = {
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  clocks: 'Clock times',
  axes: AXES_IN_UTC,
  clockZones: { utc: 'UTC', own: 'My own zone' } satisfies Record<ClockZone, string>,
  keys: 'Keys…',
  template: 'Template for a spreadsheet (CSV)',
  about: 'About…',
}

const tabs = {
  name: 'Show as',
  shows: { timeline: 'Timeline', list: 'List', matrix: 'Matrix' } satisfies Record<Show, string>,
}

const rows = {
  rows: 'Rows:',
  by: 'by',
  rowsName: 'Rows',
  sortName: 'Rows sorted by',
  reversed: 'reversed',
  lanes: {
    event: 'events',
    source: 'sources',
    affiliation: 'affiliations',
    kind: 'kinds of source',
    place: 'places',
    tag: 'tags',
    status: 'statuses',
    none: 'one for all',
  } satisfies Record<LanesBy, string>,
  sorts: { date: 'date', title: 'title', status: 'status', claims: 'claims' } satisfies Record<Sort, string>,
  inView: (events: number, of: number) => `${digits(events)} of ${digits(of)} events`,
}

type KeyRow = { keys: readonly string[]; does: string }
const keys = {
  title: 'Keys',
  everywhere: 'Anywhere on the page',
  inRows: 'In the rows of events',
  inFilters: 'In a group of filters, and in the list',
  onStrip: 'On the handles of the strip',
  single: 'Single letters and signs act as keys',
  singleNote: 'Switched off, they do nothing outside a field: for those who speak to their computer.',
  close: 'Close',
  shortcuts: [
    { keys: ['/'], does: 'Search' },
    { keys: ['['], does: 'Previous event' },
    { keys: [']'], does: 'Next event' },
    { keys: ['n'], does: 'Next step of the story' },
    { keys: ['p'], does: 'Previous step of the story' },
    { keys: ['s'], does: 'Share' },
    { keys: ['?'], does: 'This list' },
    { keys: ['Esc'], does: 'Close what is open; leave the story' },
  ] satisfies KeyRow[],
  rows: [
    { keys: ['↑', '↓'], does: 'From row to row' },
    { keys: ['←', '→'], does: 'From claim to claim in a row' },
    { keys: ['Enter'], does: 'Open the event; pressed again, go to its details' },
    { keys: ['+', '-', '0'], does: 'Zoom in, out, all' },
    { keys: ['t'], does: 'To what contradicts a claim, and back' },
  ] satisfies KeyRow[],
  filters: [
    { keys: ['↑', '↓'], does: 'From row to row' },
    { keys: ['←', '→'], does: 'To what else can be pressed there: “?”, all, none, only, without' },
    { keys: ['Home', 'End'], does: 'To the first or the last row' },
  ] satisfies KeyRow[],
  strip: [
    { keys: ['←', '→'], does: 'Day of knowledge: to the reported day before or after' },
    { keys: ['PgUp', 'PgDn'], does: 'A week on, or back; a quarter of the window' },
    { keys: ['Home', 'End'], does: 'To the first or the last' },
  ] satisfies KeyRow[],
}

const about = {
  title: 'About Claimline',
  what: 'Claimline shows who says that something happened, when they say it did, and who denies it. It counts claims and never says which are true.',
  data: 'The data',
  method: 'How it was coded',
  licence: 'Licence',
  revision: 'Revision',
  updated: 'Updated',
  app: 'The page',
  version: (link: string) => `Links of this page have version ${link}.`,
  privacy: 'Privacy',
  private:
    'What you look at stands in the address after “#”, which no server is told. Files that you open stay on this computer. Nothing is counted, and no other host is asked unless you agree.',
  close: 'Close',
}

const bar = {
  name: 'Tools',
  filters: 'Filters',
  /** "Filters, 2 active" */
  filtersActive: (count: number) => `Filters (${digits(count)})`,
  asOf: 'As known on',
  search: 'Search',
  more: 'More',
  hideFilters: 'Hide filters',
  done: (events: number) => `Show ${plural(events, 'event')}`,
  close: 'Close',
}

const embed = {
  open: 'Open in Claimline',
  all: 'All sources included',
  without: (whose: string) => `Without ${whose} side`,
  someSources: 'Some sources left out',
  sources: (left: number, of: number) => `Without ${digits(left)} of ${plural(of, 'source')}`,
  asOf: (day: string) => `as known on ${day}`,
  asOfAlone: (day: string) => `As known on ${day}`,
  events: (shown: number, of: number) => `only ${digits(shown)} of ${plural(of, 'event')}`,
  eventsAlone: (shown: number, of: number) => `Only ${digits(shown)} of ${plural(of, 'event')}`,
  /** @param revision the one that the link is pinned to; null where it follows its data */
  from: (host: string, revision: string | null) =>
    `Data from ${host}, ${revision === null ? 'always the latest' : `as of revision ${revision}`}`,
  licence: (name: string) => `Licence: ${name}`,
}

const update = {
  isHere: 'A new version of Claimline is here. Reloading shows the same view.',
  take: 'Reload',
  later: 'Later',
}

const waiting = {
  reading: 'Reading the claims…',
  openExample: 'Back to the example',
  openOwn: 'Back to the data of this page',
  tryAgain: 'Try again',
  openFile: 'Open a file…',
  late: 'Nothing has come for 10 seconds. Wait on, or try again.',
  onwardsTitle: (host: string) => `${host} sends on to another address`,
  consentTitle: (host: string) => `This link shows data from ${host}`,
  onwards:
    'Your browser does not tell which one before it has gone there, and it may be another host’s. Whoever it is then learns your network address and that somebody opened this file.',
  consent: (host: string) =>
    `To show it, your browser asks ${host} for the file; that host then learns your network address and that somebody opened this file. Claimline itself sends nothing anywhere.`,
  /** Of data that a server is asked about, question by question. */
  consentServed: (host: string) =>
    `To show it, your browser asks ${host} again with each step: that host learns your network address, and all that you filter, search for and open in this data.`,
  goOn: 'Go where it sends',
  allow: (host: string) => `Get the data from ${host}`,
  always: (host: string) => `Do not ask about ${host} again in this browser`,
  ownTitle: 'This link shows a file',
  own: 'Its sender had it open on a computer of their own. Open the same file, and the view of the link appears.',
  failedTitle: 'No data is shown',
  told: 'What happened is said under Problems.',
  untold: 'The file was not opened. To be asked about it once more, try again.',
}

const notices = {
  dismiss: 'Dismiss',
  late: 'The part that computes answers has been silent for 20 seconds. It may be at work on a lot of data, or have stopped. Started again, it shows the same view.',
  lateServer:
    'The server has not answered for 20 seconds. It may be at work on a lot of data. Wait on, or try again.',
  restart: 'Start it again',
  again: 'Try again',
}

export const shellWords = {
  header,
  search,
  menu,
  tabs,
  rows,
  keys,
  about,
  bar,
  embed,
  update,
  waiting,
  notices,
}
