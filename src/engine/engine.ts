/** The seam between the page and whatever answers it. A question about one dataset goes in, the parts of the answer
 *  that it names come out; their size does not grow with the dataset. Every engine passes the same contract test
 *  (`tests/engine/contract/`). */

import type { Dataset } from '../model/claim'
import type { Description } from '../model/description'
import type { Edit, EditableRow, Rewritten, RowWanted } from '../model/edit'
import type { Inquiry, Progress, Reading, RejectedTable, Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import type { View } from '../model/view'
import type { Answer } from './answer/parts'
import type { Claims } from './answer/tied'
import type { Cells, Positions } from './positions'

/** Answers questions about one dataset. */
export interface Engine {
  /** Answers the parts that the question names. The same question always has the same answer.
   *  Rejects with the signal's reason if it is aborted before the answer's computation began: an answer that is
   *  already under way still arrives. Rejects when the engine is closed, or its worker has died. */
  ask<P extends Part>(question: Question<P>, options?: AskOptions): Promise<Pick<Answer, P>>
  /** The answer that is at hand already; null where the question has to be asked. With it a view and its answer are
   *  drawn together. Only engines that keep answers have it. */
  known?<P extends Part>(question: Question<P>): Pick<Answer, P> | null
  /** Is each question work for a server that others use, too? Then nothing is prefetched. */
  far?: true
  /** Frees the dataset, and rejects the questions that are not answered yet. */
  close(): void
}

export type AskOptions = {
  /** `prefetch`: the answer may be wanted soon; every other question goes first. */
  priority?: 'now' | 'prefetch'
  signal?: AbortSignal
}

/** Opens files as one dataset, each time with an engine of its own. */
export interface DatasetOpener {
  /** Rejects with the signal's reason if it is aborted before the dataset is open. Datasets that were opened before
   *  stay open until their engines are closed. */
  open(files: readonly NamedFile[], reading?: Reading, options?: OpenOptions): Promise<Opened>
  /** Stops the openings under way. Engines that were handed out keep working. */
  close(): void
}

/** A file by its name or address; a `Blob`, since only that reaches a worker without a copy. `pasted`: a text that is in no
 *  file. `served`: no file, but a dataset on a server that is asked about it, by its address (`clickhouse/address.ts`). */
export type NamedFile = { name: string; bytes: Blob; pasted?: true; served?: true }

export type OpenOptions = { progress?: (progress: Progress) => void; signal?: AbortSignal }

export type Opened =
  | {
      ok: true
      description: Description
      problems: Problem[]
      rows: Rows
      engine: Engine
      /** The rows of the files that were not loaded, as tables with the reasons. Rejects once the engine is closed. */
      rejected(): Promise<RejectedTable[]>
      /** The dataset as a plain value: whole, or exactly what a view shows, which are the events in view with their
       *  included claims, and the sources and relations among them. Opened again, it has the same answers, or those of
       *  the view. It grows with the dataset, so it is no part of an answer. Rejects once the engine is closed. */
      exported(shown: View | null): Promise<Dataset>
      editing: Editing
    }
  /** `inquiry`: what the reader has to say before the files can be read; then there are no problems yet. */
  | { ok: false; problems: Problem[]; inquiry: Inquiry | null }

/** Changes of the open files, of which none takes place here: whoever wants one opens the file that comes of it. Both reject
 *  once the engine is closed. */
export type Editing = {
  /** A row as a form shows it; null where there is none, or its file is of a format of which no rows can be changed. */
  row(wanted: RowWanted): Promise<EditableRow | null>
  /** The change that adds the rows of a file to an open table with the same columns; null where there is none. */
  joining(added: NamedFile): Promise<Extract<Edit, { did: 'wrote' }> | null>
  /** The file that a change makes. */
  rewritten(edit: Edit): Promise<Rewritten<Blob>>
}

export type Part = keyof Answer

/** A question: which parts of the answer are wanted, for which view, and what of it is in sight. */
export type Question<P extends Part = Part> = {
  view: View
  parts: readonly P[]
  /** Rows of the list that are in sight: positions in the sorted events; the first ones unless said. */
  rows?: Positions
  /** Lanes that are in sight: positions in the answer's lanes; the first ones unless said. */
  lanes?: Positions
  /** Cells of the matrix that are in sight; without them no matrix is answered. */
  cells?: Cells
  /** Rows of the claim line that are in sight: positions among them; the first ones unless said. */
  lines?: Positions
  /** Id of the source that might be left out. */
  without?: string
  /** Claims of which is asked what contradicts them. */
  tied?: Claims
}
