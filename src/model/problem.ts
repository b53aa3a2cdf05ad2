/** What was done about it: nothing of the file is shown, this row is not, this part of it is not, it is shown as text
 *  only, it is taken as the format's rules have it, all of its row is shown, or it was no row of data in the first place. */
export type Done = 'refused' | 'listed' | 'left out' | 'kept as text' | 'kept' | 'noted' | 'skipped'

/** Something wrong in a file, as a value with a place. */
export type Problem = {
  /** The file's name or address. */
  file: string
  /** Where in it: a path like `events[3].claims[2].source`, or a line and column. */
  place: string
  /** What was found there, shortened. */
  value: string
  /** What is wrong with it, a clause for readers. */
  what: string
  done: Done
}

/** What notes that are only counted end with. */
export const LIKEWISE = 'read likewise'

/** Does it only say how something was read that was read rightly? That is no fault. The words of such a note begin with
 *  “was read as”. */
export const isNote = ({ what }: Pick<Problem, 'what'>): boolean =>
  what.startsWith('was read as ') || what.endsWith(LIKEWISE)

export const isFault = (problem: Problem): boolean => !isNote(problem)

/** `kursk.json, events[3].claims[2].source: “cassd” is no source of this file. Left out.` */
export function problemSentence({ file, place, value, what, done }: Problem): string {
  const where = place ? `${file}, ${place}` : file
  return `${where}: ${value ? `“${value}” ` : ''}${what.replace(/\.$/, '')}. ${OUTCOME[done]}`
}

const OUTCOME: Record<Done, string> = {
  refused: 'Nothing of the file is shown.',
  listed: 'The row was not loaded.',
  'left out': 'It was left out.',
  'kept as text': 'It is kept as text, without a date.',
  kept: 'It is kept.',
  noted: 'The row was loaded.',
  skipped: 'It was not read as a row of data.',
}
