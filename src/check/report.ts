/** Prints what became of the files, and decides whether they pass. */
import { withNotesGathered } from '../model/notes'
import { type Done, isFault, isNote, type Problem, problemSentence } from '../model/problem'
import { problemsWords } from '../words/en/data/problems'
import type { Inspected } from './inspect'

/** Files that were not read, and why not. */
export type Skipped = { file: string; why: string }

export type Shown = { all: boolean; strict: boolean }

/** Problems of a file that are printed without `--all`. */
const FIRST = 20

/** Outcomes by which a part of a file is not in the dataset. The others keep it, or say how it was read. */
const LOSES: ReadonlySet<Done> = new Set<Done>(['refused', 'listed', 'left out'])

/** Is all of the file in the dataset? `strict`: and is there no problem at all? */
export const passes = ({ rows, problems }: Inspected, { strict }: Pick<Shown, 'strict'>): boolean =>
  rows.listed === 0 && !problems.some((problem) => (strict && isFault(problem)) || LOSES.has(problem.done))

/** The report as text: a paragraph per file, then the skipped files, then the totals. */
export function reportText(files: readonly Inspected[], skipped: readonly Skipped[], shown: Shown): string {
  const lines = [
    ...files.flatMap((file) => [...fileLines(file, shown), '']),
    ...skipped.map(({ file, why }) => `${file}: skipped, ${why}.`),
    ...(skipped.length ? [''] : []),
    sumLine(files, shown),
  ]
  return `${lines.join('\n')}\n`
}

function fileLines(file: Inspected, shown: Shown): string[] {
  const { format, rows, events, claims, sources, assumed, guessed } = file
  const head = `${passes(file, shown) ? 'ok  ' : 'FAIL'}  ${file.file}: ${format ?? 'refused'}`
  const read = [
    `${count(rows.read, 'row')} read = ${number(rows.loaded)} loaded + ${number(rows.listed)} listed`,
    `${count(events, 'event')}, ${count(claims, 'claim')}, ${count(sources, 'source')}`,
  ]
  return [
    head,
    ...(format ? read : []).map(indented),
    ...assumed.map(indented),
    ...(guessed ? [indented(`The guess: ${JSON.stringify(guessed)}`)] : []),
    ...problemLines(file.problems, shown).map(indented),
  ]
}

function problemLines(problems: readonly Problem[], { all }: Shown): string[] {
  const { faults, notes } = withNotesGathered(problems)
  return [
    ...listed(count(faults.length, 'problem'), faults.map(problemSentence), all),
    ...listed(
      problemsWords.notes(problems.length - faults.length),
      all ? notes.flat().map(problemSentence) : notes.map(noteSentence),
      all,
    ),
  ]
}

function noteSentence(kind: readonly Problem[]): string {
  const [first = ''] = kind.map(problemSentence)
  return kind.length > 1 ? problemsWords.alike(kind.length, first) : first
}

function listed(name: string, sentences: readonly string[], all: boolean): string[] {
  const told = all ? sentences : sentences.slice(0, FIRST)
  const more = sentences.length - told.length
  return [
    ...(sentences.length ? [`${name}:`] : []),
    ...told.map((sentence) => `- ${sentence}`),
    ...(more ? [`… and ${number(more)} more (--all lists them)`] : []),
  ]
}

function sumLine(files: readonly Inspected[], shown: Shown): string {
  const failed = files.filter((file) => !passes(file, shown)).length
  const { read, loaded, listed } = sum(files)
  const fate = failed ? `${number(failed)} of them did not pass` : 'all of them passed'
  return `${count(files.length, 'file')}, ${fate}: ${count(read, 'row')} read = ${number(loaded)} loaded + ${number(listed)} listed.`
}

const sum = (files: readonly Inspected[]): Inspected['rows'] =>
  files.reduce(
    (all, { rows }) => ({
      read: all.read + rows.read,
      loaded: all.loaded + rows.loaded,
      listed: all.listed + rows.listed,
    }),
    { read: 0, loaded: 0, listed: 0 },
  )

/** The report as JSON: all problems, each with its sentence, and whether it is only a note on how a cell was read. */
export function reportJson(files: readonly Inspected[], skipped: readonly Skipped[], shown: Shown): string {
  const told = files.map((file) => ({
    ...file,
    passes: passes(file, shown),
    problems: file.problems.map((problem) => ({
      ...problem,
      sentence: problemSentence(problem),
      isNote: isNote(problem),
    })),
  }))
  const ok = told.every((file) => file.passes)
  return `${JSON.stringify({ ok, rows: sum(files), files: told, skipped }, null, 2)}\n`
}

const indented = (line: string): string => `      ${line}`
const number = (value: number): string => value.toLocaleString('en')
const count = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`
