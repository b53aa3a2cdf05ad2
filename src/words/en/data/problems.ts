/** Every word of the list of problems, but for the problems themselves: the checks that find them say them. */
import type { Done } from '../../../model/problem'
import { digits } from '../digits'
import { plural } from '../plural'

export const problemsWords = {
  heading: 'Problems',
  count: (shown: number, all: number) => (shown < all ? `${digits(shown)} of ${digits(all)}` : digits(all)),
  /** Where there are notes alone. */
  onlyNotes: 'Notes',
  notes: (count: number) =>
    `${plural(count, 'note')} on how cells were read, ${count === 1 ? 'no fault' : 'none a fault'}`,
  /** Of notes that say the same of different cells; the sentence is the first of them. */
  alike: (count: number, first: string) => `${digits(count)} alike, such as ${first}`,
  larger: 'Larger',
  smaller: 'Smaller',
  /** After "Larger", for whoever does not see where it stands. */
  list: 'list of problems',
  outcome: 'Problems of one outcome',
  allOutcomes: 'All outcomes',
  outcomes: {
    refused: 'File not shown',
    listed: 'Row not loaded',
    'left out': 'Left out',
    'kept as text': 'Kept as text',
    kept: 'Kept',
    noted: 'Row loaded',
    skipped: 'No row of data',
  } satisfies Record<Done, string>,
  ofOutcome: (outcome: string, count: number) => `${outcome} (${digits(count)})`,
  find: 'Find among the problems',
  findHint: 'Find',
  none: 'No problem matches.',
  /** @param file '' where there is only one */
  download: (file: string, format: 'CSV' | 'XLSX') =>
    `Download the rows ${file && `of ${file} `}that were not loaded (${format})`,
  add: 'Add corrected rows…',
  how: 'Correct them in a spreadsheet and add the file here: each row replaces the one that its last columns name.',
  failed: (reason: string) => `The rows could not be fetched: ${reason}. Open the file again.`,
}
