import { type ComponentType, type KeyboardEvent, useId, useState } from 'react'
import { Dialog } from '../../look/Dialog'
import { shellWords } from '../../words/en/shell'
import { Link } from './Link'
import { Shown } from './Shown'
import './share.css'

const words = shellWords.share

type Form = { label: string; Panel: ComponentType }

/** The ways to share what is shown, in the order of their tabs. */
const FORMS: readonly [Form, ...Form[]] = [{ label: words.link, Panel: Link }]

/** What is shown, and the ways to hand it on. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [form, setForm] = useState<Form>(FORMS[0])
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const next = (FORMS.indexOf(form) + step + FORMS.length) % FORMS.length
    setForm(FORMS[next] ?? form)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  const { label, Panel } = form
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <Shown />
      <div className="share-tabs" role="tablist" aria-label={words.forms} onKeyDown={onKeyDown}>
        {FORMS.map((one) => (
          <button
            key={one.label}
            type="button"
            role="tab"
            id={`${id}-${one.label}`}
            aria-selected={one === form}
            aria-controls={`${id}-panel`}
            tabIndex={one === form ? 0 : -1}
            onClick={() => setForm(one)}
          >
            {one.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${label}`}>
        <Panel />
      </div>
    </Dialog>
  )
}
