/** The reading of files loads the grammar of dates when a file needs it; most tests read dates directly. */
import { loadGrammar } from '../src/model/time/edtfDoor'

await loadGrammar()
