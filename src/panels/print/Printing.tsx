import { type ReactElement, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Boundary } from '../../look/late/Boundary'
import { loaded } from '../../look/late/loaded'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { printWords as words } from '../../words/en/share/print'
import { leftOut } from '../viewLeftOut'
import './print.css'

/** Of so few events the sheet is made ready beforehand, for the browser's menu, which does not wait for one. */
const READY = 60
/** How long a view has to stay for that, ms. Play shows a day for less: it makes no sheet of each. */
const STAYS = 2000

/** Prints a sheet in the place of the page: where the reader asks for it here, by the browser's own key, and by its menu. */
export function Printing() {
  const store = useStoreItself()
  const { printing, answered, few } = useClaimline(({ printing, answered, answer }) => ({
    printing,
    answered,
    few: answer !== null && answer.totals.events <= READY,
  }))
  const [sheet, setSheet] = useState<ReactElement | null>(null)
  const ready = useRef<{ answered: unknown; sheet: ReactElement } | null>(null)
  const used = useUsed()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
      const { phase, print } = store.getState()
      if (!isPrint || event.shiftKey || event.altKey || phase.is !== 'ready') return
      event.preventDefault()
      print()
    }
    const onBefore = () => {
      const { printing, answered } = store.getState()
      const { current } = ready
      const made = current?.answered === answered ? current.sheet : <WithoutSheet />
      // The browser draws the page as it stands once this returns.
      if (!printing) flushSync(() => setSheet(made))
    }
    const onAfter = () => {
      setSheet(null)
      store.getState().printed(null)
    }
    document.addEventListener('keydown', onKeyDown)
    window.addEventListener('beforeprint', onBefore)
    window.addEventListener('afterprint', onAfter)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('beforeprint', onBefore)
      window.removeEventListener('afterprint', onAfter)
    }
  }, [store])

  useEffect(() => {
    if (!used || !few || !answered) return
    const timer = setTimeout(async () => {
      try {
        ready.current = { answered, sheet: await sheetOf(store) }
      } catch {
        // Where the sheet is asked for, it fails again, and that is said.
        ready.current = null
      }
    }, STAYS)
    return () => clearTimeout(timer)
  }, [store, used, few, answered])

  useEffect(() => {
    if (!printing) return
    let current = true
    sheetOf(store).then(
      (made) => current && setSheet(made),
      (error: unknown) =>
        current &&
        store.getState().printed(words.failed(error instanceof Error ? error.message : String(error))),
    )
    return () => {
      current = false
    }
  }, [store, printing])

  useEffect(() => {
    if (printing && sheet) window.print()
  }, [printing, sheet])

  return <Boundary part={words.title}>{sheet}</Boundary>
}

/** Has the reader pressed anything yet? A first visit loads nothing that may not be needed. */
function useUsed(): boolean {
  const [used, setUsed] = useState(false)
  useEffect(() => {
    const once = { once: true, capture: true }
    const use = () => setUsed(true)
    window.addEventListener('pointerdown', use, once)
    window.addEventListener('keydown', use, once)
    return () => {
      window.removeEventListener('pointerdown', use, once)
      window.removeEventListener('keydown', use, once)
    }
  }, [])
  return used
}

/** @throws an error whose message says why there is none */
async function sheetOf(store: ReturnType<typeof useStoreItself>): Promise<ReactElement> {
  const { Sheet, sheetContent } = await loaded(() => import('./Sheet'))
  return <Sheet content={await sheetContent(store.getState())} />
}

/** Printed where no sheet is ready: what this is, and how to print it. */
function WithoutSheet() {
  const { title, left } = useClaimline(({ description, view, answer }) => ({
    title: description?.title ?? '',
    left: answer ? leftOut(view, answer) : '',
  }))
  return (
    <div className="print-note" aria-hidden="true">
      <p>{title}</p>
      <p>{left}</p>
      <p>{words.ofPage}</p>
    </div>
  )
}
