/** Ids that a file does not give (contracts.md, "Dataset format"). */

/** An id made from text: NFC, lower case, each run of anything but letters and digits one `-`. */
export const idFrom = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')

/** @param ordinal of the claim among its source's on its event, from 1 */
export const claimIdFrom = (event: string, source: string, ordinal: number): string =>
  `${event}/${source}/${ordinal}`
