import { useState } from 'react'
import type { Inquiry, SheetShown } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { sheetWords as words } from '../../words/en/data/open'
import { QuestionForm } from './QuestionForm'
import './sheetQuestion.css'

/** Asks which sheet of a workbook is the table, and what merged cells mean. */
export function SheetQuestion({ inquiry }: { inquiry: Extract<Inquiry, { about: 'sheet' }> }) {
  const { file, sheets } = inquiry
  const answer = useClaimline(({ answerInquiry }) => answerInquiry)
  const [chosen, setChosen] = useState(() => largest(sheets))
  const [fill, setFill] = useState(true)
  function submit() {
    if (chosen) void answer({ sheets: [{ file, sheet: chosen.name, fill: fill && chosen.merged > 0 }] })
  }
  return (
    <QuestionForm
      question={sheets.length > 1 ? words.question : words.mergedQuestion}
      file={file}
      explained={words.explained(sheets.length)}
      open={words.open}
      onAnswer={submit}
    >
      <fieldset className="open-choice" aria-label={words.choices}>
        {sheets.map((sheet) => (
          <div key={sheet.name}>
            <label>
              <input type="radio" name="sheet" checked={chosen === sheet} onChange={() => setChosen(sheet)} />
              <bdi>{sheet.name}</bdi> <span className="note">{words.rows(sheet.rows)}</span>
            </label>
            <FirstRows sheet={sheet} />
          </div>
        ))}
      </fieldset>
      {chosen !== undefined && chosen.merged > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={fill} onChange={({ target }) => setFill(target.checked)} />{' '}
            {words.fill(chosen.merged)}
          </label>
        </p>
      )}
    </QuestionForm>
  )
}

/** The sheet with most rows, the first of several. */
const largest = (sheets: readonly SheetShown[]): SheetShown | undefined =>
  sheets.reduce<SheetShown | undefined>(
    (most, one) => (most && most.rows >= one.rows ? most : one),
    undefined,
  )

/** Columns that are shown: enough to know a sheet by. */
const COLUMNS = 5

function FirstRows({ sheet: { name, first } }: { sheet: SheetShown }) {
  return (
    <table className="sheet-rows" aria-label={words.firstRows(name)}>
      <tbody>
        {first.map((row, r) => (
          <tr key={r}>
            {row.slice(0, COLUMNS).map((text, c) => (
              <td key={c} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
