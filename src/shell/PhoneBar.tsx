import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { KnownDay } from '../panels/as-of/KnownDay'
import { ReportSteps } from '../panels/as-of/ReportSteps'
import { UncertainReports } from '../panels/as-of/UncertainReports'
import { useIsReported } from '../panels/as-of/useIsReported'
import { SearchField } from '../panels/filters/SearchField'
import { shellWords } from '../words/en/shell'
import { FilterDialog } from './FilterDialog'
import { Menu } from './header/Menu'
import './phoneBar.css'

const words = shellWords.bar

export type Sheet = 'asof' | 'search'
type Props = { sheet: Sheet | null; onSheet: (sheet: Sheet | null) => void; onKeys: () => void }

/** On a telephone, at the foot of the page: filters, the day of knowledge, search, and the menu. Day and search open on a
 *  sheet above the bar, so that the rows stay in sight. */
export function PhoneBar({ sheet, onSheet, onKeys }: Props) {
  const isReported = useIsReported()
  const opener = useRef<HTMLButtonElement>(null)
  const toggle = (name: Sheet, label: string) => (
    <button
      ref={sheet === name ? opener : undefined}
      type="button"
      className="plain bar-item"
      aria-expanded={sheet === name}
      onClick={() => onSheet(sheet === name ? null : name)}
    >
      {label}
    </button>
  )
  const close = () => {
    opener.current?.focus()
    onSheet(null)
  }
  return (
    <div className="phone-foot">
      {sheet === 'asof' && (
        <BarSheet name={words.asOf} onClose={close}>
          <KnownDay />
          <ReportSteps />
          <UncertainReports />
        </BarSheet>
      )}
      {sheet === 'search' && (
        <BarSheet name={words.search} onClose={close}>
          <SearchField />
        </BarSheet>
      )}
      <nav className="phone-bar" aria-label={words.name}>
        <FilterDialog className="plain bar-item" />
        {isReported && toggle('asof', words.asOf)}
        {toggle('search', words.search)}
        <Menu onKeys={onKeys} />
      </nav>
    </div>
  )
}

type SheetProps = { name: string; onClose: () => void; children: ReactNode }

function BarSheet({ name, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.querySelector('input')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section ref={sheet} className="bar-sheet" aria-label={name} onKeyDown={onKeyDown}>
      {children}
      <button type="button" className="plain link bar-close" onClick={onClose}>
        {words.close}
      </button>
    </section>
  )
}
