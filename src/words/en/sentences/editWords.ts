/** Sentences about changes of the reader's own data. */
import { plural } from '../plural'

export const editWords = {
  done: {
    wrote: 'The claim was added.',
    corrected: 'The row was corrected.',
    withdrew: 'The claim was withdrawn.',
  },
  added: (rows: number, file: string) => `Added ${plural(rows, 'row')} to ${file}.`,
  noRow: 'holds nothing that is read as a row',
  notWithdrawn: 'The claim was not withdrawn.',
  undone: 'The last change was undone.',
  redone: 'The change was made again.',
}
