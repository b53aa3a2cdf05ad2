/** Words of a part of the page that fails, of one that is on its way, and of the "?" beside a word. */

export const lookWords = {
  failed: (part: string, reason: string) =>
    `${part} stopped working (${reason}). The rest of the page goes on.`,
  tryAgain: 'Try again',
  codeMissing: 'its code could not be loaded',
  /** The parts of the page, at the beginning of a sentence. */
  parts: { timeline: 'The timeline', list: 'The list', matrix: 'The matrix', details: 'The details' },
  timelineComing: 'The timeline is on its way.',
  matrixComing: 'The matrix is on its way.',
  listing: 'Listing…',
  explain: (word: string) => `What “${word}” means`,
}
