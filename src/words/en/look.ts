/** Words of a part of the page that fails, of one that is on its way, and of the "?" beside a word. */

import { digits } from './digits'

export const lookWords = {
  failed: (part: string, reason: string) =>
    `${part} stopped working (${reason}). The rest of the page goes on.`,
  pageFailed: (reason: string) =>
    `Claimline stopped working (${reason}). Nothing is lost: the address holds the view, and files of your own stay on this computer.`,
  late: (part: string) => `${part} is late: its code has not arrived yet. The rest of the page goes on.`,
  reload: 'Reload the page',
  tryAgain: 'Try again',
  codeMissing: 'its code could not be loaded',
  /** The parts of the page, at the beginning of a sentence. */
  parts: {
    header: 'The header',
    filters: 'The filters',
    timeline: 'The timeline',
    list: 'The list',
    matrix: 'The matrix',
    details: 'The details',
    story: 'The story',
    problems: 'The list of problems',
    files: 'The part that opens files',
  },
  timelineComing: 'The timeline is on its way.',
  matrixComing: 'The matrix is on its way.',
  listing: 'Listing…',
  /** The next part of a very long text. */
  more: (next: number, shown: number, of: number) =>
    `Show ${digits(Math.min(next, of - shown))} more of ${digits(of)} characters`,
  wholeTitle: 'The whole title',
  explain: (word: string) => `What “${word}” means`,
}
