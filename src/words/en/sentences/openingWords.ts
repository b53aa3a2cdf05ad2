/** Sentences about opening data: progress, what became of rows, and why nothing is shown. */
import type { Progress, Rows } from '../../../model/opening'
import { isFault, type Problem, problemSentence } from '../../../model/problem'
import { digits } from '../digits'
import { lookWords } from '../look'

/** `61 MB`, `4 kB` */
export const sizeWords = (bytes: number): string =>
  bytes >= 1e6 ? `${digits(Math.ceil(bytes / 1e6))} MB` : `${digits(Math.ceil(bytes / 1e3))} kB`

/** `412,000 rows, 61 of 190 MB` */
export function progressWords({ rows, bytes, ofBytes }: Progress): string {
  const [unit, name] = ofBytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB']
  const [done, all] = [bytes, ofBytes].map((size) => digits(Math.ceil(size / unit)))
  return `${digits(rows)} ${rows === 1 ? 'row' : 'rows'}, ${done} of ${all} ${name}`
}

/** `2,335 rows read: 2,330 loaded, 5 listed below` */
export function countsWords({ read, loaded, listed }: Rows): string {
  const all = `${digits(read)} ${read === 1 ? 'row' : 'rows'} read`
  if (!listed) return `${all}: ${read === 1 ? 'it was' : 'all'} loaded`
  return `${all}: ${digits(loaded)} loaded, ${digits(listed)} listed below`
}

/** `Opened a.csv: 2,335 rows read, 2,330 loaded, 5 listed under Problems.` */
export function openedWords(files: readonly string[], { read, loaded, listed }: Rows): string {
  const rest = listed ? `, ${digits(listed)} listed under Problems` : ''
  return `Opened ${fileNames(files)}: ${digits(read)} ${read === 1 ? 'row' : 'rows'} read, ${digits(loaded)} loaded${rest}.`
}

export const notOpenedWords = (files: readonly string[]): string =>
  `${fileNames(files)} ${files.length > 1 ? 'were' : 'was'} not opened.`

export const readerStopped = (files: readonly string[]): string => `Opening ${fileNames(files)} was stopped.`

export const stoppedWords = (files: readonly string[], error: unknown): string =>
  `${fileNames(files)}: the part that reads files stopped (${reason(error)}), so that nothing of it is shown. Try again; where it stops again, open fewer rows at a time.`

/** @param data the view's `data`: a reload would lose the reader's own file */
export function engineStopped(error: unknown, data: string): string {
  const todo = data === 'file' ? 'open the file again' : 'reload the page'
  return `the part that computes answers stopped (${reason(error)}); ${todo}`
}

export const engineStoppedNotice = (error: unknown): string =>
  `The part that computes answers stopped (${reason(error)}). The view stays as it is; start that part again.`

/** Of data on a server. */
export const unansweredNotice = (error: unknown): string => `No answer from the server: ${reason(error)}.`

export const staysWords = (title: string): string => `“${title}” is shown as it was before.`

/** How many problems of a refused file the alert lists. */
const MOST_TOLD = 5

export function refusedWords(problems: readonly Problem[]): string[] {
  const told = problems.slice(0, MOST_TOLD).map(problemSentence)
  const more = problems.length - told.length
  return more > 0 ? [...told, `${digits(more)} more are listed under Problems.`] : told
}

/** That parts of a dataset could not be loaded, though the rest is shown. */
export function partsLeftOut(problems: readonly Problem[], rows: Rows): string {
  const where = 'see Problems at the foot of the page.'
  if (rows.listed) return `${digits(rows.listed)} of ${digits(rows.read)} rows could not be loaded: ${where}`
  const faults = problems.filter(isFault).length
  if (faults === 1) return `One part of the file has a problem: ${where}`
  return `${digits(faults)} parts of the file have a problem: ${where}`
}

/** `a.csv, b.csv, c.csv and 3 more` */
export function fileNames(files: readonly string[]): string {
  const named = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${named} and ${files.length - 3} more` : named
}

/** Why data could not be fetched, after the name of the file. */
export const fetchWords = {
  ownFile:
    'this link shows a file that its sender had opened on a computer of their own; ask them for the file',
  onlyHttps: 'only https: addresses can be opened',
  unknown: 'no dataset of this name ships with Claimline',
  tooLong: (most: number) =>
    `the file is larger than the ${sizeWords(most)} that are fetched from an address; download it and open it from your computer`,
  status: (status: number, text: string) => `the server answered ${status} ${text}`.trim(),
  noAnswer: 'the file could not be fetched: the server did not answer',
  noAnswerElsewhere:
    'the file could not be fetched: the server did not answer, or does not allow other pages to read it',
}

/** Browsers' own words for code that a worker could not load. */
const NO_CODE = /dynamically imported module|importing a module script failed/i

function reason(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return NO_CODE.test(said) ? lookWords.codeMissing : said
}
