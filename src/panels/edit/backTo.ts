/** Where the focus goes once a change is made. The dialog gives it back to what opened it; where that went with the change,
 *  what stood around it takes it. */
import type { RowName } from '../../model/edit'

/** @param row what was corrected; null for a new claim */
export function backTo(row: RowName | null): void {
  setTimeout(() => {
    const at = document.activeElement
    if (at && at !== document.body && at.isConnected) return
    const near = row && document.querySelector<HTMLElement>('.problems')
    ;(near ?? document.querySelector('main'))?.focus()
  })
}
