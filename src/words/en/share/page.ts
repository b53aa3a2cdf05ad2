/** What a published page says of its own data. */
export const pageWords = {
  damaged: 'the data in this page is damaged; ask its author for the page again',
  onlyOwn: 'a published page shows its own data and fetches no other',
  about: 'About this page',
  licence: (name: string) => `Licence: ${name}`,
  unchanged: (revision: string) =>
    `The data is as it was published: its SHA-256 begins with ${revision.slice(0, 12)}.`,
  /** @param published and `found`: revisions, shortened */
  changed: (published: string, found: string) =>
    `The data in this page is not the data that its author published: it was changed since (published ${published}, found ${found}). Do not rely on it.`,
}
