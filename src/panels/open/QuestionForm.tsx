import type { FormEvent, ReactNode } from 'react'

type Props = {
  question: string
  file: string
  /** Goes on after the file's name. */
  explained: string
  /** The words of the button that answers. */
  open: string
  onAnswer: () => void
  children: ReactNode
}

/** A question about a file, with the answers to choose from, and the button that opens it. */
export function QuestionForm({ question, file, explained, open, onAnswer, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAnswer()
  }
  return (
    <form onSubmit={submit}>
      <h2 id="question-title" className="details-title" tabIndex={-1}>
        {question}
      </h2>
      <p>
        <bdi>{file}</bdi> {explained}
      </p>
      {children}
      <p className="open-do">
        <button type="submit" className="button strong">
          {open}
        </button>
      </p>
    </form>
  )
}
