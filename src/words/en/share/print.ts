/** Words of the printed sheet. */
import { digits } from '../digits'
import { plural } from '../plural'

export const printWords = {
  /** Of the part of the Share dialog, and where it fails. */
  title: 'The printed sheet',
  print: 'Print…',
  carries:
    'A sheet for A4 or Letter: all rows, the list, and every claim with its source and addresses. Ctrl+P or ⌘P prints it, too.',
  failed: (why: string) => `The sheet could not be printed: ${why.replace(/\.$/, '')}.`,
  noData: 'no data is open',
  timeline: 'Timeline',
  events: 'Events',
  claims: 'Claims',
  columns: ['Event', 'Status', 'When', 'Place', 'Say so', 'Deny or doubt', 'Claims'],
  undated: 'no date given',
  printed: (shown: number, of: number) => `${digits(shown)} of ${plural(of, 'event')} printed.`,
  archived: 'Archived:',
  /** Where the browser's menu prints before a sheet is ready. */
  ofPage:
    'To print all rows, the list, and every claim with its source and addresses, press Ctrl+P or ⌘P in the page.',
}
