/** Words of a part of the page that fails, and of one that is on its way. */

export const lookWords = {
  failed: (part: string, reason: string) =>
    `${part} stopped working (${reason}). The rest of the page goes on.`,
  tryAgain: 'Try again',
  codeMissing: 'its code could not be loaded',
  /** The name of a long list, where its code cannot be loaded. */
  list: 'The list',
  listing: 'Listing…',
}
