/** The verbs for files of the reader's own. What they do is loaded by the first file. */

import type { DatasetOpener, NamedFile } from '../engine/engine'
import type { Asked, Reading, RejectedTable } from '../model/opening'
import type { Held, Loader } from './loading'
import type { Opener } from './opening'
import type { State } from './store'

export type FileVerbs = {
  /** Opens files as one dataset, in the place of the one that is open. */
  openFiles(files: readonly NamedFile[]): Promise<void>
  /** Opens those that are open and these as one dataset. */
  addFiles(files: readonly NamedFile[]): Promise<void>
  cancelOpening(): Promise<void>
  /** Says what was asked about files. */
  answerAsked(how: Reading): Promise<void>
  /** Leaves the files closed that were asked about. */
  dismissAsked(): Promise<void>
  /** The rows of the open files that were not loaded, as tables with the reasons. */
  rejected(): Promise<RejectedTable[]>
}

type Page = { get: () => State; set: (change: Partial<State>) => void }

/** Beside the verbs: asks how a file is to be read that a link named. */
export type Files = FileVerbs & { question(asks: Asked, held: Held): void }

export function filesOf(datasets: DatasetOpener, page: Page, loader: () => Loader): Files {
  let made: Promise<Opener> | null = null
  const opener = (): Promise<Opener> => {
    made ??= import('./opening').then(({ opener }) => opener(datasets, page, loader().opened))
    return made
  }
  async function withOpener(act: (opener: Opener) => Promise<void> | void): Promise<void> {
    let ready: Opener
    try {
      ready = await opener()
    } catch {
      // The server is out of reach: the next file tries anew.
      made = null
      page.set({ notices: ['The part of Claimline that opens files could not be fetched: try again.'] })
      return
    }
    await act(ready)
  }
  return {
    openFiles: (files) => withOpener(({ open }) => open({ files, how: {} })),
    addFiles: (files) =>
      withOpener(({ open }) => {
        const { files: before, how } = loader().here() ?? { files: [], how: {} }
        return open({ files: [...before, ...files], how })
      }),
    cancelOpening: () => withOpener(({ cancel }) => cancel()),
    answerAsked: (how) => withOpener(({ answer }) => answer(how)),
    dismissAsked: () => withOpener(({ dismiss }) => dismiss()),
    rejected: async () => loader().here()?.rejected() ?? [],
    question: (asks, held) => void withOpener(({ ask }) => ask(asks, held)),
  }
}
