/** All words of the Share dialog. */
import { digits } from '../digits'
import { plural } from '../plural'

const link = {
  needsNothing: 'Nothing but the link. The data comes with this site.',
  needsNothingCarried: 'Nothing but the link. It carries the data, and no server sees it.',
  needsFile:
    'The same file: it is on your computer only, and the link does not carry it. Who opens the link is asked for it.',
  needsHost: (host: string) =>
    `The link, and leave to ask ${host} for the data: who opens it is asked first.`,
  carry: 'Put the data into the link',
  carryNote: 'Whoever has the link has the data.',
  carryWritten:
    'Whoever has the link has the data, with the title and all else that you wrote about it (tab Page).',
  tooLarge: 'The data is too large for a link. A page (the next tab) carries data of any size.',
  pin: 'Pin it to this revision of the data',
  pinNote: 'Unpinned, the link always shows the latest data, and says nothing of what changed.',
  short: 'Use a packed spelling',
  shortNote: (length: number) =>
    `The link has ${digits(length)} characters, more than some programs pass on. Packed, it opens the same view.`,
  address: 'Address of this view',
  copy: 'Copy link',
  copied: 'Link copied.',
}

const embed = {
  needs: 'Nothing: the frame shows this view, with the title, the credit and what is left out above it.',
  needsPage: 'The page of the tab before, put on a host of your own: the frame shows it from there.',
  onPage: 'Show a page on a host of my own',
  onPageNote: 'The frame then needs nothing from this site.',
  page: 'Address of the page',
  pageStart: 'https://',
  noAddress: 'With the address of the page, https://…, the code stands here.',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  height: 'Height, px',
  fits: 'Fit the height to what is shown',
  fitsNote: 'Adds a line of script to your page; without it the frame keeps its height and scrolls.',
  code: 'Code for your page',
  copy: 'Copy embed code',
  copied: 'Embed code copied.',
}

const page = {
  part: 'The tab Page',
  needs:
    'The file, and nothing else. It holds the app, the data and this view, opens without a network, and can be put on any host.',
  download: 'Download page',
  writing: 'Writing the page…',
  saved: (name: string) => `${name} was handed to the browser’s downloads.`,
  failed: (why: string) => `The page could not be written: ${why.replace(/\.$/, '')}.`,
  noData: 'no data is open',
  codedBy: (coders: readonly string[]) => `Coded by ${coders.join(', ')}`,
}

const picture = { part: 'The tab Picture' }

const data = {
  part: 'The tab Data',
  what: 'What to take',
  whats: { shown: 'What is shown', everything: 'Everything' },
  formats: {
    json: {
      name: 'JSON (claimline/1)',
      carries: 'All that is coded. Opens here again with the same statuses, dates and counts.',
      download: 'Download JSON',
    },
    csv: {
      name: 'CSV',
      carries:
        'A row per claim, for spreadsheets. Opens here again, but without groups, stories and all relations other than repetitions, so some statuses may differ.',
      download: 'Download CSV',
    },
    calendar: {
      name: 'iCalendar',
      carries:
        'An entry per dated event. Where the day is not known, it takes all days in question and says so.',
      download: 'Download iCalendar',
    },
    matrix: {
      name: 'Matrix (CSV)',
      carries: 'Events down, sources across, and in each cell the stance.',
      download: 'Download matrix',
    },
    geojson: {
      name: 'GeoJSON',
      carries: 'The events whose places have coordinates, with all their claims.',
      download: 'Download GeoJSON',
    },
  },
  license: (name: string) => `Licence: ${name}. It goes along with the data, as do revision and address.`,
  noLicense: 'The dataset names no licence: ask who made it before you publish it.',
  writing: 'Writing the file…',
  saved: (name: string) => `${name} was handed to the browser’s downloads.`,
  nothing: 'No file was written.',
  failed: (why: string) => `The file could not be written: ${why.replace(/\.$/, '')}.`,
}

const cite = {
  part: 'The tab Cite',
  what: 'What to cite',
  view: 'This view',
  event: (title: string) => `“${title}” with its claims`,
  style: 'Style',
  styles: {
    plain: 'Plain text',
    markdown: 'Markdown',
    html: 'HTML',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
  },
  citation: 'Citation',
  copy: 'Copy citation',
  copied: 'Citation copied.',
}

const head = {
  title: 'Title',
  summary: 'Summary',
  credit: 'Credit',
  license: 'Licence',
  language: 'Language',
  languageHint: 'As a code: en, uk, ko',
}

const story = {
  summary: (steps: number) => (steps ? `Story, ${plural(steps, 'step')}` : 'Story'),
  explained:
    'A reader goes from step to step: your text, and beside it what the view is about. Set the page as a step is to show it, come back here, and add the view.',
  step: (place: number) => `Text of step ${digits(place)}`,
  up: (place: number) => `Move step ${digits(place)} up`,
  down: (place: number) => `Move step ${digits(place)} down`,
  remove: 'Remove',
  removeOne: (place: number) => `Remove step ${digits(place)}`,
  add: 'Add this view as a step',
  event: (id: string) => `event “${id}”`,
  shows: (parts: readonly string[]) => `Shows: ${parts.join(' · ')}`,
}

export const shareWords = {
  needs: 'What the receiver needs',
  title: 'Share',
  tabs: { link: 'Link', page: 'Page', embed: 'Embed', picture: 'Picture', data: 'Data', cite: 'Cite' },
  shown: 'What is shown',
  everything: 'All sources included, all events shown, as known today.',
  sources: (included: number, of: number) => `${digits(included)} of ${plural(of, 'source')} included`,
  claims: (included: number, of: number) => `${digits(included)} of ${plural(of, 'claim')} included`,
  asOf: (day: string) => `as known on ${day}`,
  events: (shown: number, of: number) => `${digits(shown)} of ${plural(of, 'event')} shown`,
  event: (title: string) => `with “${title}” open`,
  revision: (revision: string) => `Revision ${revision} of the data: the link tells when it has changed.`,
  notCopied: 'The browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  close: 'Close',
  embed,
  link,
  page,
  picture,
  data,
  cite,
  head,
  story,
  forms: 'What to share',
}
