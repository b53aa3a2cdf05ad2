/** Opens the reader's own files. Until they are open, and where they are refused, stopped, or their worker dies, the
 *  dataset and the view before stay as they were. Loaded with the first file. */

import type { DatasetOpener } from '../engine/engine'
import type { Asked, Progress, Reading, Rows } from '../model/opening'
import { type Problem, problemSentence } from '../model/problem'
import { digits } from '../words/digits'
import type { Good, Held } from './loading'
import type { State } from './store'

/** Problems of a refused file that the alert tells one by one. */
const MOST_TOLD = 5

export type Opener = {
  open(held: Held): Promise<void>
  /** Asks what must be said before files can be read. */
  ask(asks: Asked, held: Held): void
  cancel(): void
  /** Reads the files that were asked about, now that it is said how. */
  answer(how: Reading): Promise<void>
  dismiss(): void
}

type Page = { get: () => State; set: (change: Partial<State>) => void }

/** @param show shows what was opened in the place of what was open before */
export function opener(
  { open: openFiles }: DatasetOpener,
  { get, set }: Page,
  show: (good: Good, held: Held) => Promise<void>,
): Opener {
  let stop: AbortController | null = null
  let asked: Held | null = null

  async function open(held: Held): Promise<void> {
    stop?.abort()
    const mine = new AbortController()
    stop = mine
    const files = held.files.map(({ name }) => name)
    set({ opening: { files, progress: null }, asks: null, notices: [], refused: [], said: '' })
    const progress = (at: Progress) => stop === mine && set({ opening: { files, progress: at } })
    try {
      const opened = await openFiles(held.files, held.how, { signal: mine.signal, progress })
      if (stop !== mine) return
      stop = null
      set({ opening: null })
      if (opened.ok) {
        const shown = show(opened, held)
        set({ said: openedWords(files, opened.rows) })
        await shown
      } else if (opened.asks) ask(opened.asks, held)
      else refuse(opened.problems)
    } catch (error) {
      if (stop !== mine) return
      stop = null
      set({ opening: null, notices: [stoppedWords(files, error), ...stays()] })
    }
  }

  function ask(asks: Asked, held: Held): void {
    asked = held
    set({ asks })
  }

  function refuse(problems: Problem[]): void {
    const told = problems.slice(0, MOST_TOLD).map(problemSentence)
    const more = problems.length - told.length
    const rest = more > 0 ? [`${digits(more)} more are listed under Problems.`] : []
    set({ refused: problems, notices: [...told, ...rest, ...stays()] })
  }

  /** What is open goes on being open. */
  function stays(): string[] {
    const { phase, description } = get()
    return phase.is === 'ready' && description ? [`“${description.title}” is shown as it was before.`] : []
  }

  return {
    open,
    ask,
    cancel() {
      const { opening } = get()
      if (!stop || !opening) return
      stop.abort(new Error('The reader stopped it.'))
      stop = null
      set({ opening: null, notices: [`Opening ${listed(opening.files)} was stopped.`, ...stays()] })
    },
    async answer(how) {
      if (!asked) return
      const { how: before } = asked
      const mappings = [...(how.mappings ?? []), ...(before.mappings ?? [])]
      const held = { ...asked, how: { ...before, ...how, ...(mappings.length && { mappings }) } }
      asked = null
      await open(held)
    },
    dismiss() {
      if (!asked) return
      const names = asked.files.map(({ name }) => name)
      asked = null
      set({
        asks: null,
        notices: [`${listed(names)} ${names.length > 1 ? 'were' : 'was'} not opened.`, ...stays()],
      })
    },
  }
}

/** `a.csv, b.csv and 3 more` */
function listed(files: readonly string[]): string {
  const named = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${named} and ${files.length - 3} more` : named
}

/** `Opened a.csv: 2,335 rows read, 2,330 loaded, 5 listed under Problems.` */
function openedWords(files: readonly string[], { read, loaded, listed: bad }: Rows): string {
  const rest = bad ? `, ${digits(bad)} listed under Problems` : ''
  return `Opened ${listed(files)}: ${digits(read)} ${read === 1 ? 'row' : 'rows'} read, ${digits(loaded)} loaded${rest}.`
}

const stoppedWords = (files: readonly string[], error: unknown): string =>
  `${listed(files)}: the part that reads files stopped (${error instanceof Error ? error.message : String(error)}), so that nothing of it is shown. Try again; where it stops again, open fewer rows at a time.`
