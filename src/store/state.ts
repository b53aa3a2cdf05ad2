/** The state of the page as one value. */
import type { Known } from './known'
import type { Verbs } from './verbs'

export type State = Known & Verbs
