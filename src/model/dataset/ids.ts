/** Ids that a file does not give (contracts.md, "Dataset format"). */

import { LONGEST_NAME } from '../bounds'

/** An id made from text: NFC, lower case, each run of anything but letters and digits one `-`; of a very long text, of its beginning and a
 *  checksum of all of it. */
export const idFrom = (text: string): string =>
  text.length > LONGEST_NAME ? `${spelled(text.slice(0, LONGEST_NAME))}-${checksum(text)}` : spelled(text)

const spelled = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')

/** Tells long texts of the same beginning apart: FNV-1a, 32 bits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}

/** @param ordinal of the claim among its source's on its event, from 1 */
export const claimIdFrom = (event: string, source: string, ordinal: number): string =>
  `${event}/${source}/${ordinal}`
