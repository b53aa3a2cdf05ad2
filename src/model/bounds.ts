/** What texts and lists of a file may take on the page, so that none of them can stop it. */

/** Names, places and tags: each stands in filters, lanes and links. Longer ones are not loaded, and said so. In
 *  characters. */
export const LONGEST_NAME = 2000

/** Ids, which may be made of several names. In characters. */
export const LONGEST_ID = 10_000

/** A title where it stands among others; the details show all of it. */
export const SHOWN_TITLE = 300

/** A title at the head of the details. */
export const SHOWN_HEADING = 1000

/** A text of several lines, and how much more of it is shown at a time, as readers ask for it. Longer ones hold the page:
 *  a browser looks for places to break through all of a text without spaces. */
export const SHOWN_TEXT = 5000

/** Eras that are drawn; further ones are kept with the data. */
export const MOST_ERAS = 200

/** A text as it stands among others: whole, or its beginning and "…". */
export function shown(text: string, most = SHOWN_TITLE): string {
  if (text.length <= most) return text
  // No half of a pair of code units.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
  return `${text.slice(0, end)}…`
}
