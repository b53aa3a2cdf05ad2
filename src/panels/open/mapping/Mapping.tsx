import { useMemo, useRef, useState } from 'react'
import { signature } from '../../../import/mapping/mapping'
import { previewOf } from '../../../import/mapping/preview'
import type { Mapping as Meaning } from '../../../model/mapping'
import { useModal } from '../../without/useModal'
import { DateAnswers } from './DateAnswers'
import {
  type AskedColumns,
  type Draft,
  draftOf,
  guessedDraft,
  mappingOf,
  questionsOf,
  unanswered,
  unfinished,
} from './draft'
import { Fields } from './Fields'
import { FilledFrom, type From } from './FilledFrom'
import { Preview } from './Preview'
import { forget, keepBegun, recall, recallBegun, remember } from './remembered'
import { SavedSettings } from './SavedSettings'
import './mapping.css'
import { mappingWords } from '../../../words/en/mapping'

const words = mappingWords.dialog

type Props = { asked: AskedColumns; onRead: (mapping: Meaning) => void; onCancel: () => void }

/** Asks what the columns of a table mean, with a preview of its first rows. `loadGrammar` must have been awaited:
 *  the page itself reads the dates of these rows. */
export function Mapping(props: Props) {
  return <MappingDialog key={props.asked.file + signature(props.asked.header)} {...props} />
}

function first(asked: AskedColumns): { draft: Draft; from: From } {
  const begun = recallBegun(asked.header)
  if (begun) return { draft: begun, from: { is: 'begun' } }
  const known = recall(asked.header)
  if (known) return { draft: draftOf(known, asked), from: { is: 'remembered' } }
  return { draft: guessedDraft(asked), from: { is: 'guess' } }
}

/** Rows that the engine sends; a table with fewer rows is sent whole. */
const SHOWN = 50

function MappingDialog({ asked, onRead, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  const [{ draft, from }, set] = useState(() => first(asked))
  const questions = useMemo(() => questionsOf(draft.mapping, asked), [draft.mapping, asked])
  const mapping = useMemo(() => mappingOf(draft, questions), [draft, questions])
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part }
    keepBegun(asked.header, next)
    set({ draft: next, from })
  }
  const preview = useMemo(() => previewOf(mapping, asked.header, asked.rows, asked.file), [mapping, asked])
  const open = unanswered(draft, questions)
  const missing = [...unfinished(draft), ...open]
  function read(): void {
    remember(asked.header, mapping)
    onRead(mapping)
  }
  // Escape closes the dialog without React; in development React mounts it twice.
  const closed = () => dialog.current?.open || onCancel()
  return (
    <dialog ref={dialog} className="mapping" aria-labelledby="mapping-title" onClose={closed} data-opens>
      <header className="mapping-head">
        <h2 id="mapping-title" className="details-title" tabIndex={-1}>
          {words.title.before} <bdi>{asked.file}</bdi> {words.title.after}
        </h2>
        <p>{words.explained}</p>
        <FilledFrom
          from={from}
          anew={() => {
            forget(asked.header)
            set({ draft: guessedDraft(asked), from: { is: 'guess' } })
          }}
        />
      </header>
      <div className="mapping-body">
        <Fields
          asked={asked}
          draft={draft}
          guessed={from.is === 'guess' || from.is === 'begun'}
          change={change}
        >
          <DateAnswers draft={draft} questions={questions} onChange={change} />
        </Fields>
        <Preview preview={preview} whole={asked.rows.length < SHOWN} />
      </div>
      <footer className="mapping-ways">
        <SavedSettings
          asked={asked}
          mapping={unfinished(draft).length ? null : mapping}
          onOpened={(given, name) => set({ draft: draftOf(given, asked), from: { is: 'file', name } })}
        />
        <p id="mapping-missing" className="mapping-missing" aria-live="polite">
          {unfinished(draft).join(' ')}{' '}
          {open.length > 0 && (
            <button type="button" className="plain link" onClick={() => goToQuestion(dialog.current)}>
              {open.join(' ')}
            </button>
          )}
        </p>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="button strong"
          disabled={missing.length > 0}
          aria-describedby="mapping-missing"
          onClick={read}
        >
          {words.open}
        </button>
      </footer>
    </dialog>
  )
}

/** The first question about dates that has no answer. */
const goToQuestion = (dialog: HTMLElement | null): void =>
  dialog?.querySelector<HTMLElement>('.mapping-choice.asked input')?.focus()
