/** Every word about opening data, but for the question about columns (`mapping.ts`) and the sentences that the store
 *  says too (`openingWords.ts`). */

import { plural } from '../plural'
import { fileNames, sizeWords } from '../sentences/openingWords'
import { storageUnusable } from '../sentences/storageWords'

export const dropWords = {
  asked: 'Drop to open',
  askedNote: 'Several files become one dataset. They stay on this computer.',
  together: 'Drop here to add',
  togetherNote: (title: string) => `To “${title}”, as one dataset`,
}

/** Which sheet of a workbook is read. */
export const sheetWords = {
  question: 'Which sheet is the table?',
  mergedQuestion: 'What do merged cells mean?',
  /** After the name of the file. */
  explained: (sheets: number) =>
    sheets > 1 ? `has ${sheets} sheets with rows in them. One of them is read.` : 'has merged cells.',
  choices: 'Sheets',
  rows: (rows: number) => plural(rows, 'row'),
  firstRows: (name: string) => `First rows of “${name}”`,
  fill: (merged: number) =>
    `What stands in a merged cell is said of every row and column that it covers (${plural(merged, 'merged range')})`,
  open: 'Open this sheet',
}

const buttons = {
  files: 'Files to open',
  open: 'Open…',
  paste: 'Paste…',
  add: 'Add rows…',
  yours: 'Your data…',
}

export const openDialogWords = {
  title: 'Open data of your own',
  addTitle: (title: string) => `Add to “${title}”`,
  add: (title: string) => `Add rows to “${title}”…`,
  stays: 'What you open stays on this computer. It is sent nowhere.',
  files: 'Files',
  formats:
    'Claimline JSON and CSV, any other table as a workbook (.xlsx, .ods), CSV or TSV, UCDP GED, ACLED, GDELT 2.0, TimelineJS, SIMILE, Wikidata results, GeoJSON, fact checks (ClaimReview), each also gzipped. Several files become one dataset; you can drop them anywhere on the page.',
  choose: 'Choose files…',
  template: 'A spreadsheet to start from',
  /** Before the two required columns, which stand as code. */
  templateColumns: 'One row per claim: what happened, who says so, when. Only',
  and: 'and',
  templateRequired:
    'are required. Rows above the column names can say title, summary, credit, licence and language.',
  download: 'Download the template (CSV)',
  close: 'Close',
}

/** Asked before something takes the place of the reader's own data. */
const replace = {
  title: (title: string) => `“${title}” is open`,
  explained: (files: readonly string[]) =>
    `Is ${fileNames(files)} added to it, as one dataset, or opened in its place?`,
  add: 'Add',
  replace: 'Replace',
  cancel: 'Leave it as it is',
}

const paste = {
  title: 'Paste',
  how: 'Rows copied from a spreadsheet, with the row of column names above them; or the text of a CSV or JSON file; or the https address of a file, of a Google sheet that is shared or published, or of a file on GitHub. You can also paste anywhere else on the page.',
  wrong:
    'This is neither JSON, nor a table of at least two lines, the first of which names the columns, nor an https address.',
  show: 'Show what I pasted',
  add: 'Add what I pasted',
  /** Names in the place of a file's. */
  data: 'Pasted data',
  table: 'Pasted table',
}

/** Of files that are being read. */
const progress = {
  opening: (name: string) => `Opening ${name}`,
  place: (position: number, of: number) => `(${position} of ${of})`,
  starting: 'Starting…',
  silent: 'Nothing has been heard for 20 seconds: it may be at work on a lot of data, or have stopped.',
  cancel: 'Cancel',
}

/** Whose data is shown. */
const origin = {
  ownFile: (title: string) => `“${title}” is a file of your own and stays on this computer.`,
  /** @param redirectedFrom the host that the link names, where another one answered */
  host: (host: string, redirectedFrom: string | null) =>
    `Data from ${host}${redirectedFrom === null ? '' : `, redirected from ${redirectedFrom}`}, not checked by Claimline.`,
  inLink: 'The data travels in the link; no server has it.',
  /** Which revision of the data at an address is shown. `pinned`: the digits that its link bears; null where it bears none. */
  revision: (shown: string, pinned: string | null) => {
    if (pinned === null) return `Always the latest: the link follows its data. Now it is revision ${shown}.`
    if (pinned === shown) return `As of revision ${shown}: the link is pinned to it.`
    return `The link is pinned to revision ${pinned}; the address has revision ${shown} now.`
  },
  example: 'Back to the example',
}

/** What this browser keeps of the reader's own files. */
export const yourDataWords = {
  title: 'Your data',
  explained:
    'Files that you opened. They are kept in this browser, on this computer only, until you forget them.',
  none: 'Nothing is kept yet. What you open stands here on your next visit.',
  about: (bytes: number, day: string) => `${sizeWords(bytes)}, opened on ${day}`,
  forget: 'Forget',
  forgetOne: (title: string) => `Forget “${title}”`,
  forgetAll: 'Forget all',
  forgotten: (title: string) => `“${title}” is forgotten.`,
  allForgotten: 'Everything is forgotten.',
  hosts: 'Hosts that are fine',
  hostsExplained: 'Links may get data from these without asking you first.',
  failed: storageUnusable,
  close: 'Close',
}

/** The name of the part of the page, where its code cannot be loaded. */
const columnsPart = 'The question about the columns'
const replacePart = 'The question what becomes of the open data'

/** Closes a question without opening anything. */
const cancel = 'Do not open it'

/** Those that a page of one's own says, too; the others stand apart, since no such page opens files. */
export const openWords = {
  cancel,
  buttons,
  replace,
  paste,
  progress,
  origin,
  columnsPart,
  replacePart,
}
