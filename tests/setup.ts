/** The reading of files loads the grammar of dates when a file needs it; most tests read dates directly. */
import { loadGrammar } from '../src/model/time/edtfDoor'
import { quickLabels } from './fixtures/quickLabels'
import { quickStyles } from './fixtures/quickStyles'

if (typeof window !== 'undefined') {
  quickStyles(window)
  quickLabels(window)
}

await loadGrammar()
