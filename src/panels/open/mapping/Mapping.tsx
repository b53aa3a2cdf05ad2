import { useMemo, useRef, useState } from 'react'
import { lossesOf } from '../../../import/mapping/losses'
import { previewOf } from '../../../import/mapping/preview'
import { columnLabels, columnsOfDate, signature } from '../../../import/mapping/readMapping'
import { useModal } from '../../../look/controls/useModal'
import type { Mapping as Meaning } from '../../../model/mapping'
import { MOST_ROWS } from '../../../model/opening'
import { ColumnsTable } from './ColumnsTable'
import { DateAnswers } from './DateAnswers'
import {
  type ColumnsInquiry,
  type Draft,
  draftOf,
  guessedDraft,
  mappingOf,
  questionsOf,
  unanswered,
  unfinished,
} from './draft'
import { Fields } from './fields/Fields'
import { FilledFrom, type From } from './fields/FilledFrom'
import { Losses } from './Losses'
import { Preview } from './Preview'
import { Questions } from './Questions'
import { type Question, questionsLeft } from './questions'
import { forget, keepBegun, recall, recallBegun, remember } from './remembered'
import { SavedSettings } from './SavedSettings'
import { Sentence } from './Sentence'
import { columnsOf } from './tableColumns'
import './mapping.css'
import { mappingWords } from '../../../words/en/data/mapping'

const words = mappingWords.dialog

type Props = { inquiry: ColumnsInquiry; onRead: (mapping: Meaning) => void; onCancel: () => void }

/** Asks what the columns of a table mean, with a preview of its first rows. `loadGrammar` must have been awaited:
 *  the page itself reads the dates of these rows. */
export function Mapping(props: Props) {
  return <MappingDialog key={props.inquiry.file + signature(props.inquiry.header)} {...props} />
}

function first(inquiry: ColumnsInquiry): { draft: Draft; from: From } {
  const begun = recallBegun(inquiry.header)
  if (begun) return { draft: begun, from: { is: 'begun' } }
  const known = recall(inquiry.header)
  if (known) return { draft: draftOf(known, inquiry), from: { is: 'remembered' } }
  return { draft: guessedDraft(inquiry), from: { is: 'guess' } }
}

/** Rows that the preview shows. */
const SHOWN = 50

function MappingDialog({ inquiry, onRead, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  const [{ draft, from }, set] = useState(() => first(inquiry))
  const questions = useMemo(() => questionsOf(draft.mapping, inquiry), [draft.mapping, inquiry])
  const mapping = useMemo(() => mappingOf(draft, questions), [draft, questions])
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part }
    keepBegun(inquiry.header, next)
    set({ draft: next, from })
  }
  const { preview, lost } = useMemo(() => {
    const table = { ...inquiry, rows: inquiry.rows.slice(0, SHOWN) }
    const preview = previewOf(mapping, table.header, table.rows, table.file)
    return { preview, lost: lossesOf(preview, mapping, table) }
  }, [mapping, inquiry])
  const whole = inquiry.rows.length <= SHOWN
  const columns = useMemo(() => columnsOf(inquiry), [inquiry])
  const [said, setSaid] = useState<ReadonlySet<Question['id']>>(new Set())
  const given = from.is === 'remembered' || from.is === 'file'
  const asked = questionsLeft(draft, questions, inquiry.guess, datesIn(draft.mapping, inquiry), said, given)
  const open = unanswered(draft, questions)
  const missing = [...unfinished(draft), ...open]
  function read(): void {
    remember(inquiry.header, mapping)
    onRead(mapping)
  }
  // Escape closes the dialog without React; in development React mounts it twice.
  const closed = () => dialog.current?.open || onCancel()
  return (
    <dialog ref={dialog} className="mapping" aria-labelledby="mapping-title" onClose={closed} data-opens>
      <header className="mapping-head">
        <h2 id="mapping-title" className="details-title" tabIndex={-1}>
          {words.title.before} <bdi>{inquiry.file}</bdi> {words.title.after}
        </h2>
        <Sentence mapping={mapping} />
        <FilledFrom
          from={from}
          notes={inquiry.guess.notes}
          anew={() => {
            forget(inquiry.header)
            set({ draft: guessedDraft(inquiry), from: { is: 'guess' } })
          }}
        />
      </header>
      <div className="mapping-body">
        <div className="mapping-left">
          <Losses
            lost={lost}
            whole={whole}
            datesOpen={open.length > 0}
            onTitle={(column) => {
              change({ mapping: { ...draft.mapping, title: { ...draft.mapping.title, columns: [column] } } })
              // The button goes away; the field that it filled in takes the focus.
              dialog.current?.querySelector<HTMLElement>('.mapping-field select')?.focus()
            }}
            onMeanings={() => goToMeanings(dialog.current)}
          />
          <Questions
            questions={asked}
            onAnswer={({ id }, part) => {
              setSaid(new Set([...said, id]))
              change(part)
            }}
            onOther={() => goToQuestion(dialog.current)}
          />
          <ColumnsTable
            inquiry={inquiry}
            columns={columns}
            mapping={draft.mapping}
            onChange={(next) => change({ mapping: next })}
          />
          <Fields
            inquiry={inquiry}
            whole={inquiry.rows.length < MOST_ROWS}
            draft={draft}
            answered={mapping}
            asked={questions}
            guessed={from.is === 'guess' || from.is === 'begun'}
            change={change}
          >
            <DateAnswers draft={draft} questions={questions} onChange={change} />
          </Fields>
        </div>
        <Preview preview={preview} whole={whole} />
      </div>
      <footer className="mapping-ways">
        <SavedSettings
          inquiry={inquiry}
          mapping={unfinished(draft).length ? null : mapping}
          onOpened={(given, name) => set({ draft: draftOf(given, inquiry), from: { is: 'file', name } })}
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

/** The cells of the first column of dates. */
function datesIn({ occurred }: Meaning, { header, rows }: ColumnsInquiry): string[] {
  const [column] = occurred ? columnsOfDate(occurred) : []
  const at = columnLabels(header).indexOf(column ?? '')
  return at < 0 ? [] : rows.flatMap((row) => row[at]?.trim() || [])
}

/** The first question that has no answer. */
const goToQuestion = (dialog: HTMLElement | null): void =>
  dialog?.querySelector<HTMLElement>('.unanswered input, .unanswered select')?.focus()

/** The first word that has no meaning. */
const goToMeanings = (dialog: HTMLElement | null): void =>
  [...(dialog?.querySelectorAll<HTMLSelectElement>('.mapping-meanings td select') ?? [])]
    .find(({ value }) => value === '')
    ?.focus()
