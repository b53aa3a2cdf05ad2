import { useEffect, useId, useRef } from 'react'
import type { StoryStep } from '../../model/claim'
import { readLink } from '../../permalink/codec'
import { stepOf } from '../../store/story'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { shellWords } from '../../words/en/shell'
import { Sentence } from '../Datum'
import { chipsOf } from '../filters/chipWords'

const words = shareWords.story

type Props = { steps: readonly StoryStep[]; onChange: (steps: StoryStep[]) => void }

/** A story made from views: the view that is shown becomes a step, to which a text is written. */
export function StoryForm({ steps, onChange }: Props) {
  const id = useId()
  const view = useClaimline((state) => state.view)
  const list = useRef<HTMLDetailsElement>(null)
  const focus = useRef('')
  // What was pressed may have gone, or moved with its step.
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = ''
  })
  const change = (next: StoryStep[], then: string) => {
    focus.current = then
    onChange(next)
  }
  const add = () =>
    change([...steps, { text: '', view: stepOf(view) }], `[data-step="${steps.length}"] textarea`)
  const move = (i: number, to: number) => {
    const next = steps.filter((_, j) => j !== i)
    const [moved] = steps.slice(i)
    if (moved) next.splice(to, 0, moved)
    const by = to < i ? 'up' : 'down'
    change(next, `[data-step="${to}"] [data-move="${by}"]`)
  }
  return (
    <details ref={list} className="share-story">
      <summary>{words.summary(steps.length)}</summary>
      <p className="note">{words.explained}</p>
      <ol className="share-steps">
        {steps.map((step, i) => (
          <li key={i} className="share-step" data-step={i}>
            <label htmlFor={`${id}-${i}`}>{words.step(i + 1)}</label>
            <textarea
              id={`${id}-${i}`}
              className="field"
              rows={3}
              value={step.text}
              aria-describedby={`${id}-${i}-view`}
              onChange={({ target }) =>
                onChange(steps.map((one, j) => (j === i ? { ...one, text: target.value } : one)))
              }
            />
            <p className="note" id={`${id}-${i}-view`}>
              <Shows view={step.view} />
            </p>
            <p className="share-step-ways">
              <button
                type="button"
                className="button"
                data-move="up"
                aria-disabled={i === 0}
                aria-label={words.up(i + 1)}
                onClick={() => i > 0 && move(i, i - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                data-move="down"
                aria-disabled={i === steps.length - 1}
                aria-label={words.down(i + 1)}
                onClick={() => i < steps.length - 1 && move(i, i + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="button"
                aria-label={words.removeOne(i + 1)}
                onClick={() =>
                  change(
                    steps.filter((_, j) => j !== i),
                    '[data-add]',
                  )
                }
              >
                {words.remove}
              </button>
            </p>
          </li>
        ))}
      </ol>
      <button type="button" className="button" data-add="" onClick={add}>
        {words.add}
      </button>
    </details>
  )
}

/** What a step's view is, in words: "Timeline · Affiliation: all but Russia · event “plekhovo”". */
function Shows({ view: fragment }: { view: string }) {
  const values = useClaimline(({ description }) => description?.values)
  if (!values) return null
  const { view } = readLink(fragment)
  const chips = chipsOf(view, values)
  const parts = [
    shellWords.tabs.shows[view.show],
    ...chips.map((chip) => chip.words),
    ...(view.event === null ? [] : [words.event(view.event)]),
  ]
  return <Sentence text={words.shows(parts)} data={chips.flatMap(({ data }) => data)} />
}
